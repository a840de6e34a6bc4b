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

/** The corner in which a card covers nothing of its target, the wished one first; else the one in which it covers least. */
export function cornerFor(card: Size, room: Box, target: Box | undefined, wished: Corner): Corner {
  if (!target) return wished;
  const covered = (corner: Corner) => overlap(boxIn(corner, card, room), target);
  return [wished, ...CORNERS].reduce((best, next) => (covered(next) < covered(best) ? next : best));
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
