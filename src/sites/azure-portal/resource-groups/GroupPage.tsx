import type { ReactNode } from 'react';
import {
  distinctResourceGroup,
  findResourceGroup,
  resourceGroupsOf,
  subscriptionsSeenBy,
  type AzureSubscription,
  type ResourceGroup,
} from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useFrame, usePlace } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { partsOf } from './groupParts';
import { Portal } from '../frame/Portal';

type NamedGroup = {
  readonly group: ResourceGroup;
  readonly subscription: AzureSubscription;
  /** What it is called among those of its directory that its visitor sees. */
  readonly name: string;
};

/** The pages of a resource group, each a step further in than the one before. */
const PLACES = ['group', 'users', 'add'] as const;

type Props = { readonly place: (typeof PLACES)[number]; readonly children: (named: NamedGroup) => ReactNode };

/** A page of the resource group that the address names. Those that one may not see are not to be found here. */
export function GroupPage({ place, children }: Props) {
  const t = useText();
  const { notFound } = useFrame();
  const named = useNamedGroup();
  if (!named) return notFound;

  const { group, subscription, name } = named;
  const before = [
    { name: t('azurePortal.service.resource-groups'), to: addresses.azurePortal.resourceGroups() },
    { name, to: addresses.azurePortal.resourceGroup(partsOf(group)) },
    { name: t('azurePortal.users'), to: addresses.azurePortal.groupUsers(partsOf(group)) },
  ].slice(0, PLACES.indexOf(place) + 1);
  const here = { group: name, users: t('azurePortal.users'), add: t('azurePortal.access.add') }[place];
  return (
    <Portal directory={subscription.directory} trail={[...before, { name: here }]}>
      {children(named)}
    </Portal>
  );
}

/**
 * The resource group that the address names, if its visitor may see it. The query says in which subscription it is; an
 * address without means the first of that name.
 */
function useNamedGroup(): NamedGroup | undefined {
  const { params, query } = usePlace();
  const world = useWorld();
  const account = useAccount();
  if (!account) return undefined;
  const asked = query.get('subscription');
  const seen = resourceGroupsOf(world, account.id);
  const subscriptions = subscriptionsSeenBy(world, account.id);
  for (const subscription of subscriptions) {
    if (asked && asked !== subscription.id) continue;
    const group = findResourceGroup(world, subscription.id, params['name'] ?? '');
    if (!group || !seen.includes(group)) continue;
    const here = subscriptions.filter(({ directory }) => directory === subscription.directory).map(({ id }) => id);
    const among = seen.filter((one) => here.includes(one.subscription));
    return { group, subscription, name: distinctResourceGroup(world, group, among) };
  }
  return undefined;
}
