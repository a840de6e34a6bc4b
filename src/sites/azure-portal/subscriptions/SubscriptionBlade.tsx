import type { AzureSubscription } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { Blade } from '../blade/Blade';
import { BladeCommand } from '../blade/BladeCommand';
import { DisabledNote } from './DisabledNote';
import { Essentials } from '../blade/Essentials';
import { Icon } from '../frame/Icon';
import { useSeenName } from '../frame/useSeenName';
import { useSignedIn } from '../frame/signedIn';
import styles from './SubscriptionBlade.module.css';

type SubscriptionBladeProps = {
  readonly subscription: AzureSubscription;
  /** Its settings stand at the right of it. */
  readonly settingsOpen?: boolean;
};

export function SubscriptionBlade({ subscription, settingsOpen = false }: SubscriptionBladeProps) {
  const t = useText();
  const nameOf = useSeenName();
  // The Account Center is the Account Administrator's: nobody else would find the subscription there.
  const isTheirs = useSignedIn().id === subscription.accountAdministrator;
  const accountCenter = isTheirs ? addresses.accountCenter.subscription({ id: subscription.id }) : undefined;
  return (
    <Blade
      title={nameOf(subscription)}
      subtitle={t('azurePortal.subscription')}
      heading={settingsOpen ? 'h2' : 'h1'}
      half={settingsOpen}
      closeTo={addresses.azurePortal.subscriptions()}
      commands={
        <>
          <BladeCommand icon="cog" to={addresses.azurePortal.subscriptionSettings({ id: subscription.id })}>
            {t('azurePortal.subscription.settings')}
          </BladeCommand>
          <BladeCommand icon="out" to={accountCenter}>
            {t('azurePortal.subscription.manage')}
          </BladeCommand>
          <BladeCommand icon="delete" to={accountCenter}>
            {t('azurePortal.subscription.cancel')}
          </BladeCommand>
        </>
      }
    >
      <DisabledNote subscription={subscription} accountCenter={accountCenter} />
      <Essentials subscription={subscription} />
      <section className={styles.charges} aria-labelledby="charges">
        <h2 id="charges">{t('azurePortal.charges')}</h2>
        <p>
          <Icon name="info" size={18} />
          {t('azurePortal.charges.none')}
        </p>
      </section>
    </Blade>
  );
}
