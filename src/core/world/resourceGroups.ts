import type { Rejection } from '../shapes/rejections';
import type { AccountId, SubscriptionId } from '../shapes/words';
import { findDirectory } from './directories';
import { administers, azureSubscriptionsOf, findAzureSubscription } from './subscriptions';
import { userOf } from './userList';
import type { AzureSubscription, ResourceGroup, World } from './world';

/** The resource groups that an account sees: all of a subscription that it administers, else those it has access to. */
export function resourceGroupsOf(world: World, account: AccountId): ResourceGroup[] {
  return world.resourceGroups.filter((group) => {
    const subscription = findAzureSubscription(world, group.subscription);
    const here = subscription !== undefined && administers(subscription, account);
    return here || group.access.some((one) => one.account === account);
  });
}

/**
 * The subscriptions that the Azure portal shows an account: those that it administers or has access to a resource group
 * of, in the directories that it is a user of. Source: docs/rules.md, Azure subscriptions.
 */
export function subscriptionsSeenBy(world: World, account: AccountId): AzureSubscription[] {
  const administered = azureSubscriptionsOf(world, account);
  const groups = resourceGroupsOf(world, account);
  return world.azureSubscriptions.filter((one) => {
    const trusted = findDirectory(world, one.directory);
    const isUser = trusted !== undefined && userOf(trusted, account) !== undefined;
    return isUser && (administered.includes(one) || groups.some(({ subscription }) => subscription === one.id));
  });
}

export function findResourceGroup(world: World, subscription: SubscriptionId, name: string): ResourceGroup | undefined {
  const wanted = name.toLowerCase();
  return world.resourceGroups.find((one) => one.subscription === subscription && one.name.toLowerCase() === wanted);
}

/** Why this account may not say who has access to a group, if it may not. */
export function whyNoAccessRights(world: World, group: ResourceGroup, account: AccountId): Rejection | undefined {
  const subscription = findAzureSubscription(world, group.subscription);
  const owner = group.access.some((one) => one.account === account && one.role === 'owner');
  const may = owner || (subscription !== undefined && administers(subscription, account));
  return may ? undefined : { code: 'needs-owner', group: group.name };
}
