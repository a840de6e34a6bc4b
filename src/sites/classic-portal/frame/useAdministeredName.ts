import { azureSubscriptionsOf, type AzureSubscription } from '../../../core/index';
import { useSubscriptionName } from '../../../parts/useSubscriptionName';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';

/** What a subscription is called among those that the account administers. */
export function useAdministeredName(): (subscription: AzureSubscription) => string {
  const world = useWorld();
  const account = useAccount();
  return useSubscriptionName(account ? azureSubscriptionsOf(world, account.id) : []);
}
