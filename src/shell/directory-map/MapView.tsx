import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ofType, pathOf } from '../../core/index';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { MapPicture } from '../../parts/directory-map/MapPicture';
import { MapProvider } from '../../parts/directory-map/MapContext';
import { MapTable } from '../../parts/directory-map/MapTable';
import { useOwnerOf } from '../../parts/directory-map/useOwnerOf';
import { useThingWords } from '../../parts/directory-map/useThingWords';
import { useWorld } from '../../store/run';
import { TextInput } from '../../ui/input/TextInput';
import { viewOf } from '../frame/view';
import { Details } from './Details';
import { SaveMap } from './SaveMap';
import { useLooked } from './useLooked';
import { useMapOf } from './useMapOf';
import { useMapStory } from './useMapStory';
import { useNewsInSight } from './useNewsInSight';
import { useTurns } from './useTurns';
import styles from './DirectoryMap.module.css';

/** The map of directories of the world that is shown, as a picture or as a table, and what is known of each thing on it. */
export function MapView({ heading }: { heading?: ReactNode }) {
  const t = useText();
  const world = useWorld();
  const searchId = useId();
  const view = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [isTable, setTable] = useState(false);
  const words = useThingWords(world);
  const ownerOf = useOwnerOf(world);
  const story = useMapStory();
  const isHaunted = viewOf(useLocation()).timeline !== undefined;
  const { map, ghosts, fresh, search, setSearch, showMore } = useMapOf(world, story, isHaunted);
  const { looked, pinned, press, letGo } = useLooked(view);
  useNewsInSight(scroller, fresh);
  const turns = useTurns(map, fresh, story.story.at(-1), words);
  const numbersOfTurns = useMemo(() => new Map(turns.map(({ key, number }) => [key, number])), [turns]);
  const path = useMemo(() => (looked === undefined ? undefined : pathOf(map, looked)), [map, looked]);
  const hasMore = search !== '' || map.directories.some(({ thing }) => thing.more > 0);

  const isNobody =
    search.trim() !== '' &&
    map.directories.every(({ inside }) => ofType(inside, 'person').every(({ thing }) => thing.deleted));

  // Esc lets go of what is kept before it closes the panel around.
  const release = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || pinned === undefined) return;
    event.stopPropagation();
    letGo();
  });
  useEffect(() => {
    const element = view.current;
    const hear = (event: KeyboardEvent) => release(event);
    element?.addEventListener('keydown', hear);
    return () => element?.removeEventListener('keydown', hear);
  }, []);

  const marks = { fresh, turns: numbersOfTurns, ghosts, path, pinned };
  const shown = { words, numbers: map.numbers, size: 'full', ...marks, press, showMore } as const;
  return (
    <MapProvider value={shown}>
      <div ref={view} className={styles.view}>
        <div className={styles.tools}>
          {heading}
          <span role="group" aria-label={t('map.shown')} className={styles.switch}>
            {([false, true] as const).map((table) => (
              <button
                key={String(table)}
                type="button"
                aria-pressed={isTable === table}
                onClick={() => setTable(table)}
                {...target(table ? 'map.table' : 'map.picture')}
              >
                {t(table ? 'map.table' : 'map.picture')}
              </button>
            ))}
          </span>
          <SaveMap map={map} />
          {hasMore && (
            <span className={styles.search}>
              <label htmlFor={searchId}>{t('map.search')}</label>
              <TextInput id={searchId} value={search} onType={setSearch} />
              <span role="status">{isNobody && t('map.nobody')}</span>
            </span>
          )}
        </div>
        <div ref={scroller} className={styles.scroll}>
          {isTable ? null : <MapPicture map={map} ownerOf={ownerOf} titleAs={heading ? 'h2' : 'h3'} />}
          <div className={isTable ? undefined : styles.unseen}>
            <MapTable map={map} isSeen={isTable} />
          </div>
        </div>
        <Details map={map} story={story.story} looked={looked} turns={turns} />
      </div>
    </MapProvider>
  );
}
