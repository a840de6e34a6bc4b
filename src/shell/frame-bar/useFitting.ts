import { useLayoutEffect, useState, type RefObject } from 'react';

/** How many of the items of a row there is room for. The row must wrap, so that the others stand below its first line. */
export function useFitting(row: RefObject<HTMLElement | null>): number {
  const [fitting, setFitting] = useState(Infinity);

  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    // It tells of the first size too, before anything is painted.
    const observer = new ResizeObserver(() => setFitting(fittingIn(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [row]);

  return fitting;
}

function fittingIn(row: HTMLElement): number {
  const items = [...row.children].filter((item) => item instanceof HTMLElement);
  const top = items[0]?.offsetTop ?? 0;
  const end = row.offsetLeft + row.clientWidth;
  const at = items.findIndex((item) => item.offsetTop > top || item.offsetLeft + item.offsetWidth > end);
  return at < 0 ? items.length : at;
}
