import type { Frames } from '../../core/index';
import { framesIn, hereNow, locationOf, privately } from './beside';
import { viewOf } from './view';

/**
 * Where the frames of this window go that are to stand as they once stood, with a page of then in sight. A second frame
 * that is open now stays open, and one that is closed is opened again only where it had that page, and is
 * InPrivate then as it was.
 */
export function framesRestored(then: Frames, page: string): Frames {
  const now = framesIn(hereNow());
  const wasBeside = page === then.beside && page !== then.main;
  const isOpen = now.beside !== undefined || wasBeside;
  const isOpenedAgain = isOpen && now.beside === undefined;
  return {
    main: then.main,
    beside: isOpen ? (then.beside ?? now.beside) : undefined,
    private: isOpenedAgain ? then.private : now.private,
  };
}

/** The location of the window with its frames there. */
export function restored(then: Frames, page: string): string {
  const frames = framesRestored(then, page);
  return locationOf(frames.main, frames.beside, { ...viewOf(hereNow()), ...privately(frames) });
}
