import { SelectRoleBlade } from './SelectRoleBlade';
import { SubscriptionPage } from './SubscriptionPage';
import { SubscriptionUsersBlade } from './SubscriptionUsersBlade';
import { AddSubscriptionAccess } from './AddSubscriptionAccess';

/** Giving access to a whole subscription: its steps, and the roles that there are for the first of them. */
export function SubscriptionAccess() {
  return (
    <SubscriptionPage place="add">
      {(subscription) => (
        <>
          <SubscriptionUsersBlade subscription={subscription} adding />
          <AddSubscriptionAccess subscription={subscription} />
          <SelectRoleBlade subscription={subscription} />
        </>
      )}
    </SubscriptionPage>
  );
}
