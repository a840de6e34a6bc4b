import type { Visited } from '../shapes/entries';
import type { Frames } from './frames';

/** The visit that a log has to tell, for an address in a frame to be where it says that it is; nothing where it is. */
export function visiting(frames: Frames, address: string, frame: 'main' | 'beside' | 'only'): Visited | undefined {
  if (frame === 'beside') return frames.beside === address ? undefined : { type: 'visited', address, frame };
  if (frame === 'only' && frames.beside !== undefined) return { type: 'visited', address, frame };
  return frames.main === address ? undefined : { type: 'visited', address };
}
