import type { Frames } from '../core/index';
import { withQuery } from './withQuery';

/**
 * The real location of a window whose frames stand so. Simulated addresses begin with a host; anything else would be a
 * page of the simulator itself, such as one that begins a run, and leads to the start page instead.
 */
export function locationOfFrames({ main, beside }: Frames): string {
  const [host = ''] = main.split(/[/?#]/);
  return host.includes('.') ? `/${withQuery(main, { beside })}` : '/';
}
