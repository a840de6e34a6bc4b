export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Size = { readonly width: number; readonly height: number };
export const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** How far the card stays from the edges of its room, in pixels. */
export const MARGIN = 8;

/** Where a card of this size stands in a corner of its room. */
export function boxIn(corner: Corner, { width, height }: Size, room: Box): Box {
  const left = corner.endsWith('right') ? room.right - MARGIN - width : room.left + MARGIN;
  const top = corner.startsWith('bottom') ? room.bottom - MARGIN - height : room.top + MARGIN;
  return { left, top, right: left + width, bottom: top + height };
}

/** Less is too little to read a task in, in pixels. */
const LEAST_HEIGHT = 96;

/** Where a card stands, and how high it may be. */
export type Standing = { readonly corner: Corner; readonly height: number };

/**
 * The corner in which a card covers nothing of its target, the wished one first; nor of the form that the target is in,
 * where there is such a corner. Where it would in each, it is made less
 * high: as high as the room above or below the target is. Where even that is too little, it covers as little as it can.
 */
export function standingFor(card: Size, room: Box, target: Box | undefined, wished: Corner, form?: Box): Standing {
  const whole = room.bottom - room.top - 2 * MARGIN;
  const size = { width: card.width, height: Math.min(card.height, whole) };
  if (!target) return { corner: wished, height: whole };
  const covered = (corner: Corner) => overlap(boxIn(corner, size, room), target);
  const isFree = (corner: Corner) => covered(corner) === 0 && overlap(boxIn(corner, size, room), form ?? target) === 0;
  // From the top: what the simulator says about a form stands below it.
  const free = form && [wished, ...CORNERS.toReversed()].find(isFree);
  if (free) return { corner: free, height: whole };
  const best = [wished, ...CORNERS].reduce((one, next) => (covered(next) < covered(one) ? next : one));
  if (covered(best) === 0) return { corner: best, height: whole };

  const above = target.top - room.top - 2 * MARGIN;
  const below = room.bottom - target.bottom - 2 * MARGIN;
  const height = Math.max(above, below);
  if (height < LEAST_HEIGHT) return { corner: best, height: whole };
  const side = wished.endsWith('right') ? 'right' : 'left';
  return { corner: `${above > below ? 'top' : 'bottom'}-${side}`, height };
}

/** The corner after this one in which a card covers nothing of its target; the next one where there is none. */
export function cornerAfter(corner: Corner, card: Size, room: Box, target: Box | undefined): Corner {
  const at = CORNERS.indexOf(corner);
  const others = [...CORNERS.slice(at + 1), ...CORNERS.slice(0, at)];
  const free = others.find((one) => !target || overlap(boxIn(one, card, room), target) === 0);
  return free ?? others[0] ?? corner;
}

/** The corner that is nearest to a point of the room. */
export function cornerAt(x: number, y: number, room: Box): Corner {
  const row = y < (room.top + room.bottom) / 2 ? 'top' : 'bottom';
  return `${row}-${x < (room.left + room.right) / 2 ? 'left' : 'right'}`;
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
