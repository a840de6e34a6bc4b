import type { Visited } from '../shapes/entries';

/** Where the frames of the window stand, as simulated addresses; the second only where it is open. */
export type Frames = { readonly main: string; readonly beside?: string };

/** Where they stand after a visit. */
export function framesAfter(frames: Frames, { address, frame }: Visited): Frames {
  if (frame === 'beside') return { ...frames, beside: address };
  return frame === 'only' ? { main: address } : { ...frames, main: address };
}

/** The visit that a log has to tell, for an address in a frame to be where it says that it is; nothing where it is. */
export function visiting(frames: Frames, address: string, frame: 'main' | 'beside' | 'only'): Visited | undefined {
  if (frame === 'beside') return frames.beside === address ? undefined : { type: 'visited', address, frame };
  if (frame === 'only' && frames.beside !== undefined) return { type: 'visited', address, frame };
  return frames.main === address ? undefined : { type: 'visited', address };
}

/** The same frames with a page in sight. A log of one frame need not tell each of its pages, and then it is the first one's. */
export function framesShowing(frames: Frames, page: string): Frames {
  return page === frames.main || page === frames.beside ? frames : { ...frames, main: page };
}
