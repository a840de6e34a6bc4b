import { array, assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderedReader, type Reading } from '../../src/ui/list/orderedList';

type Item = { readonly id: number; readonly size: number };
type Blocks = readonly (readonly Item[])[];

const bySize: Reading<Item> = {
  keeps: ({ size }) => size % 3 > 0,
  compare: (one, other) => one.size - other.size || one.id - other.id,
  descending: false,
};
const byId: Reading<Item> = { ...bySize, compare: (one, other) => one.id - other.id };
const anew = (blocks: Blocks, { keeps, compare, descending }: Reading<Item>) =>
  blocks
    .flat()
    .filter(keeps)
    .toSorted((one, other) => (descending ? compare(other, one) : compare(one, other)));
const listOf = (length: number, inBlock: number): Blocks =>
  Array.from({ length: Math.ceil(length / inBlock) }, (_, at) =>
    Array.from({ length: inBlock }, (__, row) => ({ id: at * inBlock + row, size: (at * 7 + row * 13) % 50 })),
  );

describe('a long list that is read as it changes', () => {
  test('is always what sorting it anew would make of it', () => {
    const change = record({
      what: constantFrom('add', 'edit', 'remove', 'turn', 'column'),
      at: nat(200),
      size: nat(50),
    });
    assert(
      property(integer({ min: 0, max: 60 }), array(change, { maxLength: 40 }), (length, changes) => {
        const read = orderedReader<Item>();
        let blocks = listOf(length, 8);
        let reading = bySize;
        let next = 1000;
        expect(read(blocks, reading)).toEqual(anew(blocks, reading));
        for (const { what, at, size } of changes) {
          const place = blocks.length === 0 ? 0 : at % blocks.length;
          const block = blocks[place] ?? [];
          const item = block[at % 8];
          if (what === 'turn') reading = { ...reading, descending: !reading.descending };
          else if (what === 'column') reading = reading.compare === bySize.compare ? byId : bySize;
          else if (what === 'add') blocks = [...blocks, [{ id: next++, size }]];
          else if (item && what === 'edit') blocks = blocks.with(place, block.with(at % 8, { ...item, size }));
          else if (item)
            blocks = blocks.with(
              place,
              block.filter((one) => one !== item),
            );
          expect(read(blocks, reading)).toEqual(anew(blocks, reading));
        }
      }),
    );
  });

  test('follows a small change, and a turn of its order, without sorting anew', () => {
    let compared = 0;
    const counting: Reading<Item> = {
      keeps: () => true,
      compare: (one, other) => {
        compared += 1;
        return bySize.compare(one, other);
      },
      descending: false,
    };
    const read = orderedReader<Item>();
    const before = listOf(20_000, 100);
    read(before, counting);
    compared = 0;
    read(before.with(0, [...(before[0] ?? []), { id: -1, size: 25 }]), counting);
    expect(compared).toBeLessThan(50);
    compared = 0;
    read(before, counting);
    compared = 0;
    expect(read(before, { ...counting, descending: true })[0]?.size).toBe(49);
    expect(compared).toBe(0);
  });

  test('is the same object as long as nothing changes', () => {
    const read = orderedReader<Item>();
    const blocks = listOf(30, 10);
    const turned = { ...bySize, descending: true };
    expect(read(blocks, bySize)).toBe(read(blocks, bySize));
    expect(read(blocks, turned)).toBe(read(blocks, turned));
  });
});
