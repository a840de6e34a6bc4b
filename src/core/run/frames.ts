import type { Visited } from '../shapes/entries';

/** Where the frames of the window stand, as simulated addresses; the second only where it is open. */
export type Frames = { readonly main: string; readonly beside?: string | undefined };

/** Where they stand after a visit. */
export function framesAfter(frames: Frames, { address, frame }: Visited): Frames {
  if (frame === 'only') return { main: address };
  return { ...frames, [frame ?? 'main']: address };
}

/** The same frames with a page in sight. A log of one frame need not tell each of its pages, and then it is the first one's. */
export function framesShowing(frames: Frames, page: string): Frames {
  return page === frames.main || page === frames.beside ? frames : { ...frames, main: page };
}
