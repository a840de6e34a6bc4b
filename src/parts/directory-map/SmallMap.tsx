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

/** So many people of a directory are named beside a text. */
const PEOPLE = 4;

type Props = { readonly title: string; readonly world: World };

/** A world in small, beside a text: its map, and whether Azure and Office 365 share a directory in it. */
export function SmallMap(props: Props) {
  return (
    <TextPart part="map">
      <Figure {...props} />
    </TextPart>
  );
}

function Figure({ title, world }: Props) {
  const t = useText();
  const words = useThingWords(world);
  const ownerOf = useOwnerOf(world);
  const map = useMemo(() => mapOf(world, { most: PEOPLE }), [world]);
  const together = areTogether(world);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <strong>{title}</strong>
        {hasBoth(world) && <span data-together={together}>{t('map.together', { together: String(together) })}</span>}
      </figcaption>
      <MapProvider value={{ words, numbers: map.numbers, size: 'small', ...NOT_MARKED }}>
        <MapPicture map={map} ownerOf={ownerOf} />
      </MapProvider>
    </figure>
  );
}
