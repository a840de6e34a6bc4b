import type { Place, ThingOf } from '../../core/index';
import { useText } from '../../i18n/useText';
import { marksOf, useMap } from './MapContext';
import { ThingHead } from './ThingHead';
import styles from './DirectoryMap.module.css';
import things from './Things.module.css';

type Props = {
  readonly label: string;
  readonly people: readonly Place<ThingOf<'person' | 'account'>>[];
};

/** The rows of a directory, or the accounts outside, each with a face. */
export function People({ label, people }: Props) {
  const map = useMap();
  if (people.length === 0) return null;
  return (
    <ul className={styles.people} aria-label={label}>
      {people.map(({ thing }) => (
        <li key={thing.key} className={lookOf(thing)} data-thing={thing.key} {...marksOf(map, thing.key)}>
          <Face />
          <ThingHead thing={thing} />
        </li>
      ))}
    </ul>
  );
}

/** Those who are not on the map by themselves, as numbers. */
export function MorePeople({ thing: { key, directory, more, moreDeleted } }: { thing: ThingOf<'directory'> }) {
  const t = useText();
  const { showMore } = useMap();
  if (more + moreDeleted === 0) return null;
  return (
    <p className={styles.more}>
      {more > 0 && showMore && (
        <button
          type="button"
          aria-label={t('map.more.named', { directory: directory.name, count: more })}
          onClick={() => showMore(key)}
        >
          {t('map.more', { count: more })}
        </button>
      )}
      {more > 0 && !showMore && t('map.more', { count: more })}
      {moreDeleted > 0 && <span>{t('map.moreDeleted', { count: moreDeleted })}</span>}
    </p>
  );
}

function lookOf(thing: ThingOf<'person' | 'account'>): string | undefined {
  if (thing.type === 'account') return things.outsider;
  if (thing.deleted) return things.deleted;
  return thing.user.account === thing.user.id ? things.person : things.guest;
}

function Face() {
  return (
    <svg className={things.face} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="8" />
      <path d="M8 3a2.7 2.7 0 1 1 0 5.4A2.7 2.7 0 0 1 8 3zM3.4 13.6c.5-2.9 2.3-4.3 4.6-4.3s4.1 1.4 4.6 4.3A7 7 0 0 1 8 15a7 7 0 0 1-4.6-1.4z" />
    </svg>
  );
}
