import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from '../usePrinting';

/** A list up to this long is in the page as a whole. */
const SHORT = 100;
/** Of a longer one so many rows are printed, whatever is in sight. */
export const MOST_ROWS_PRINTED = 500;

type LongList = {
  readonly count: number;
  /** About how high a row is, in pixels; each is measured once it is there. */
  readonly rowHeight: number;
  /** A row that stays in the page wherever one scrolls, as the keyboard is there; those next to it do as well. */
  readonly kept: number | undefined;
};

/** A row that is in the page, and the height of those left out before it. */
type ShownRow = { readonly index: number; readonly gap: number };

/** What a list scrolls with, and how far below its top the list begins, in pixels. */
type Place = { readonly scroller: HTMLElement | null; readonly top: number };

/**
 * Which rows of a list have to be in the page: those in sight and a few around them, or all of a short one. The list
 * scrolls with whatever it stands in. Give `body` to the element around the rows, and `measure` and `data-index` to
 * each row; `after` is the height of those left out at the end.
 */
export function useLongList<Body extends HTMLElement>({ count, rowHeight, kept }: LongList) {
  const body = useRef<Body>(null);
  const [{ scroller, top }, setPlace] = useState<Place>({ scroller: null, top: 0 });
  const printing = usePrinting();
  const long = count > SHORT && !printing;
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = new Set(defaultRangeExtractor(range));
      // With its neighbours: Tab may be quicker than the rows that come into sight.
      if (kept !== undefined) for (const row of [kept - 1, kept, kept + 1]) shown.add(row);
      return [...shown].filter((row) => row >= 0 && row < range.count).toSorted((one, other) => one - other);
    },
    [kept],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    enabled: long,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    measureElement: heightOf,
    scrollMargin: top,
    overscan: 6,
    rangeExtractor,
  });

  // In another width other things scroll, and begin elsewhere.
  const width = virtualizer.scrollRect?.width;
  useLayoutEffect(() => {
    if (long) setPlace(placeOf(body.current));
  }, [long, width]);

  if (!long)
    return { body, rows: allOf(Math.min(count, printing ? MOST_ROWS_PRINTED : count)), after: 0, measure: undefined };
  const items = virtualizer.getVirtualItems();
  const rows: ShownRow[] = items.map(({ index, start }, at) => ({ index, gap: start - (items[at - 1]?.end ?? top) }));
  const after = virtualizer.getTotalSize() + top - (items.at(-1)?.end ?? top);
  return { body, rows, after, measure: virtualizer.measureElement };
}

function allOf(count: number): ShownRow[] {
  return Array.from({ length: count }, (_, index) => ({ index, gap: 0 }));
}

// Asking a new row for its height would make the browser lay out the page in between; it tells by itself soon after.
function heightOf(
  row: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  list: Virtualizer<HTMLElement, HTMLElement>,
): number {
  const [box] = entry?.borderBoxSize ?? [];
  if (box) return Math.round(box.blockSize);
  const index = list.indexFromElement(row);
  return list.itemSizeCache.get(index) ?? list.options.estimateSize(index);
}

function placeOf(element: HTMLElement | null): Place {
  const scroller = scrollerOf(element);
  if (!scroller || !element) return { scroller, top: 0 };
  const start = scroller.getBoundingClientRect().top - scroller.scrollTop;
  return { scroller, top: Math.round(element.getBoundingClientRect().top - start) };
}

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let around = element?.parentElement; around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}
