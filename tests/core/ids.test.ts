import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyWorld } from '../../src/core/index';
import { guid, sixDigits } from '../../src/core/world/ids';
import { nextId } from '../../src/core/world/world';

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;

describe('an id', () => {
  test('has the shape of a random GUID, for any seed and number', () => {
    fc.assert(fc.property(fc.string(), fc.nat(), (seed, number) => SHAPE.test(guid(seed, number))));
  });

  test('is the same for the same seed and number, in every browser and on every day', () => {
    expect(guid('test', 0)).toBe('e033d4fa-dbbd-4ef8-a48b-bcd02ffbf5ab');
    expect(guid('a', 0)).toBe('04e16346-c12c-44e2-a2b1-6934ab7bc8c7');
    expect(sixDigits('test', 0)).toBe('833199');
    expect(sixDigits('a', 0)).toBe('652511');
  });

  test.each(['test', 'office-customer', '3f0c6a5e-8a1d-4d0e-9c55-0d7b5f0e3011'])(
    'of the seed “%s” is no other’s among a hundred thousand',
    (seed) => {
      const ids = new Set(Array.from({ length: 100_000 }, (_, number) => guid(seed, number)));
      expect(ids.size).toBe(100_000);
    },
    20_000,
  );

  test('is another for another seed', () => {
    const ids = new Set(Array.from({ length: 10_000 }, (_, number) => guid(`seed ${number}`, 7)));
    expect(ids.size).toBe(10_000);
  });

  test('is the one that the world gives next, and those ahead of it come later', () => {
    const world = { ...emptyWorld('test'), issued: 5 };
    expect(nextId(world)).toBe(guid('test', 5));
    expect(nextId(world, 2)).toBe(guid('test', 7));
  });
});

describe('a code', () => {
  test('has six digits, for any seed and number', () => {
    fc.assert(fc.property(fc.string(), fc.nat(), (seed, number) => /^\d{6}$/.test(sixDigits(seed, number))));
  });

  test('is seldom the one before it', () => {
    const codes = Array.from({ length: 10_000 }, (_, number) => sixDigits('test', number));
    expect(codes.filter((code, at) => code === codes[at - 1]).length).toBeLessThan(3);
    expect(new Set(codes).size).toBeGreaterThan(9_900);
  });
});
