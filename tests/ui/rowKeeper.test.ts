import { array, assert, nat, property, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowKeeper } from '../../src/ui/list/rowKeeper';

const rowsOf = (ids: readonly number[], from = 0) => ids.map((id, at) => ({ index: from + at, id: String(id) }));

describe('the rows of a long list', () => {
  test('are never two of one name, and stay with who is still shown', () => {
    const shown = uniqueArray(nat(30), { maxLength: 12 });
    assert(
      property(array(shown, { maxLength: 12 }), nat(5), (lists, from) => {
        const keysOf = rowKeeper();
        let before = new Map<number, string | undefined>();
        for (const [at, ids] of lists.entries()) {
          const keys = keysOf(rowsOf(ids, (at * from) % 7));
          expect(new Set(keys).size).toBe(ids.length);
          const stayed = ids.filter((id) => before.has(id));
          const now = new Map(ids.map((id, place) => [id, keys[place]]));
          expect(stayed.map((id) => now.get(id))).toEqual(stayed.map((id) => before.get(id)));
          before = now;
        }
      }),
    );
  });

  test('are taken over, each in its place, where all who were shown are gone', () => {
    const keysOf = rowKeeper();
    const keys = keysOf(rowsOf([1, 2, 3]));
    expect(keysOf(rowsOf([4, 5, 6]))).toEqual(keys);
  });

  test('are not taken over where the keyboard is in them', () => {
    const keysOf = rowKeeper();
    const [first, second] = keysOf(rowsOf([1, 2]));
    const keys = keysOf(rowsOf([3, 4]), '2');
    expect(keys[0]).toBe(first);
    expect(keys[1]).not.toBe(second);
  });

  test('move on where somebody comes in above: that row alone is new', () => {
    const keysOf = rowKeeper();
    const keys = keysOf(rowsOf([1, 2, 3]));
    const [first, ...others] = keysOf(rowsOf([9, 1, 2]));
    expect(others).toEqual(keys.slice(0, 2));
    expect(keys).not.toContain(first);
  });
});
