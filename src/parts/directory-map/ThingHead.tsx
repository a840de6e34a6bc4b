import { Fragment } from 'react';
import type { Thing } from '../../core/index';
import { useText } from '../../i18n/useText';
import { Breakable } from '../../ui/narrow/Breakable';
import { useMap } from './MapContext';
import { News } from './News';
import { ThingName } from './ThingName';
import styles from './Things.module.css';

/** What a thing on the map is called, and what else is said of it. In a full map its name is a button that looks at it. */
export function ThingHead({ thing }: { thing: Thing }) {
  const t = useText();
  const { words, numbers, size } = useMap();
  const { key, type } = thing;
  const number = numbers.get(key);
  const name = words.name(thing);
  const nick = size === 'full' || type === 'directory' || words.isAmbiguous(thing) ? words.nick(thing) : '';
  const isSubscription = type === 'azure' || type === 'office';
  return (
    <span className={styles.head}>
      <ThingName thing={thing} />{' '}
      {number !== undefined && (
        <span className={styles.number} title={t('map.samePerson', { name, number })}>
          {number}
        </span>
      )}{' '}
      <News thing={thing} />{' '}
      {nick !== '' && nick !== name && (
        <small className={styles.nick}>
          <Breakable>{nick}</Breakable>
        </small>
      )}{' '}
      {(isSubscription || type === 'group') && <small className={styles.nick}>{words.kind(thing)}</small>}{' '}
      {words.tags(thing).map((tag) => (
        <Fragment key={tag}>
          <span className={isSubscription ? styles.nick : styles.tag}>{tag}</span>{' '}
        </Fragment>
      ))}
    </span>
  );
}
