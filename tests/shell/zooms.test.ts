import { expect, test } from 'vitest';
import { stageWith, zoomed, zoomsIn } from '../../src/shell/stage-view/zooms';

test.each([
  ['', 160, 160],
  ['125', 125, 125],
  ['200-100', 200, 100],
  ['400', 250, 250],
  ['2', 160, 160],
  ['<b>', 160, 160],
  ['100-x', 100, 100],
])('?stage=%s enlarges the first frame to %i %% and the second to %i %%', (stage, main, beside) => {
  expect(zoomsIn(stage, 1280)).toEqual({ main, beside });
});

test('an address says what both frames are enlarged to, as short as it can', () => {
  expect(stageWith({ main: 125, beside: 125 })).toBe('125');
  expect(zoomsIn(stageWith({ main: 125, beside: 250 }))).toEqual({ main: 125, beside: 250 });
});

test('there is a least and a most', () => {
  expect(zoomed(160, 'more')).toBe(180);
  expect(zoomed(100, 'less')).toBe(100);
  expect(zoomed(240, 'more')).toBe(250);
});

test.each([
  [390, 100],
  [1280, 160],
  [1920, 160],
  [3840, 250],
])('in a window of %i px the pages are enlarged to %i %%, where no address says', (width, zoom) => {
  expect(zoomsIn('', width)).toEqual({ main: zoom, beside: zoom });
  expect(zoomsIn('120', width).main).toBe(120);
});
