import { GiveSubscriptionAccess } from './GiveSubscriptionAccess';
import { SubscriptionPage } from './SubscriptionPage';
import { SubscriptionUsersBlade } from './SubscriptionUsersBlade';

/** Giving somebody a role on a whole subscription, beside those who have one. */
export function SubscriptionAccess() {
  return (
    <SubscriptionPage place="add">
      {(subscription) => (
        <>
          <SubscriptionUsersBlade subscription={subscription} adding />
          <GiveSubscriptionAccess subscription={subscription} />
        </>
      )}
    </SubscriptionPage>
  );
}
