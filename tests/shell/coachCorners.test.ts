import { describe, expect, test } from 'vitest';
import { boxIn, cornerAfter, cornerAt, CORNERS, standingFor, type Box } from '../../src/shell/coach/place/corners';

const ROOM: Box = { left: 0, top: 60, right: 320, bottom: 560 };
const CARD = { width: 304, height: 300 };
const WIDE: Box = { left: 0, top: 0, right: 1280, bottom: 720 };
const SMALL = { width: 350, height: 200 };

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

describe('where the card stands', () => {
  test('is the wished corner, unless it covers something of its target there', () => {
    const target = { left: 900, top: 600, right: 1200, bottom: 640 };
    expect(standingFor(SMALL, WIDE, undefined, 'bottom-right').corner).toBe('bottom-right');
    expect(standingFor(SMALL, WIDE, target, 'bottom-right').corner).toBe('bottom-left');
  });

  test('covers nothing of the form that the target is in, where there is a corner for that', () => {
    const target = { left: 900, top: 300, right: 1200, bottom: 330 };
    const form = { left: 900, top: 300, right: 1200, bottom: 560 };
    expect(standingFor(SMALL, WIDE, target, 'bottom-right').corner).toBe('bottom-right');
    expect(standingFor(SMALL, WIDE, target, 'bottom-right', form).corner).toBe('top-left');
    // A form that fills the window leaves it where it is wished, beside the target.
    expect(standingFor(SMALL, WIDE, target, 'bottom-right', WIDE).corner).toBe('bottom-right');
  });

  test.each([70, 150, 250, 290, 380, 500])('covers nothing of a wide target at %i: it is made less high', (top) => {
    const target = { left: 0, top, right: 320, bottom: top + 40 };
    const { corner, height } = standingFor(CARD, ROOM, target, 'bottom-right');
    const box = boxIn(corner, { width: CARD.width, height: Math.min(CARD.height, height) }, ROOM);
    expect(overlaps(box, target)).toBe(false);
  });

  test('is moved on to the next corner in which it covers nothing', () => {
    const target = { left: 0, top: 650, right: 200, bottom: 700 };
    expect(cornerAfter('bottom-right', SMALL, WIDE, target)).toBe('top-right');
    expect(CORNERS.map((corner) => cornerAfter(corner, SMALL, WIDE, undefined))).toEqual([
      'bottom-left',
      'top-right',
      'top-left',
      'bottom-right',
    ]);
  });

  test('is the corner that it is dropped near', () => {
    expect(cornerAt(100, 100, WIDE)).toBe('top-left');
    expect(cornerAt(1200, 700, WIDE)).toBe('bottom-right');
  });
});
