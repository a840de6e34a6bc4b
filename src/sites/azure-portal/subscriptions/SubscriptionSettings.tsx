import { SettingsBlade } from './SettingsBlade';
import { SubscriptionBlade } from './SubscriptionBlade';
import { SubscriptionPage } from './SubscriptionPage';

/** The settings of a subscription, beside it. */
export function SubscriptionSettings() {
  return (
    <SubscriptionPage place="settings">
      {(subscription) => (
        <>
          <SubscriptionBlade subscription={subscription} settingsOpen />
          <SettingsBlade subscription={subscription} />
        </>
      )}
    </SubscriptionPage>
  );
}
