type Row = { readonly index: number; readonly id: string };

/**
 * Names the rows of a long list for React, one after the other as they are shown. Whoever is still shown keeps its row;
 * whoever takes the place of somebody who is gone takes over that row: to fill in another name is quicker than to make
 * a row, which counts where a press brings a screen full of others. Nobody takes over the row that the keyboard is in:
 * the next key would be meant for whoever is gone.
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
