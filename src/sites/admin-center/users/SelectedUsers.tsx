import { memo, useId } from 'react';
import { distinctUser, type Directory, type User } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import type { Asked } from '../user-dialogs/asked';
import { AssignedLicences } from '../user-dialogs/AssignedLicences';
import type { Administrator } from '../frame/roles';
import { SelectedCommands } from './SelectedCommands';
import styles from './SelectedUsers.module.css';

const NAMED = 5;

type Props = {
  readonly users: readonly User[];
  readonly administrator: Administrator;
  readonly onAsk: (asked: Asked) => void;
};

/** The pane beside the table: what can be done with users, or the users who are selected. */
export const SelectedUsers = memo(function SelectedUsers({ users, administrator, onAsk }: Props) {
  const t = useText();
  const id = useId();
  const [user] = users;
  return (
    <section
      className={`${styles.pane} ${user ? styles.chosen : ''}`}
      aria-labelledby={id}
      {...target('admin-center.selected')}
    >
      <div className={styles.inner}>
        <p role="status" className={styles.count}>
          {user && t('adminCenter.selected.count', { count: users.length })}
        </p>
        {user ? (
          <>
            <h2 id={id}>
              <Names users={users} directory={administrator.home} />
            </h2>
            <SelectedCommands users={users} administrator={administrator} onAsk={onAsk} />
            <AssignedLicences users={users} administrator={administrator} onAsk={onAsk} />
          </>
        ) : (
          <>
            <h2 id={id}>{t('adminCenter.selected.hint')}</h2>
            <ul className={styles.hints}>
              <li>{t('adminCenter.selected.hint.edit')}</li>
              <li>{t('adminCenter.selected.hint.delete')}</li>
              <li>{t('adminCenter.selected.hint.reset')}</li>
            </ul>
          </>
        )}
      </div>
    </section>
  );
});

function Names({ users, directory }: { readonly users: readonly User[]; readonly directory: Directory }) {
  const t = useText();
  const more = users.length - NAMED;
  return (
    <>
      {users.slice(0, NAMED).map((user) => (
        <span key={user.id}>{distinctUser(directory, user)}</span>
      ))}
      {more > 0 && <span>{t('adminCenter.selected.more', { count: more })}</span>}
    </>
  );
}
