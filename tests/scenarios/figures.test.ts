import { describe, expect, test } from 'vitest';
import { brokenInvariants } from '../../src/core/laws';
import { FIGURES } from '../../src/scenarios/figures';
import { givenStart } from '../kit/given';

/** The originals' sizes in pixels, by the names of their files. */
const SIZES: Readonly<Record<string, readonly [width: number, height: number]>> = {
  1: [1025, 487],
  2: [837, 433],
  3: [901, 496],
  4: [843, 313],
  5: [1065, 810],
  6: [936, 740],
  7: [542, 573],
  8: [720, 197],
  9: [1162, 425],
  10: [766, 326],
  11: [1162, 292],
  12: [1139, 374],
  13: [1187, 458],
  14: [626, 309],
  15: [640, 370],
  16: [1025, 487],
  17: [1162, 376],
  18: [1162, 819],
  s31: [735, 242],
  s32: [957, 568],
  s33: [221, 361],
  s34: [597, 339],
  s35: [200, 54],
  s36: [962, 240],
  s37: [790, 259],
  s38: [34, 34],
  s39: [602, 452],
  s310: [867, 427],
  s311: [561, 277],
  s312: [573, 266],
  s313: [774, 424],
  s314: [962, 299],
  s315: [55, 49],
  s316: [1160, 361],
  s317: [34, 34],
  s318: [532, 377],
  s319: [1162, 340],
  s320: [636, 426],
  s321: [960, 249],
  s322: [532, 429],
  s324: [761, 439],
  s325: [1148, 321],
};

describe('the figures of the source article and of its sibling', () => {
  test('have each a name of their own and the size of the original', () => {
    expect(FIGURES.map(({ name }) => name).toSorted()).toEqual(Object.keys(SIZES).toSorted());
    expect(new Set(FIGURES.map(({ name }) => name)).size).toBe(FIGURES.length);
    for (const { name, width, height } of FIGURES)
      expect([name, width, height]).toEqual([name, ...(SIZES[name] ?? [])]);
  });

  test.each(FIGURES)('figure $name comes about without a refusal, in a sound world', ({ start, commands }) => {
    const { world } = givenStart(start, ...commands);
    expect(brokenInvariants(world)).toEqual([]);
  });

  test.each(FIGURES)('figure $name is a cut of its page', ({ width, height, left = 0, top = 0, frame }) => {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(frame?.width ?? Infinity).toBeGreaterThanOrEqual(left + width);
    expect(frame?.height ?? Infinity).toBeGreaterThanOrEqual(top + height);
  });
});
