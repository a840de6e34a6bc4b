import type { AzureSubscription } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { Inert } from '../../../ui/Inert';
import { Blade } from '../blade/Blade';
import { Icon } from '../frame/Icon';
import styles from './SubscriptionAccess.module.css';

/** The two steps of giving access, at the first of them. */
export function AddSubscriptionAccess({ subscription: { id, name } }: { subscription: AzureSubscription }) {
  const t = useText();
  return (
    <Blade
      title={t('azurePortal.access.add')}
      subtitle={name}
      heading="h2"
      half
      closeTo={addresses.azurePortal.subscriptionUsers({ id })}
    >
      <ol className={styles.steps}>
        {(['selectRole', 'addUsers'] as const).map((step, at) => (
          <li key={step}>
            <Inert aria-current={at === 0 ? 'step' : undefined} className={styles.step}>
              <span className={styles.number} aria-hidden="true">
                {at + 1}
              </span>
              <span className={styles.words}>
                <span>{t(`azurePortal.access.${step}`)}</span> <span>{t('azurePortal.access.none')}</span>
              </span>
              <Icon name="chevronRight" size={18} />
            </Inert>
          </li>
        ))}
      </ol>
    </Blade>
  );
}
