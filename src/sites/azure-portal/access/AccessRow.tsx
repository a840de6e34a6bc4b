import { distinctUser, userOf, type AccessRole, type AccountId, type Directory } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Breakable } from '../../../ui/narrow/Breakable';
import { ServiceIcon } from '../frame/ServiceIcon';
import styles from './AccessTable.module.css';
import type { Holder } from './holder';

type AccessRowProps = {
  readonly account: AccountId;
  readonly role: AccessRole;
  readonly directory: Directory | undefined;
  /** Not given where the role comes from the subscription: it is taken away there. */
  readonly onRemove?: (holder: Holder) => void;
};

/** One user to whom a role was given, here or on the whole subscription. */
export function AccessRow({ account, role, directory, onRemove }: AccessRowProps) {
  const t = useText();
  const user = directory && userOf(directory, account);
  const name = user?.displayName ?? t('azurePortal.users.deleted');
  const distinct = directory && user ? distinctUser(directory, user) : name;
  return (
    <tr>
      <td>
        <div className={styles.holder}>
          <span className={styles.tile}>
            <ServiceIcon drawing="person" size={26} />
          </span>
          <span className={styles.name}>{name}</span>
          {user && (
            <span className={styles.userName}>
              <Breakable>{user.userName}</Breakable>
            </span>
          )}
        </div>
      </td>
      <td>{t(`azurePortal.access.${role}`)}</td>
      <td>{t(onRemove ? 'azurePortal.users.assigned' : 'azurePortal.users.inherited')}</td>
      <td>
        {onRemove && (
          <button
            type="button"
            className={styles.remove}
            aria-label={t('azurePortal.access.removeNamed', { name: distinct })}
            onClick={() => onRemove({ account, name: distinct })}
            {...target('azure-portal.removeAccess')}
          >
            {t('azurePortal.access.remove')}
          </button>
        )}
      </td>
    </tr>
  );
}
