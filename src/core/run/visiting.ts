import type { Visited } from '../shapes/entries';
import type { Frames } from './frames';

/**
 * The visit that a log has to tell, for an address in a frame, InPrivate or not, to be where it says that it is; nothing
 * where it is. The first of two frames is never InPrivate, and tells nothing of the other.
 */
export function visiting(
  frames: Frames,
  address: string,
  frame: 'main' | 'beside' | 'only',
  isPrivate = false,
): Visited | undefined {
  const isTold = frame === 'main' || (frames.private === true) === isPrivate;
  const mark = isPrivate && { private: isPrivate };
  if (frame === 'beside') {
    return isTold && frames.beside === address ? undefined : { type: 'visited', address, frame, ...mark };
  }
  if (frame === 'only' && !(isTold && frames.beside === undefined)) {
    return { type: 'visited', address, frame, ...mark };
  }
  return frames.main === address ? undefined : { type: 'visited', address };
}
