import { useRef } from 'react';
import { ofType, type DirectoryMap, type ThingOf } from '../../core/index';
import { useText } from '../../i18n/useText';
import { marksOf, useMap } from './MapContext';
import { MorePeople, People } from './People';
import { Subscriptions } from './Subscriptions';
import { ThingHead } from './ThingHead';
import { Ties } from './Ties';
import { useMoves } from './useMoves';
import styles from './DirectoryMap.module.css';
import '../theme.css';

type Props = {
  readonly map: DirectoryMap;
  /** What an Azure subscription's owner is called, also where the owner is not on the map. */
  readonly ownerOf: (subscription: ThingOf<'azure'>) => string;
  /** What the name of a directory is: a heading, where the map is more than a figure. */
  readonly titleAs?: 'h2' | 'h3' | 'strong';
};

/** A map of directories as nested boxes, each directory with its people on the left and its subscriptions on the right. */
export function MapPicture({ map, ownerOf, titleAs: Heading = 'strong' }: Props) {
  const t = useText();
  const shown = useMap();
  const picture = useRef<HTMLDivElement>(null);
  const isLinked = map.ties.some(({ kind }) => kind === 'same-person');
  useMoves(picture, map);
  return (
    <div className={styles.map} data-size={shown.size}>
      <div ref={picture} className={styles.picture} data-linked={isLinked || undefined}>
        {map.directories.length === 0 && <p className={styles.nothing}>{t('map.none')}</p>}
        <ul className={styles.directories}>
          {map.directories.map(({ thing, inside }) => (
            <li key={thing.key} className={styles.directory} data-thing={thing.key} {...marksOf(shown, thing.key)}>
              <Heading className={styles.title}>
                <ThingHead thing={thing} />
              </Heading>
              <div className={styles.inside}>
                <div className={styles.side}>
                  <span className={styles.count}>{t('map.people', { count: thing.users })}</span>
                  {shown.size !== 'least' && (
                    <>
                      <People label={t('map.peopleOf')} people={ofType(inside, 'person')} />
                      <MorePeople thing={thing} />
                    </>
                  )}
                </div>
                <div className={styles.side}>
                  <Subscriptions places={inside} ownerOf={ownerOf} />
                </div>
              </div>
            </li>
          ))}
        </ul>
        {map.outside.length > 0 && shown.size !== 'least' && (
          <div className={styles.outside}>
            <Heading className={styles.count}>{t('map.outside')}</Heading>
            <People label={t('map.outside')} people={map.outside} />
          </div>
        )}
        {shown.size !== 'least' && <Ties ties={map.ties} />}
      </div>
    </div>
  );
}
