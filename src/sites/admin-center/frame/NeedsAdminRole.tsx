import type { ReactNode } from 'react';
import { globalAdminsOf } from '../../../core/index';
import { Text, useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';
import { ADMIN_ROLES, type Administrator } from './roles';
import styles from './Refusal.module.css';

const NAMED = 3;

const bold = (words: ReactNode) => <b>{words}</b>;
const toClassicPortal = (words: ReactNode) => <ClassicPortalLink>{words}</ClassicPortalLink>;

/** What a plain user sees: which role opens the admin center, which one this is, who gives another, how to look one up. */
export function NeedsAdminRole({ person }: { readonly person: Administrator }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const { send } = useCommand();
  const { home, user, userName } = person;
  const directory = titleOf(home);
  const admins = globalAdminsOf(home);

  return (
    <div className={styles.refusal}>
      <h1>{t('adminCenter.refused.title')}</h1>
      <p>
        <Text id="adminCenter.refused.yours" values={{ userName, directory, role: t(`role.${user.role}`), b: bold }} />
      </p>
      <p>{t('adminCenter.refused.needed')}</p>
      <ul>
        {ADMIN_ROLES.map((role) => (
          <li key={role}>{t(`role.${role}`)}</li>
        ))}
      </ul>
      <p>{t('adminCenter.refused.ask', { directory, count: admins.length })}</p>
      <ul>
        {admins.slice(0, NAMED).map((admin) => (
          <li key={admin.id}>
            {admin.displayName}, {admin.userName}
          </li>
        ))}
      </ul>
      <h2>{t('adminCenter.refused.lookUp')}</h2>
      <ol>
        <li>
          <Text id="adminCenter.refused.lookUp.open" values={{ link: toClassicPortal }} />
        </li>
        <li>{t('adminCenter.refused.lookUp.users', { directory })}</li>
        <li>{t('adminCenter.refused.lookUp.role')}</li>
      </ol>
      <button type="button" onClick={() => void send({ type: 'signOut' })} {...target('admin-center.signInAgain')}>
        {t('adminCenter.refused.signIn')}
      </button>
    </div>
  );
}

function ClassicPortalLink({ children }: { readonly children: ReactNode }) {
  const { link } = useFrame();
  return <a {...link(addresses.classicPortal.directories())}>{children}</a>;
}
