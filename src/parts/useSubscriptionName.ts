import { distinctSubscription, type AzureSubscription } from '../core/index';
import { useWorld } from '../store/run';

/** What a subscription is called among those that are shown: by its name, and by more where another has the same. */
export function useSubscriptionName(among: readonly AzureSubscription[]): (subscription: AzureSubscription) => string {
  const world = useWorld();
  return (subscription) => distinctSubscription(world, subscription, among);
}
