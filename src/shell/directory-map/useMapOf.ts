import { useCallback, useMemo, useState } from 'react';
import {
  mapOf,
  newsIn,
  PEOPLE_AT_FIRST,
  placesOf,
  usersTouchedIn,
  withGhosts,
  type HauntedMap,
  type News,
  type World,
} from '../../core/index';
import type { MapStory } from './useMapStory';

/** So many more people of a directory come with each press. */
const MORE = 100;
const NO_GHOSTS: HauntedMap['ghosts'] = new Set();

/** The map of a world that is shown, with what became of the last deed, and the ways to see more of its people. */
export function useMapOf(world: World, { story, undone }: MapStory, isHaunted: boolean) {
  const [search, setSearch] = useState('');
  const [mostIn, setMostIn] = useState<Readonly<Record<string, number>>>({});
  const last = story.at(-1);

  const { map, ghosts } = useMemo(() => {
    const choice = { search, mostIn, kept: last ? usersTouchedIn(last) : [] };
    const here = mapOf(world, choice);
    return undone && isHaunted ? withGhosts(world, here, mapOf(undone, choice)) : { map: here, ghosts: NO_GHOSTS };
  }, [world, undone, isHaunted, last, search, mostIn]);

  const fresh = useMemo(() => {
    const things = [...placesOf(map).map(({ thing }) => thing), ...map.ties];
    return new Map(
      things.flatMap((thing): [string, News][] => {
        const news = last && newsIn(last, thing);
        return news ? [[thing.key, news]] : [];
      }),
    );
  }, [map, last]);

  const showMore = useCallback((directory: string) => {
    setMostIn((before) => ({ ...before, [directory]: (before[directory] ?? PEOPLE_AT_FIRST) + MORE }));
  }, []);
  return { map, ghosts, fresh, search, setSearch, showMore };
}
