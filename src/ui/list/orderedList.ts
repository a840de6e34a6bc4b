/** How a long list is to be read: which of its items, in which order. No two items may be equal in that order. */
export type Reading<T> = {
  readonly keeps: (item: T) => boolean;
  readonly compare: (one: T, other: T) => number;
  /** From the last to the first. */
  readonly descending: boolean;
};

/** A list in blocks, of which a change replaces as few as possible. */
type Blocks<T> = readonly (readonly T[])[];

/** A list as it was read before, from the first item to the last. */
type Read<T> = Omit<Reading<T>, 'descending'> & { readonly blocks: Blocks<T>; readonly items: readonly T[] };

// Beyond so many changes it is quicker to begin anew.
const FEW = 1000;

/**
 * Reads a long list again and again, as it changes. Where little has changed since the last time, what went is taken
 * out and what came is put in: sorting a hundred thousand anew would take longer than a frame. To turn the order round
 * takes no sorting at all. The same list is the same object.
 */
export function orderedReader<T>(): (blocks: Blocks<T>, reading: Reading<T>) => readonly T[] {
  let last: Read<T> | undefined;
  let turned: { readonly items: readonly T[]; readonly descending: readonly T[] } | undefined;
  return (blocks, { keeps, compare, descending }) => {
    const items = readAgain(last, blocks, { keeps, compare });
    last = { blocks, keeps, compare, items };
    if (!descending) return items;
    if (turned?.items !== items) turned = { items, descending: items.toReversed() };
    return turned.descending;
  };
}

function readAgain<T>(
  last: Read<T> | undefined,
  blocks: Blocks<T>,
  { keeps, compare }: Pick<Reading<T>, 'keeps' | 'compare'>,
): readonly T[] {
  if (last?.keeps === keeps && last.compare === compare) {
    const items = last.blocks === blocks ? last.items : followed(last, blocks);
    if (items) return items;
  }
  return blocks.flat().filter(keeps).toSorted(compare);
}

function followed<T>(last: Read<T>, blocks: Blocks<T>): readonly T[] | undefined {
  const { keeps, compare } = last;
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
