import { startTransition, useEffect, useState, type RefObject } from 'react';

/** A window's height above and below: what is scrolled to is there already. */
const MARGIN = '100% 0px';

/** Whether an element is in sight or soon will be. */
export function useNear(place: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      // The page scrolls on meanwhile.
      (entries) => startTransition(() => setNear(entries.at(-1)?.isIntersecting ?? false)),
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return near;
}
