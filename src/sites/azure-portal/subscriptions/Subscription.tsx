import { SubscriptionsBlade } from '../blade/SubscriptionsBlade';
import { SubscriptionBlade } from './SubscriptionBlade';
import { SubscriptionPage } from './SubscriptionPage';

/** One subscription, beside the list it was chosen from. */
export function Subscription() {
  return (
    <SubscriptionPage place="subscription">
      {(subscription) => (
        <>
          <SubscriptionsBlade open={subscription.id} />
          <SubscriptionBlade subscription={subscription} />
        </>
      )}
    </SubscriptionPage>
  );
}
