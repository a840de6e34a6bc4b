import { useText } from '../../i18n/useText';
import type { StartCardFacts } from '../../scenarios/startCards';
import styles from './DirectoryPicture.module.css';

/** A start state in small: each directory as a box with its people and its subscriptions, and who stands outside. */
export function DirectoryPicture({ card }: { card: StartCardFacts }) {
  const t = useText();
  return (
    <ul className={styles.picture}>
      {card.directories.map((directory) => (
        <DirectoryBox key={directory.name} {...directory} />
      ))}
      {card.outside.map((email) => (
        <li key={email} className={styles.outside}>
          <Person />
          <span>
            {email}
            <small>{t('start.picture.outside')}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

const PEOPLE_SHOWN = 5;

function DirectoryBox({ name, people, azure, office }: StartCardFacts['directories'][number]) {
  const t = useText();
  return (
    <li className={styles.directory}>
      <strong>{name}</strong>
      <span className={styles.people}>
        {Array.from({ length: Math.min(people, PEOPLE_SHOWN) }, (_, at) => (
          <Person key={at} />
        ))}
        <small>{t('start.picture.people', { count: people })}</small>
      </span>
      <span className={styles.subscriptions}>
        {azure && <span className={styles.azure}>{t('start.picture.azure')}</span>}
        {office && <span className={styles.office}>{t('start.picture.office')}</span>}
        {!azure && !office && <small>{t('start.picture.none')}</small>}
      </span>
    </li>
  );
}

function Person() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="5" r="3.2" />
      <path d="M1.8 15c.4-4 2.8-6 6.2-6s5.8 2 6.2 6z" />
    </svg>
  );
}
