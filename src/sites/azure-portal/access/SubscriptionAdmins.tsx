import { accountNameOf, administratorsOf, type AzureSubscription } from '../../../core/index';
import { useAccountName } from '../../../i18n/useAccountName';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import { Breakable } from '../../../ui/narrow/Breakable';
import { Inert } from '../../../ui/Inert';
import styles from './AccessTable.module.css';
import { Disclosure } from '../blade/Disclosure';
import { Icon } from '../frame/Icon';
import { ServiceIcon } from '../frame/ServiceIcon';

type SubscriptionAdminsProps = {
  readonly subscription: AzureSubscription;
  /** What is looked at is a thing in the subscription, not the subscription itself. */
  readonly inherited?: boolean;
};

/** The row of those who administer the whole subscription, and so own every group in it. */
export function SubscriptionAdmins({ subscription, inherited = false }: SubscriptionAdminsProps) {
  const t = useText();
  const world = useWorld();
  const accountName = useAccountName();
  return (
    <tr className={styles.inherited}>
      <td>
        <div className={styles.holder}>
          <span className={styles.tile}>
            <ServiceIcon drawing="people" size={30} />
          </span>
          <span className={styles.name}>{t('azurePortal.users.admins')}</span>
          <Disclosure
            label={t('azurePortal.users.admins.who')}
            button={<Icon name="about" size={12} />}
            buttonClassName={styles.about}
            panelClassName={styles.who}
            {...target('azure-portal.subscriptionAdmins')}
          >
            <ul>
              {administratorsOf(subscription).map((id) => (
                <li key={id}>
                  <Breakable>{accountName(accountNameOf(world, id))}</Breakable>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      </td>
      <td>{t('azurePortal.access.owner')}</td>
      <td>{t(inherited ? 'azurePortal.users.inherited' : 'azurePortal.users.assigned')}</td>
      <td>
        <Inert className={styles.more} aria-label={t('azurePortal.users.admins.more')}>
          <Icon name="more" size={18} />
        </Inert>
      </td>
    </tr>
  );
}
