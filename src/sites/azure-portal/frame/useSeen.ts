import { resourceGroupsOf, subscriptionsSeenBy, type AzureSubscription, type ResourceGroup } from '../../../core/index';
import { useWorld } from '../../../store/run';
import { useDirectory, useSignedIn } from './signedIn';

type Seen = { readonly subscriptions: readonly AzureSubscription[]; readonly groups: readonly ResourceGroup[] };

/** What the account may see of Azure in the directory that is shown: nothing of what trusts another one. */
export function useSeen(): Seen {
  const world = useWorld();
  const account = useSignedIn();
  const directory = useDirectory();
  const subscriptions = subscriptionsSeenBy(world, account.id).filter((one) => one.directory === directory?.id);
  const groups = resourceGroupsOf(world, account.id).filter((group) =>
    subscriptions.some(({ id }) => id === group.subscription),
  );
  return { subscriptions, groups };
}
