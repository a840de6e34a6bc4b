import { SettingsBlade } from './SettingsBlade';
import { SubscriptionPage } from './SubscriptionPage';
import { SubscriptionUsersBlade } from './SubscriptionUsersBlade';

/** Who has access to a whole subscription, beside its settings. */
export function SubscriptionUsers() {
  return (
    <SubscriptionPage place="users">
      {(subscription) => (
        <>
          <SettingsBlade subscription={subscription} usersOpen />
          <SubscriptionUsersBlade subscription={subscription} />
        </>
      )}
    </SubscriptionPage>
  );
}
