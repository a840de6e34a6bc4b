import { addressOf } from './address';

type Place = { readonly pathname: string; readonly search: string };

/** The simulated address of the second frame, if a second one is open: `?beside=portal.office.com/admin`. */
export function besideOf({ search }: Place): string | undefined {
  return new URLSearchParams(search).get('beside') || undefined;
}

/** The real location of two simulated addresses; of one, where there is no second frame. */
export function locationOf(main: string, beside: string | undefined): string {
  if (!beside) return `/${main}`;
  const [path = '', query] = main.split('?');
  const params = new URLSearchParams(query);
  params.set('beside', beside);
  return `/${path}?${params.toString()}`;
}

/**
 * The location after one frame has gone elsewhere. Where the other stands is asked of the window and not of the last
 * render: both frames may move at once.
 */
export function moved(frame: FrameName, to: string): string {
  const place = hereNow();
  return frame === 'main' ? locationOf(to, besideOf(place)) : locationOf(addressOf(place), to);
}

function hereNow(): Place {
  const [pathname = '', search = ''] = globalThis.location.hash.slice(1).split('?');
  return { pathname, search };
}

export type FrameName = 'main' | 'beside';
