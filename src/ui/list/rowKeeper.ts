type Row = { readonly index: number; readonly id: string };

/**
 * Gives the visible rows of a long list their React keys. A visible row keeps its key; a new row reuses the key of one
 * that left, because updating a row is cheaper than making one, which counts when a press replaces a screen full of
 * them. The key of the focused row is never reused: the next keystroke is meant for the row that left.
 */
export function rowKeeper(): (rows: readonly Row[], focused?: string) => readonly string[] {
  let before: ReadonlyMap<number, { readonly id: string; readonly key: string }> = new Map();
  let made = 0;
  return (rows, focused) => {
    const shown = new Set(rows.map(({ id }) => id));
    const keyOf = new Map([...before.values()].map(({ id, key }) => [id, key]));
    const keys = rows.map(({ index, id }) => {
      const there = before.get(index);
      const isFree = there && there.id !== focused && !shown.has(there.id);
      return keyOf.get(id) ?? (isFree ? there.key : `row ${made++}`);
    });
    before = new Map(rows.map(({ index, id }, at) => [index, { id, key: keys[at] ?? '' }]));
    return keys;
  };
}
