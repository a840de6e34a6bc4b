import type { Frames } from '../core/index';

/** The real location of a window whose frames stand so. */
export function locationOfFrames({ main, beside, private: isPrivate }: Frames): string {
  const more = [...(beside ? [`beside=${encodeURIComponent(beside)}`] : []), ...(isPrivate ? ['private='] : [])];
  return more.length > 0 ? `/${main}${main.includes('?') ? '&' : '?'}${more.join('&')}` : `/${main}`;
}
