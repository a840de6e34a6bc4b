import {
  findResourceGroup,
  resourceGroupsOf,
  subscriptionsSeenBy,
  type AzureSubscription,
  type ResourceGroup,
} from '../../../core/index';
import { usePlace } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';

type Named = { readonly group: ResourceGroup; readonly subscription: AzureSubscription };

/**
 * The resource group that the address names, if its visitor may see it. The query says in which subscription it is; an
 * address without means the first of that name.
 */
export function useNamedGroup(): Named | undefined {
  const { params, query } = usePlace();
  const world = useWorld();
  const account = useAccount();
  if (!account) return undefined;
  const asked = query.get('subscription');
  const seen = resourceGroupsOf(world, account.id);
  for (const subscription of subscriptionsSeenBy(world, account.id)) {
    if (asked && asked !== subscription.id) continue;
    const group = findResourceGroup(world, subscription.id, params['name'] ?? '');
    if (group && seen.includes(group)) return { group, subscription };
  }
  return undefined;
}
