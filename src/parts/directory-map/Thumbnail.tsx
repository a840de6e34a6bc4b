import { useMemo } from 'react';
import { areTogether, hasBoth, mapOf, type World } from '../../core/index';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { MapPicture } from './MapPicture';
import { MapProvider } from './MapContext';
import { NOT_MARKED } from './notMarked';
import { useOwnerOf } from './useOwnerOf';
import { useThingWords } from './useThingWords';
import styles from './SmallMap.module.css';

/** A world as small as a stamp: its directories, how many people they have, and their subscriptions. */
export function Thumbnail({ world }: { world: World }) {
  return (
    <TextPart part="map">
      <Stamp world={world} />
    </TextPart>
  );
}

function Stamp({ world }: { world: World }) {
  const t = useText();
  const words = useThingWords(world);
  const ownerOf = useOwnerOf(world);
  const map = useMemo(() => mapOf(world, { most: 1 }), [world]);
  const counts = t('map.worldOf', {
    directories: world.directories.length,
    subscriptions: world.azureSubscriptions.length + world.office365Subscriptions.length,
  });
  const together = hasBoth(world) ? `, ${t('map.together', { together: String(areTogether(world)) })}` : '';
  return (
    <div className={styles.stamp} role="img" aria-label={`${counts}${together}`}>
      <div aria-hidden="true">
        <MapProvider value={{ words, numbers: map.numbers, size: 'least', ...NOT_MARKED }}>
          <MapPicture map={map} ownerOf={ownerOf} />
        </MapProvider>
      </div>
    </div>
  );
}
