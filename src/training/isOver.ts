import type { Mode } from '../core/index';
import type { Progress } from './progress';

/** Whether nothing is left to be done: the attempt was handed in, or all that it asks for is there. */
export function isOver({ mode, progress }: { readonly mode: Mode; readonly progress: Progress }): boolean {
  return progress.submittedAt !== undefined || (mode !== 'test' && progress.passed);
}
