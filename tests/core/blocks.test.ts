import { array, assert, integer, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appended, changed, remembered, type Blocks } from '../../src/core/world/blocks';

const listOf = (length: number) =>
  Array.from({ length }, (_, at) => at).reduce<Blocks<number>>((blocks, item) => appended(blocks, item), []);
const without = (blocks: Blocks<number>, gone: number) =>
  changed(blocks, (block) => (block.includes(gone) ? block.filter((item) => item !== gone) : block));

describe('a list in blocks', () => {
  test('has its items in the order they came', () => {
    expect(listOf(1000).flat()).toEqual(Array.from({ length: 1000 }, (_, at) => at));
  });

  test('is the list that a plain array would be, whatever comes and goes', () => {
    const items = array(integer({ min: 0, max: 400 }), { maxLength: 300 });
    assert(
      property(nat(400), items, (length, gone) => {
        let blocks = listOf(length);
        let plain = Array.from({ length }, (_, at) => at);
        for (const item of gone) {
          if (item % 3 === 0) {
            blocks = appended(blocks, item);
            plain = [...plain, item];
          } else {
            blocks = without(blocks, item);
            plain = plain.filter((one) => one !== item);
          }
        }
        expect(blocks.flat()).toEqual(plain);
        expect(blocks).not.toContainEqual([]);
      }),
    );
  });

  test('shares all blocks but the changed one with the list before', () => {
    const before = listOf(100_000);
    const after = without(before, 50_000);
    expect(after.filter((block) => !before.includes(block))).toHaveLength(1);
  });

  test('is the same object where nothing changes', () => {
    const before = listOf(300);
    expect(without(before, 300)).toBe(before);
  });

  test('is asked again only where it has changed', () => {
    const asked: (readonly number[])[] = [];
    const sum = remembered((block: readonly number[]) => {
      asked.push(block);
      return block.reduce((total, item) => total + item, 0);
    });
    const before = listOf(1000);
    before.map(sum);
    const after = appended(before, 1000);
    expect(after.map(sum).reduce((total, one) => total + one, 0)).toBe(500_500);
    expect(asked).toHaveLength(before.length + 1);
  });
});
