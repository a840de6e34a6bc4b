import { useLayoutEffect, type RefObject } from 'react';

/** Tells the style sheets how high a strip above the page is, as `--shell-strip`: the simulated window is so much lower. */
export function useStripHeight(strip: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = strip.current;
    if (!element) return undefined;
    const { style } = document.documentElement;
    const tell = () => {
      style.setProperty('--shell-strip', `${element.offsetHeight}px`);
      // For what stands in the window by its size, such as the coach's card.
      dispatchEvent(new Event('resize'));
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--shell-strip');
    };
  }, [strip]);
}
