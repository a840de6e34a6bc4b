import type { RefObject } from 'react';
import { ACCESS_ROLES, type AccessRole, type AzureSubscription } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { Inert } from '../../../ui/Inert';
import { Blade } from '../blade/Blade';
import { ServiceIcon } from '../frame/ServiceIcon';
import { ROLES_OF_SERVICES } from './rolesOfServices';
import styles from './SubscriptionAccess.module.css';

type SelectRoleBladeProps = {
  readonly subscription: AzureSubscription;
  readonly chosen: AccessRole | undefined;
  readonly onChoose: (role: AccessRole) => void;
  readonly within: RefObject<HTMLDivElement | null>;
};

/** The roles that there were in 2016. Those that are about one service do nothing here. */
export function SelectRoleBlade({ subscription: { id }, chosen, onChoose, within }: SelectRoleBladeProps) {
  const t = useText();
  const title = t('azurePortal.access.selectRole');
  return (
    <Blade
      title={title}
      subtitle={t('azurePortal.access.add')}
      closeTo={addresses.azurePortal.subscriptionUsers({ id })}
    >
      <div ref={within}>
        <ul className={styles.roles} aria-label={title}>
          {ACCESS_ROLES.map((role) => (
            <li key={role}>
              <button
                type="button"
                aria-pressed={role === chosen}
                className={styles.role}
                onClick={() => onChoose(role)}
                {...target(`azure-portal.role.${role}`)}
              >
                <ServiceIcon drawing="role" size={34} />
                {t(`azurePortal.access.${role}`)}
              </button>
            </li>
          ))}
          {ROLES_OF_SERVICES.map((role) => (
            <li key={role}>
              <Inert className={styles.role}>
                <ServiceIcon drawing="role" size={34} />
                {role}
              </Inert>
            </li>
          ))}
        </ul>
      </div>
    </Blade>
  );
}
