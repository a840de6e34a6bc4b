import { useLayoutEffect, useRef, type RefObject } from 'react';

/** How far each frame's rail was scrolled, with words and without: the next page has a rail of its own. */
const KEPT = new WeakMap<Element, Map<boolean, number>>();

/** Keeps a rail as far scrolled as on the page before, and the selected entry in sight. */
export function useRailScroll(words: boolean): RefObject<HTMLElement | null> {
  const rail = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const element = rail.current;
    const frame = element?.closest('main, section')?.parentElement;
    if (!element || !frame) return undefined;
    const kept = KEPT.get(frame) ?? new Map<boolean, number>();
    KEPT.set(frame, kept);
    // With words, most of the rail may be out of sight: what the simulation has stands at its end.
    element.scrollTop = kept.get(words) ?? (words ? element.scrollHeight : 0);
    const entry = element.querySelector('[aria-current]')?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    if (entry) element.scrollTop += Math.max(0, entry.bottom - bottom) - Math.max(0, top - entry.top);

    const keep = () => void kept.set(words, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [words]);

  return rail;
}
