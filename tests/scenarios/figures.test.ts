import { describe, expect, test } from 'vitest';
import { brokenInvariants } from '../../src/core/invariants';
import { FIGURES } from '../../src/scenarios/figures';
import { givenStart } from '../kit/given';

describe('the figures of the source article', () => {
  test('have each a number of their own, in order', () => {
    const numbers = FIGURES.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
    expect(numbers.slice(0, 9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test.each(FIGURES)('figure $number comes about without a refusal, in a sound world', ({ start, commands }) => {
    const { world } = givenStart(start, ...commands);
    expect(brokenInvariants(world)).toEqual([]);
  });

  test.each(FIGURES)('figure $number has the size of a picture', ({ width, height, top = 0, frame }) => {
    for (const size of [width, height]) expect(size).toBeGreaterThan(100);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(frame?.width ?? width).toBeGreaterThanOrEqual(width);
    expect(frame?.height ?? height).toBeGreaterThanOrEqual(height);
  });
});
