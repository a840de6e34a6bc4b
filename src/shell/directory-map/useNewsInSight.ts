import { useEffect, type RefObject } from 'react';

/** Scrolls what came of the last deed into sight; not under a hand that points at the map, or a focus in it. */
export function useNewsInSight(scroller: RefObject<HTMLElement | null>, fresh: ReadonlyMap<string, unknown>): void {
  useEffect(() => {
    const element = scroller.current;
    if (fresh.size === 0 || !element || element.matches(':hover, :focus-within')) return;
    element.querySelector('li[data-fresh]')?.scrollIntoView({ block: 'nearest' });
  }, [scroller, fresh]);
}
