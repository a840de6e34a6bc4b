import type { Frames, ProfileId } from '../../core/index';
import { addressOf, cut } from './address';
import { VIEW, viewOf, type View } from './view';

export type Place = { readonly pathname: string; readonly search: string };

/** The simulated address of the second frame, if a second one is open: `?beside=portal.office.com/admin`. */
export function besideOf({ search }: Place): string | undefined {
  return cut(new URLSearchParams(search).get('beside') ?? '') || undefined;
}

/** Where the frames are in a location, as a log has it. */
export function framesIn(place: Place): Frames {
  return { main: addressOf(place), beside: besideOf(place), private: isPrivateIn(place) || undefined };
}

/** Whether the second frame is InPrivate, or the only one. */
function isPrivateIn(place: Place): boolean {
  return viewOf(place).private !== undefined;
}

/** What of the view is a matter of where frames stand. */
export function privately({ private: isPrivate }: Frames): View {
  return { private: isPrivate && '' };
}

/**
 * Whose sign-in a frame has. Where one of two is InPrivate it is the second; where that stays alone, it still is.
 */
export function profileOf(frame: FrameName, place: Place): ProfileId {
  return isPrivateIn(place) && (frame === 'beside' || besideOf(place) === undefined) ? 'inprivate' : 'default';
}

/** Which pages the frames are at, as a key: whatever else the window shows of them. */
export function pagesOf(place: Place): string {
  return locationOf(addressOf(place), besideOf(place), {});
}

/** The real location of two simulated addresses, or of one where there is no second frame, in a view. */
export function locationOf(main: string, beside: string | undefined, view: View): string {
  const [path = '', query] = main.split('?');
  const params = new URLSearchParams(query);
  if (beside) params.set('beside', beside);
  for (const name of VIEW) {
    const value = view[name];
    if (value !== undefined) params.set(name, value);
  }
  const text = params.toString();
  return text ? `/${path}?${text}` : `/${path}`;
}

/** The location of the same pages in a view that is changed so: `undefined` takes something out of it. */
export function viewed(place: Place, change: View): string {
  return locationOf(addressOf(place), besideOf(place), { ...viewOf(place), ...change });
}

/**
 * The location after one frame has gone elsewhere. Where the other stands is asked of the window and not of the last
 * render: both frames may move at once.
 */
export function moved(frame: FrameName, to: string): string {
  const place = hereNow();
  const view = viewOf(place);
  return frame === 'main' ? locationOf(to, besideOf(place), view) : locationOf(addressOf(place), to, view);
}

/** Where the window is, which may be ahead of what is rendered. */
export function hereNow(): Place {
  const [pathname = '', search = ''] = globalThis.location.hash.slice(1).split('?');
  return { pathname, search };
}

/** The real location that the window is at now, as `locationOf` writes it. */
export function locationNow(): string {
  const place = hereNow();
  return locationOf(addressOf(place), besideOf(place), viewOf(place));
}

/** The simulated address that a frame is at now; none where it is closed. */
export function addressNow(frame: FrameName): string {
  const place = hereNow();
  return frame === 'main' ? addressOf(place) : (besideOf(place) ?? '');
}

export type FrameName = 'main' | 'beside';
