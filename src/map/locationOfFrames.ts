import type { Frames } from '../core/index';
import { withQuery } from './withQuery';

/**
 * The real location of a window whose frames stand so, in a view. Simulated addresses begin with a host; anything else would be a
 * page of the simulator itself, such as one that begins a run, and leads to the start page instead.
 */
export function locationOfFrames(
  { main, beside }: Frames,
  view: Readonly<Record<string, string | undefined>> = {},
): string {
  const [host = ''] = main.split(/[/?#]/);
  return host.includes('.') ? `/${withQuery(main, { beside, ...view })}` : '/';
}
