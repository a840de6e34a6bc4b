import type { Rejection } from '../shapes/rejections';
import type { AccessRole, AccountId, SubscriptionId } from '../shapes/words';
import { findDirectory } from './directories';
import { administers, azureSubscriptionsOf, findAzureSubscription } from './subscriptions';
import { userOf } from './userList';
import type { AzureSubscription, ResourceGroup, World } from './world';

/** The role that an account was given on a whole subscription, or on one resource group. */
export function roleOn({ access }: Pick<ResourceGroup, 'access'>, account: AccountId): AccessRole | undefined {
  return access.find((one) => one.account === account)?.role;
}

/** Whether an account owns all that is in a subscription: as its administrator, or by the role Owner on it. */
export function ownsAllOf(subscription: AzureSubscription, account: AccountId): boolean {
  return administers(subscription, account) || roleOn(subscription, account) === 'owner';
}

/**
 * The resource groups that an account sees: all of a subscription that it administers or has a role on, else those it
 * has access to.
 */
export function resourceGroupsOf(world: World, account: AccountId): ResourceGroup[] {
  return world.resourceGroups.filter((group) => {
    const subscription = findAzureSubscription(world, group.subscription);
    const here = subscription !== undefined && hasAllOf(subscription, account);
    return here || roleOn(group, account) !== undefined;
  });
}

/**
 * The subscriptions that the Azure portal shows an account: those that it administers, or has access to or to a resource
 * group of, in the directories that it is a user of. Source: docs/rules.md, Azure subscriptions.
 */
export function subscriptionsSeenBy(world: World, account: AccountId): AzureSubscription[] {
  const administered = azureSubscriptionsOf(world, account);
  const groups = resourceGroupsOf(world, account);
  return world.azureSubscriptions.filter((one) => {
    const trusted = findDirectory(world, one.directory);
    if (!trusted || !userOf(trusted, account)) return false;
    return (
      administered.includes(one) || hasAllOf(one, account) || groups.some((group) => group.subscription === one.id)
    );
  });
}

export function findResourceGroup(world: World, subscription: SubscriptionId, name: string): ResourceGroup | undefined {
  const wanted = name.toLowerCase();
  return world.resourceGroups.find((one) => one.subscription === subscription && one.name.toLowerCase() === wanted);
}

/** Why this account may not say who has access to a group, if it may not. */
export function whyNoAccessRights(world: World, group: ResourceGroup, account: AccountId): Rejection | undefined {
  const subscription = findAzureSubscription(world, group.subscription);
  const may = roleOn(group, account) === 'owner' || (subscription && ownsAllOf(subscription, account));
  return may ? undefined : { code: 'needs-owner', group: group.name };
}

/** Why this account may not create resource groups in a subscription, if it may not. */
export function whyNoNewGroup(subscription: AzureSubscription, account: AccountId): Rejection | undefined {
  const role = roleOn(subscription, account);
  if (administers(subscription, account) || role === 'owner' || role === 'contributor') return undefined;
  return role
    ? { code: 'needs-contributor', subscription: subscription.name }
    : { code: 'needs-subscription-administrator' };
}

function hasAllOf(subscription: AzureSubscription, account: AccountId): boolean {
  return administers(subscription, account) || roleOn(subscription, account) !== undefined;
}
