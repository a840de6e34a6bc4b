import { useLayoutEffect, type RefObject } from 'react';

/** Tells the style sheet how much smaller than `width` an element is, as `--fit`. */
export function useFit(place: RefObject<HTMLElement | null>, width: number): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const fit = () => element.style.setProperty('--fit', String(element.clientWidth / width));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, width]);
}
