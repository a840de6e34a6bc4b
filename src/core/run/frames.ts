import type { Visited } from '../shapes/entries';

/** Where the frames of the window stand, as simulated addresses; the second only where it is open. */
export type Frames = {
  readonly main: string;
  readonly beside?: string | undefined;
  /** Set where the second frame, or the only one, is InPrivate: it has a sign-in of its own. */
  readonly private?: true | undefined;
};

/** What is to be told of the second frame, or of its being left alone. */
export type Second = Omit<Frames, 'main'>;

/** As much of it as there is, and nothing that is undefined. */
export function secondOf({ beside, private: isPrivate }: Second): {
  readonly beside?: string;
  readonly private?: true;
} {
  return { ...(beside !== undefined && { beside }), ...(isPrivate && { private: isPrivate }) };
}

/** Where they stand after a visit. */
export function framesAfter(frames: Frames, { address, frame, private: isPrivate }: Visited): Frames {
  if (frame === undefined) return { ...frames, main: address };
  const mark = isPrivate && { private: isPrivate };
  return frame === 'only' ? { main: address, ...mark } : { main: frames.main, beside: address, ...mark };
}

/** The same frames with a page in sight. A log of one frame need not tell each of its pages, and then it is the first one's. */
export function framesShowing(frames: Frames, page: string): Frames {
  return page === frames.main || page === frames.beside ? frames : { ...frames, main: page };
}
