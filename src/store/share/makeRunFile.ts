import type { Entry } from '../../core/index';
import { FORMAT } from '../log/migrations';

export const NAME_OF_FORMAT = 'onetenant-run';

/** A log as the text of a run file: an entry a line, and nothing in it that the log does not hold. */
export function makeRunFile(log: readonly Entry[]): string {
  const lines = log.map((entry) => JSON.stringify(entry));
  return `{"format":"${NAME_OF_FORMAT}","version":${FORMAT},"entries":[\n${lines.join(',\n')}\n]}\n`;
}
