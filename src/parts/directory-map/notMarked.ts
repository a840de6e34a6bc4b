import type { Shown } from './MapContext';

/** The marks of a map on which nothing is marked. */
export const NOT_MARKED: Pick<Shown, 'fresh' | 'ghosts'> = { fresh: new Map(), ghosts: new Set() };
