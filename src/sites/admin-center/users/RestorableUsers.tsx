import {
  addDays,
  distinctUser,
  findDirectory,
  isMember,
  restorableUsersOf,
  RESTORE_DAYS,
  whyNotTo,
  type User,
} from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { Rejected } from '../../../parts/Rejected';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { useOutcome } from '../../../store/useOutcome';
import { DataTable } from '../frame/DataTable';
import type { Administrator } from '../frame/roles';
import styles from '../frame/FurtherPage.module.css';

/** The deleted users of a directory, how long each can be restored, and the way back for them. */
export function RestorableUsers({ administrator }: { readonly administrator: Administrator }) {
  const t = useText();
  const { day } = useFormats();
  const rejectionText = useRejectionText();
  const world = useWorld();
  const { send, rejection } = useCommand();
  const { said, say, unsay } = useOutcome<{ readonly name: string }>();
  const { home } = administrator;
  const deleted = restorableUsersOf(world, home).filter(({ user }) => isMember(user));
  const everybody = { ...home, users: [...home.users, deleted.map(({ user }) => user)] };
  const nameOf = (user: User) => distinctUser(everybody, user);

  const restore = async (user: User) => {
    unsay();
    if (!(await send({ type: 'restoreUser', directory: home.id, user: user.id }))) return;
    say({ name: nameOf(user) }, (shown) => findDirectory(shown, home.id)?.users);
  };
  const wayBack = (user: User) => {
    const why = whyNotTo('manage-users', home, administrator, [user]);
    if (why) return rejectionText(why);
    return (
      <button
        type="button"
        aria-label={t('adminCenter.deleted.restore.name', { name: nameOf(user) })}
        onClick={() => void restore(user)}
        {...target('admin-center.restore')}
      >
        {t('adminCenter.deleted.restore')}
      </button>
    );
  };

  return (
    <>
      <p>{t('adminCenter.deleted.intro', { days: RESTORE_DAYS })}</p>
      {rejection?.code === 'user-name-taken' ? (
        <p role="alert" className={styles.refused}>
          {t('adminCenter.deleted.nameTaken', { userName: rejection.userName })}
        </p>
      ) : (
        <Rejected why={rejection} className={styles.refused} />
      )}
      <p role="status" className={styles.done}>
        {said && t('adminCenter.deleted.restored', said)}
      </p>
      {deleted.length === 0 ? (
        <p>{t('adminCenter.deleted.none')}</p>
      ) : (
        <DataTable
          name={t('adminCenter.deleted.table')}
          rows={deleted}
          keyOf={({ user }) => user.id}
          columns={[
            { head: t('adminCenter.column.displayName'), cell: ({ user }) => user.displayName },
            {
              head: t('adminCenter.column.userName'),
              cell: ({ user }) => longName(user),
            },
            { head: t('adminCenter.deleted.on'), cell: (one) => day(one.deleted) },
            { head: t('adminCenter.deleted.until'), cell: (one) => day(addDays(one.deleted, RESTORE_DAYS)) },
            { head: t('adminCenter.deleted.action'), cell: ({ user }) => wayBack(user) },
          ]}
        />
      )}
    </>
  );
}

function longName({ userName }: User) {
  return <span className={styles.name}>{userName}</span>;
}
