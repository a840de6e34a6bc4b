import { useId, type ReactNode } from 'react';
import { office365StateOf, type Directory } from '../../../core/index';
import { Text, useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { activeUsersOf } from '../frame/userList';
import styles from './Dashboard.module.css';

const bold = (words: ReactNode) => <b>{words}</b>;

export function UsersTile({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const id = useId();
  const { link } = useFrame();
  const users = activeUsersOf(directory);
  const world = useWorld();
  const deleted = new Set(
    world.office365Subscriptions.filter((one) => office365StateOf(world, one) === 'deleted').map((one) => one.id),
  );
  const licensed = users.filter((user) => user.licences.some((licence) => !deleted.has(licence))).length;
  return (
    <section className={styles.tile} aria-labelledby={id}>
      <h2 id={id}>{t('adminCenter.dashboard.users')}</h2>
      <p className={styles.figure}>
        <Text
          id="adminCenter.dashboard.users.count"
          values={{ count: users.length, directory: titleOf(directory), b: bold }}
        />
      </p>
      <p>{t('adminCenter.dashboard.users.licensed', { count: licensed })}</p>
      <p>
        <a {...link(addresses.adminCenter.activeUsers())} {...target('admin-center.toActiveUsers')}>
          {t('adminCenter.nav.activeUsers')}
        </a>
      </p>
      {licensed < users.length && (
        <p>
          <a {...link(addresses.adminCenter.activeUsers({ view: 'unlicensed' }))}>
            {t('adminCenter.dashboard.unlicensed')}
          </a>
        </p>
      )}
    </section>
  );
}
