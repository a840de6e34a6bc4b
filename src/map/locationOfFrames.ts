import type { Frames } from '../core/index';

/** The real location of a window whose frames stand so. */
export function locationOfFrames({ main, beside }: Frames): string {
  return `/${main}${beside ? `${main.includes('?') ? '&' : '?'}beside=${encodeURIComponent(beside)}` : ''}`;
}
