import { expect, test } from 'vitest';
import { measureSingleFile, measureSizes } from '../../scripts/size.mjs';

const START_PAGE_FACTOR = 1.3;
const SITE_BYTES = 40_000;
const SINGLE_FILE_FACTOR = 1.2;

const { emptyPage, startPage, sites } = measureSizes();

test('the start page weighs at most 1.3 times an empty page with the same libraries', () => {
  expect(startPage).toBeLessThanOrEqual(emptyPage * START_PAGE_FACTOR);
});

test('there are sites to weigh', () => {
  expect(sites).not.toEqual([]);
});

test.each(sites)('$site brings at most 40 kB of its own', ({ bytes }) => {
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(SITE_BYTES);
});

test('the single file weighs at most 1.2 times the usual build', () => {
  const { single, build } = measureSingleFile();
  expect(single).toBeLessThanOrEqual(build * SINGLE_FILE_FACTOR);
});
