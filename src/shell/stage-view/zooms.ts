import type { FrameName } from '../frame/beside';

/** How much the pages of each frame are enlarged for a room, in percent. */
export type Zooms = Readonly<Record<FrameName, number>>;

export const LEAST_ZOOM = 100;
export const MOST_ZOOM = 250;
const STEP = 20;
const TELEPHONE = 700;
const PROJECTOR = 2400;

/**
 * What an address says in `stage`: `140` for both frames, or `140-120`; whatever else it says is the default in a window
 * of this width, in pixels.
 */
export function zoomsIn(stage: string, width = globalThis.innerWidth): Zooms {
  const [main, beside] = stage.split('-');
  const first = zoomIn(main) ?? defaultIn(width);
  return { main: first, beside: zoomIn(beside) ?? first };
}

/** The same, for an address. */
export function stageWith({ main, beside }: Zooms): string {
  return main === beside ? String(main) : `${main}-${beside}`;
}

/** The next larger enlargement, or the next smaller one. */
export function zoomed(zoom: number, by: 'more' | 'less'): number {
  return within(zoom + (by === 'more' ? STEP : -STEP));
}

// At 160 % the small text of 2016 is 18 pixels high. A telephone is held in the hand.
function defaultIn(width: number): number {
  if (width < TELEPHONE) return LEAST_ZOOM;
  return width < PROJECTOR ? 160 : MOST_ZOOM;
}

/**
 * What an address is to say in `stage` once both frames are enlarged by one more or one less, or stage view is begun or
 * left: nothing outside of it.
 */
export function enlarged(stage: string | undefined, by: 'stage' | 'larger' | 'smaller'): string | undefined {
  if (by === 'stage') return stage === undefined ? '' : undefined;
  const { main, beside } = zoomsIn(stage ?? String(LEAST_ZOOM));
  const way = by === 'larger' ? 'more' : 'less';
  return stageWith({ main: zoomed(main, way), beside: zoomed(beside, way) });
}

function zoomIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{3}$/.test(text) ? within(Number(text)) : undefined;
}

function within(zoom: number): number {
  return Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
}
