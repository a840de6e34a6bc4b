import { createContext, use } from 'react';
import type { News } from '../../core/index';
import type { ThingWords } from './useThingWords';

/** How a map is shown, and what of it is marked. */
export type Shown = {
  readonly words: ThingWords;
  readonly numbers: ReadonlyMap<string, number>;
  /** `small` stands beside a text and answers to nothing; `least` is as small as a stamp. */
  readonly size: 'full' | 'small' | 'least';
  /** What came of the last deed, and how. */
  readonly fresh: ReadonlyMap<string, News>;
  /** The numbers of what it turned into something else, where that is told and nothing moves. */
  readonly turns?: ReadonlyMap<string, number>;
  /** What was there and was undone. */
  readonly ghosts: ReadonlySet<string>;
  /** What the thing that is looked at has to do with; nothing where none is. */
  readonly path?: ReadonlySet<string> | undefined;
  readonly pinned?: string | undefined;
  /** Keeps a thing looked at, or lets go of it. */
  readonly press?: (key: string) => void;
  /** Shows more of the people of a directory. */
  readonly showMore?: (directory: string) => void;
};

const MapContext = createContext<Shown | undefined>(undefined);
export const MapProvider = MapContext.Provider;

export function useMap(): Shown {
  const shown = use(MapContext);
  if (!shown) throw new Error('a thing is shown outside a map');
  return shown;
}

/** What marks the element of a thing or a tie, for style sheets and for those that look for it. */
export function marksOf({ fresh, ghosts, path }: Shown, key: string) {
  return {
    'data-fresh': fresh.has(key) || undefined,
    'data-ghost': ghosts.has(key) || undefined,
    'data-path': path && (path.has(key) ? 'on' : 'off'),
  };
}
