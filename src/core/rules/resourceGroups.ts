import type { CommandOf } from '../shapes/commands';
import type { EventOf } from '../shapes/events';
import type { Rejection } from '../shapes/rejections';
import type { ProfileId, SubscriptionId } from '../shapes/words';
import { findDirectory } from '../world/directories';
import { findResourceGroup, whyNoAccessRights, whyNoNewGroup } from '../world/resourceGroups';
import { azureStateOf } from '../world/subscriptionStates';
import { findUser } from '../world/userList';
import type { Access, ResourceGroup, World } from '../world/world';
import { accept, reject, type Decision, type Refusal } from './decision';
import { subscriptionAt, withRole, type AtSubscription } from './subscriptionAccess';

/** For the administrators of the subscription, and its owners and contributors, while it is active. */
export function createResourceGroup(world: World, command: CommandOf<'createResourceGroup'>): Decision {
  const { profile, subscription: id, group, location } = command;
  const at = contributorAt(world, profile, id);
  if ('rejection' in at) return at;
  if (azureStateOf(world, at.subscription) === 'disabled') {
    return reject({ code: 'azure-subscription-disabled', subscription: at.subscription.name });
  }
  const flaw = flawOfGroupName(world, id, group);
  if (flaw) return reject(flaw);
  if (location === '') return reject({ code: 'form-incomplete' });

  return accept({ type: 'ResourceGroupCreated', subscription: id, group, location });
}

/** To a user of the directory that the subscription trusts; by its administrators, or an owner of the group. */
export function giveAccess(
  world: World,
  { profile, subscription: id, group: name, user, role }: CommandOf<'giveAccess'>,
): Decision {
  const at = ownerOf(world, profile, id, name);
  if ('rejection' in at) return at;
  const directory = findDirectory(world, at.subscription.directory);
  const found = directory && findUser(directory, user);
  if (!found) return reject({ code: 'user-gone' });
  const { account, userName } = found;
  if (at.group.access.some((one) => one.account === account && one.role === role)) {
    return reject({ code: 'access-already-given', userName });
  }

  return accept({ type: 'AccessGiven', subscription: id, group: at.group.name, account, role });
}

export function takeAccess(
  world: World,
  { profile, subscription: id, group: name, account }: CommandOf<'takeAccess'>,
): Decision {
  const at = ownerOf(world, profile, id, name);
  if ('rejection' in at) return at;
  if (!at.group.access.some((one) => one.account === account)) return reject({ code: 'user-gone' });

  return accept({ type: 'AccessTaken', subscription: id, group: at.group.name, account });
}

export function resourceGroupCreated(world: World, event: EventOf<'ResourceGroupCreated'>): World {
  const { subscription, group: name, location } = event;
  return { ...world, resourceGroups: [...world.resourceGroups, { subscription, name, location, access: [] }] };
}

export function accessGiven(world: World, event: EventOf<'AccessGiven'>): World {
  return withAccess(world, event, (access) => withRole(access, event));
}

export function accessTaken(world: World, event: EventOf<'AccessTaken'>): World {
  return withAccess(world, event, (access) => access.filter(({ account }) => account !== event.account));
}

function withAccess(
  world: World,
  at: { readonly subscription: SubscriptionId; readonly group: string },
  change: (access: readonly Access[]) => readonly Access[],
): World {
  const resourceGroups = world.resourceGroups.map((group) =>
    group.subscription === at.subscription && group.name === at.group
      ? { ...group, access: change(group.access) }
      : group,
  );
  return { ...world, resourceGroups };
}

/** What is wrong with a name for a new resource group, if anything is. Source: the name rules of Azure Resource Manager, 2016. */
export function flawOfGroupName(world: World, subscription: SubscriptionId, name: string): Rejection | undefined {
  if (name === '') return { code: 'group-name-missing' };
  if (!/^[\w.()-]{1,90}$/.test(name) || name.endsWith('.')) return { code: 'group-name-malformed' };
  return findResourceGroup(world, subscription, name) && { code: 'group-name-taken', group: name };
}

function contributorAt(world: World, profile: ProfileId, id: SubscriptionId): AtSubscription | Refusal {
  const at = subscriptionAt(world, profile, id);
  if ('rejection' in at) return at;
  const why = whyNoNewGroup(at.subscription, at.account.id);
  return why ? reject(why) : at;
}

function ownerOf(
  world: World,
  profile: ProfileId,
  id: SubscriptionId,
  name: string,
): (AtSubscription & { readonly group: ResourceGroup }) | Refusal {
  const at = subscriptionAt(world, profile, id);
  if ('rejection' in at) return at;
  const group = findResourceGroup(world, id, name);
  if (!group) return reject({ code: 'group-unknown' });
  const why = whyNoAccessRights(world, group, at.account.id);
  return why ? reject(why) : { ...at, group };
}
