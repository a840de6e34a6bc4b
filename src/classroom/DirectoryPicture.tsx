import { directoriesOf, usersOf, type Directory, type World } from '../core/index';
import { useText } from '../i18n/useText';
import styles from './DirectoryPicture.module.css';

/** A world in small: each directory as a box with its people and its subscriptions, and who stands outside. */
export function DirectoryPicture({ world }: { world: World }) {
  const t = useText();
  const outside = world.microsoftAccounts.filter(({ id }) => directoriesOf(world, id).length === 0);
  return (
    <ul className={styles.picture}>
      {world.directories.map((directory) => (
        <DirectoryBox key={directory.id} world={world} directory={directory} />
      ))}
      {outside.map(({ id, email }) => (
        <li key={id} className={styles.outside}>
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

function DirectoryBox({ world, directory }: { world: World; directory: Directory }) {
  const t = useText();
  const azure = world.azureSubscriptions.some((subscription) => subscription.directory === directory.id);
  const office = world.office365Subscriptions.some((subscription) => subscription.directory === directory.id);
  const users = usersOf(directory);
  return (
    <li className={styles.directory}>
      <strong>{directory.name}</strong>
      <span className={styles.people}>
        {users.slice(0, PEOPLE_SHOWN).map((user) => (
          <Person key={user.id} />
        ))}
        <small>{t('start.picture.people', { count: users.length })}</small>
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
