import { signedInAccount, type Account, type AccountId, type ProfileId } from './accounts';
import { accept, reject, type Decision, type Rejection } from './decision';
import { findDirectory } from './directories';
import { administers } from './subscriptionAdministrators';
import {
  azureSubscriptionsOf,
  findAzureSubscription,
  type AzureSubscription,
  type SubscriptionId,
} from './subscriptions';
import { findUser, userOf } from './userList';
import type { UserId } from './users';
import { azureStateOf } from './subscriptionStates';
import type { World } from './world';

/** What an Azure subscription's resources are kept in, and who may do what with them. */
export type ResourceGroup = {
  readonly subscription: SubscriptionId;
  /** Unique in its subscription, letter case aside. */
  readonly name: string;
  readonly location: string;
  readonly access: readonly Access[];
};

/** One role assignment: to a user of the directory that the subscription trusts. */
export type Access = { readonly account: AccountId; readonly role: AccessRole };

export type AccessRole = (typeof ACCESS_ROLES)[number];
export const ACCESS_ROLES = ['owner', 'contributor', 'reader'] as const;

type InGroup = { readonly subscription: SubscriptionId; readonly group: string };

export type ResourceGroupCreated = { readonly type: 'ResourceGroupCreated'; readonly location: string } & InGroup;
export type AccessGiven = { readonly type: 'AccessGiven' } & InGroup & Access;
export type AccessTaken = { readonly type: 'AccessTaken'; readonly account: AccountId } & InGroup;

export type CreateResourceGroup = {
  readonly type: 'createResourceGroup';
  readonly profile: ProfileId;
  readonly location: string;
} & InGroup;

/** For the Service Administrator and Co-administrators, while the subscription is active. */
export function createResourceGroup(world: World, command: CreateResourceGroup): Decision {
  const { profile, subscription: id, group, location } = command;
  const at = administratorOf(world, profile, id);
  if ('code' in at) return reject(at);
  if (azureStateOf(world, at.subscription) === 'disabled') {
    return reject({ code: 'azure-subscription-disabled', subscription: at.subscription.name });
  }
  const flaw = flawOfGroupName(world, id, group);
  if (flaw) return reject(flaw);
  if (location === '') return reject({ code: 'form-incomplete' });

  return accept({ type: 'ResourceGroupCreated', subscription: id, group, location });
}

export type GiveAccess = {
  readonly type: 'giveAccess';
  readonly profile: ProfileId;
  readonly user: UserId;
  readonly role: AccessRole;
} & InGroup;

/** To a user of the directory that the subscription trusts; by its administrators, or an owner of the group. */
export function giveAccess(world: World, { profile, subscription: id, group: name, user, role }: GiveAccess): Decision {
  const at = ownerOf(world, profile, id, name);
  if ('code' in at) return reject(at);
  const directory = findDirectory(world, at.subscription.directory);
  const found = directory && findUser(directory, user);
  if (!found) return reject({ code: 'user-gone' });
  const { account, userName } = found;
  if (at.group.access.some((one) => one.account === account && one.role === role)) {
    return reject({ code: 'access-already-given', userName });
  }

  return accept({ type: 'AccessGiven', subscription: id, group: at.group.name, account, role });
}

export type TakeAccess = {
  readonly type: 'takeAccess';
  readonly profile: ProfileId;
  readonly account: AccountId;
} & InGroup;

export function takeAccess(world: World, { profile, subscription: id, group: name, account }: TakeAccess): Decision {
  const at = ownerOf(world, profile, id, name);
  if ('code' in at) return reject(at);
  if (!at.group.access.some((one) => one.account === account)) return reject({ code: 'user-gone' });

  return accept({ type: 'AccessTaken', subscription: id, group: at.group.name, account });
}

export function evolveResourceGroups(world: World, event: ResourceGroupCreated | AccessGiven | AccessTaken): World {
  const { subscription, group: name } = event;
  if (event.type === 'ResourceGroupCreated') {
    const created = { subscription, name, location: event.location, access: [] };
    return { ...world, resourceGroups: [...world.resourceGroups, created] };
  }
  const resourceGroups = world.resourceGroups.map((group) => {
    if (group.subscription !== subscription || group.name !== name) return group;
    const others = group.access.filter(({ account }) => account !== event.account);
    const given = event.type === 'AccessGiven' ? [{ account: event.account, role: event.role }] : [];
    return { ...group, access: [...others, ...given] };
  });
  return { ...world, resourceGroups };
}

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
 * of, in the directories that it is a user of. Source: screens.md 2.2, 3.1.
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

/** What is wrong with a name for a new resource group, if anything is. Source: the name rules of Azure Resource Manager, 2016. */
export function flawOfGroupName(world: World, subscription: SubscriptionId, name: string): Rejection | undefined {
  if (name === '') return { code: 'group-name-missing' };
  if (!/^[\w.()-]{1,90}$/.test(name) || name.endsWith('.')) return { code: 'group-name-malformed' };
  return findResourceGroup(world, subscription, name) && { code: 'group-name-taken', group: name };
}

/** Why this account may not say who has access to a group, if it may not. */
export function whyNoAccessRights(world: World, group: ResourceGroup, account: AccountId): Rejection | undefined {
  const subscription = findAzureSubscription(world, group.subscription);
  const owner = group.access.some((one) => one.account === account && one.role === 'owner');
  const may = owner || (subscription !== undefined && administers(subscription, account));
  return may ? undefined : { code: 'needs-owner', group: group.name };
}

type At = { readonly account: Account; readonly subscription: AzureSubscription };

function subscriptionAt(world: World, profile: ProfileId, id: SubscriptionId): At | Rejection {
  const account = signedInAccount(world, profile);
  if (!account) return { code: 'needs-sign-in' };
  const subscription = findAzureSubscription(world, id);
  if (!subscription) return { code: 'subscription-unknown' };
  return subscription.canceled ? { code: 'subscription-canceled' } : { account, subscription };
}

function administratorOf(world: World, profile: ProfileId, id: SubscriptionId): At | Rejection {
  const at = subscriptionAt(world, profile, id);
  if ('code' in at) return at;
  return administers(at.subscription, at.account.id) ? at : { code: 'needs-subscription-administrator' };
}

function ownerOf(
  world: World,
  profile: ProfileId,
  id: SubscriptionId,
  name: string,
): (At & { readonly group: ResourceGroup }) | Rejection {
  const at = subscriptionAt(world, profile, id);
  if ('code' in at) return at;
  const group = findResourceGroup(world, id, name);
  if (!group) return { code: 'group-unknown' };
  return whyNoAccessRights(world, group, at.account.id) ?? { ...at, group };
}
