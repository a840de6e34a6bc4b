import type { AzureSubscription } from '../../../core/index';
import { useSubscriptionName } from '../../../parts/useSubscriptionName';
import { useSeen } from './useSeen';

/** What a subscription is called among those that are seen in the directory that is shown. */
export function useSeenName(): (subscription: AzureSubscription) => string {
  return useSubscriptionName(useSeen().subscriptions);
}
