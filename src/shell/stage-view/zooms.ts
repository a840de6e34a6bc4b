import type { FrameName } from '../frame/beside';

/** How much the pages of each frame are enlarged for a room, in percent. */
export type Zooms = Readonly<Record<FrameName, number>>;

export const LEAST_ZOOM = 100;
export const MOST_ZOOM = 250;
const STEP = 20;
/** At which the small text of 2016 is 18 pixels high. */
const DEFAULT = 160;

/** What an address says in `stage`: `140` for both frames, or `140-120`; whatever else it says is the default. */
export function zoomsIn(stage: string): Zooms {
  const [main, beside] = stage.split('-');
  const first = zoomIn(main) ?? DEFAULT;
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

function zoomIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{3}$/.test(text) ? within(Number(text)) : undefined;
}

function within(zoom: number): number {
  return Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
}
