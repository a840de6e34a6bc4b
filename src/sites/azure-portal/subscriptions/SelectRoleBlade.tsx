import type { ReactNode } from 'react';
import type { AzureSubscription } from '../../../core/index';
import { Text, useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import { Blade } from '../blade/Blade';
import { ServiceIcon } from '../frame/ServiceIcon';
import { BUILT_IN_ROLES } from './builtInRoles';
import styles from './SubscriptionAccess.module.css';

/** The roles that there were in 2016. In this world they are given on resource groups, which the simulator says itself. */
export function SelectRoleBlade({ subscription: { id } }: { subscription: AzureSubscription }) {
  const t = useText();
  const { link } = useFrame();
  const toGroups = (words: ReactNode) => (
    <a {...link(addresses.azurePortal.resourceGroups())} {...target('azure-portal.toResourceGroups')}>
      {words}
    </a>
  );
  const title = t('azurePortal.access.selectRole');
  return (
    <Blade
      title={title}
      subtitle={t('azurePortal.access.add')}
      closeTo={addresses.azurePortal.subscriptionUsers({ id })}
    >
      <section className={styles.simulator} data-simulator aria-label={t('azurePortal.simulator')}>
        <Text id="azurePortal.access.onGroups" values={{ link: toGroups }} />
      </section>
      <ul className={styles.roles} aria-label={title}>
        {BUILT_IN_ROLES.map((role) => (
          <li key={role}>
            <Inert className={styles.role}>
              <ServiceIcon drawing="role" size={34} />
              {role}
            </Inert>
          </li>
        ))}
      </ul>
    </Blade>
  );
}
