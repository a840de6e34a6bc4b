/** How a long list is to be read: which of its items, in which order. No two items may be equal in that order. */
export type Reading<T> = {
  readonly keeps: (item: T) => boolean;
  readonly compare: (one: T, other: T) => number;
};

/** A list in blocks, of which a change replaces as few as possible. */
type Blocks<T> = readonly (readonly T[])[];

type Read<T> = { readonly blocks: Blocks<T>; readonly reading: Reading<T>; readonly items: readonly T[] };

// Beyond so many changes it is quicker to begin anew.
const FEW = 1000;

/**
 * Reads a long list again and again, as it changes. Where little has changed since the last time, what went is taken
 * out and what came is put in: sorting a hundred thousand anew would take longer than a frame.
 */
export function orderedReader<T>(): (blocks: Blocks<T>, reading: Reading<T>) => readonly T[] {
  let last: Read<T> | undefined;
  return (blocks, reading) => {
    const { keeps, compare } = reading;
    const kept = last?.reading.keeps === keeps ? last : undefined;
    const known = kept?.reading.compare === compare ? kept : undefined;
    if (known?.blocks === blocks) return known.items;
    // To turn an order round takes no sorting, where one begins with it.
    const unordered = () => (kept?.blocks === blocks ? kept.items : blocks.flat().filter(keeps));
    const items = (known && followed(known, blocks)) ?? unordered().toSorted(compare);
    last = { blocks, reading, items };
    return items;
  };
}

function followed<T>(last: Read<T>, blocks: Blocks<T>): readonly T[] | undefined {
  const { keeps, compare } = last.reading;
  const went = without(last.blocks, blocks).filter(keeps);
  const came = without(blocks, last.blocks).filter(keeps);
  if (went.length + came.length > FEW) return undefined;
  const next = [...last.items];
  for (const item of went) {
    const at = placeOf(next, item, compare);
    if (next[at] !== item) return undefined;
    next.splice(at, 1);
  }
  for (const item of came) next.splice(placeOf(next, item, compare), 0, item);
  return next;
}

/** The items of one list that the other does not have. */
function without<T>(list: Blocks<T>, other: Blocks<T>): T[] {
  const shared = new Set(other);
  const own = list.filter((block) => !shared.has(block)).flat();
  if (own.length === 0) return own;
  const left = new Set(list);
  const theirs = new Set(other.filter((block) => !left.has(block)).flat());
  return own.filter((item) => !theirs.has(item));
}

/** Where an item stands in an ordered list, or would. */
function placeOf<T>(items: readonly T[], item: T, compare: Reading<T>['compare']): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = items[middle];
    if (found !== undefined && compare(found, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
