import { accountedTo, type AzureSubscription } from '../../core/index';
import { useSubscriptionName } from '../../parts/useSubscriptionName';
import { useWorld } from '../../store/run';
import { useAccount } from '../../store/useCommand';

/** What a subscription is called among those of the account that is signed in. */
export function useOwnName(): (subscription: AzureSubscription) => string {
  const world = useWorld();
  const account = useAccount();
  return useSubscriptionName(account ? accountedTo(world, account) : []);
}
