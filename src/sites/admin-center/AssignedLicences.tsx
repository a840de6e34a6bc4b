import type { User } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { Inert } from '../../ui/Inert';
import { PLAN_NAMES } from './plans';
import { licencesAmong } from './userList';
import styles from './SelectedUsers.module.css';

/** Which licences the selected users have, and how many of them where not all of them do. */
export function AssignedLicences({ users }: { readonly users: readonly User[] }) {
  const t = useText();
  const licences = licencesAmong(useWorld(), users);
  const count = users.length;
  return (
    <>
      <h3 className={styles.licences}>
        {t('adminCenter.selected.licenses')} <Inert>{t('adminCenter.selected.licenses.edit')}</Inert>
      </h3>
      {licences.length === 0 && <p>{t('adminCenter.selected.licenses.none', { count })}</p>}
      <ul className={styles.plans}>
        {licences.map(({ id, plan, holders }) => (
          <li key={id}>
            {holders === count
              ? PLAN_NAMES[plan]
              : t('adminCenter.selected.licenses.some', { plan: PLAN_NAMES[plan], holders, count })}
          </li>
        ))}
      </ul>
    </>
  );
}
