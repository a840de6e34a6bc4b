import { findDirectory, userOf, type AzureSubscription, type ResourceGroup } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import { Breakable } from '../../../ui/narrow/Breakable';
import styles from './AccessTable.module.css';
import { AccessHeads } from './AccessHeads';
import { ServiceIcon } from '../frame/ServiceIcon';
import { SubscriptionAdmins } from './SubscriptionAdmins';
import type { Holder } from './holder';

type AccessTableProps = {
  readonly group: ResourceGroup;
  readonly subscription: AzureSubscription;
  readonly onRemove: (holder: Holder) => void;
};

/** Who has which role on a resource group: its subscription's administrators anyway, others because it was given to them. */
export function AccessTable({ group, subscription, onRemove }: AccessTableProps) {
  const t = useText();
  const directory = findDirectory(useWorld(), subscription.directory);
  return (
    <AccessHeads>
      <SubscriptionAdmins subscription={subscription} inherited />
      {group.access.map(({ account, role }) => {
        const user = directory && userOf(directory, account);
        const name = user?.displayName ?? t('azurePortal.users.deleted');
        return (
          <tr key={account}>
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
            <td>{t('azurePortal.users.assigned')}</td>
            <td>
              <button
                type="button"
                className={styles.remove}
                aria-label={t('azurePortal.access.removeNamed', { name })}
                onClick={() => onRemove({ account, name })}
                {...target('azure-portal.removeAccess')}
              >
                {t('azurePortal.access.remove')}
              </button>
            </td>
          </tr>
        );
      })}
    </AccessHeads>
  );
}
