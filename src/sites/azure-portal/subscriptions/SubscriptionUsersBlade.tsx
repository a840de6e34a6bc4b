import type { AzureSubscription } from '../../../core/index';
import { addresses } from '../../../map/addresses';
import { UsersBlade } from '../access/UsersBlade';
import { useSeenName } from '../frame/useSeenName';

type SubscriptionUsersBladeProps = { readonly subscription: AzureSubscription; readonly adding?: boolean };

/** Who has access to a whole subscription: its administrators, and those who were given a role on it. */
export function SubscriptionUsersBlade({ subscription, ...rest }: SubscriptionUsersBladeProps) {
  const nameOf = useSeenName();
  const { id } = subscription;
  return (
    <UsersBlade
      {...rest}
      subscription={subscription}
      name={nameOf(subscription)}
      addTo={addresses.azurePortal.subscriptionAccess({ id })}
      closeTo={addresses.azurePortal.subscriptionSettings({ id })}
    />
  );
}
