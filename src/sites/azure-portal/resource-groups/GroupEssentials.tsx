import type { AzureSubscription, ResourceGroup } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import { EssentialsPane, type Fact } from '../blade/EssentialsPane';
import styles from './GroupEssentials.module.css';
import { Icon } from '../frame/Icon';
import { useSeenName } from '../frame/useSeenName';
import { partsOf } from './groupParts';

type GroupEssentialsProps = {
  readonly group: ResourceGroup;
  readonly subscription: AzureSubscription;
  readonly usersOpen: boolean;
};

/** What the portal tells of a resource group, and the way to those who have access to it. */
export function GroupEssentials({ group, subscription, usersOpen }: GroupEssentialsProps) {
  const t = useText();
  const { link } = useFrame();
  const nameOf = useSeenName();
  const facts: readonly Fact[] = [
    [
      t('azurePortal.group.subscriptionName'),
      <a key="name" {...link(addresses.azurePortal.subscription({ id: subscription.id }))} className={styles.link}>
        {nameOf(subscription)}
      </a>,
    ],
    [t('azurePortal.subscriptions.id'), subscription.id],
    [
      t('azurePortal.group.lastDeployment'),
      <Inert key="deployments" className={styles.link}>
        {t('azurePortal.group.noDeployments')}
      </Inert>,
    ],
    [t('azurePortal.list.location'), group.location],
  ];
  return (
    <EssentialsPane
      facts={facts}
      tools={
        <div className={styles.tools}>
          <Inert aria-label={t('azurePortal.group.quickStart')}>
            <Icon name="quickStart" size={26} />
          </Inert>
          <a
            {...link(addresses.azurePortal.groupUsers(partsOf(group)))}
            aria-label={t('azurePortal.users')}
            aria-current={usersOpen ? 'page' : undefined}
            {...target('azure-portal.groupUsers')}
          >
            <Icon name="people" size={26} />
          </a>
          <Inert aria-label={t('azurePortal.group.tags')}>
            <Icon name="tag" size={24} />
          </Inert>
        </div>
      }
    >
      <p className={styles.all}>
        <Inert className={styles.link}>
          {t('azurePortal.group.allSettings')} <span aria-hidden="true">→</span>
        </Inert>
      </p>
    </EssentialsPane>
  );
}
