import type { Frames } from '../../core/index';
import { framesIn, hereNow, locationOf } from './beside';
import { viewOf } from './view';

/**
 * The location of a window whose frames are to stand as they once stood, with a page of then in sight. A second frame
 * that is open now stays open, and one that is closed is opened again only where it had that page.
 */
export function restored(then: Frames, page: string): string {
  const place = hereNow();
  const now = framesIn(place);
  const wasBeside = page === then.beside && page !== then.main;
  const { main, beside } = now.beside !== undefined || wasBeside ? { ...now, ...then } : { main: then.main };
  return locationOf(main, beside, viewOf(place));
}
