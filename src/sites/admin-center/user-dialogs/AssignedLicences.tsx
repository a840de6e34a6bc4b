import { whyNot, type User } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import type { Asked } from './asked';
import type { Administrator } from '../frame/roles';
import { licencesAmong } from '../frame/userList';
import styles from '../users/SelectedUsers.module.css';

type Props = {
  readonly users: readonly User[];
  readonly administrator: Administrator;
  readonly onAsk: (asked: Asked) => void;
};

/** Which licences the selected users have, and how many of them where not all of them do. */
export function AssignedLicences({ users, administrator, onAsk }: Props) {
  const t = useText();
  const licences = licencesAmong(useWorld(), users);
  const rejection = useRejectionText();
  const why = whyNot('assign-licences', administrator.home, administrator);
  const count = users.length;
  return (
    <>
      <h3 className={styles.licences}>
        {t('adminCenter.selected.licenses')}{' '}
        {!why && (
          <button
            type="button"
            onClick={() => onAsk({ kind: 'licences', users: users.map(({ id }) => id) })}
            {...target('admin-center.editLicences')}
          >
            {t('adminCenter.selected.licenses.edit')}
          </button>
        )}
      </h3>
      {why && <p className={styles.reason}>{rejection(why)}</p>}
      {licences.length === 0 && <p>{t('adminCenter.selected.licenses.none', { count })}</p>}
      <ul className={styles.plans}>
        {licences.map(({ id, plan, holders }) => (
          <li key={id}>
            {holders === count
              ? t(`plan.${plan}`)
              : t('adminCenter.selected.licenses.some', { plan: t(`plan.${plan}`), holders, count })}
          </li>
        ))}
      </ul>
    </>
  );
}
