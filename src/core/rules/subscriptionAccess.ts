import type { CommandOf } from '../shapes/commands';
import type { EventOf } from '../shapes/events';
import type { AccessRole, AccountId, ProfileId, SubscriptionId } from '../shapes/words';
import { signedInAccount, type Account } from '../world/accounts';
import { findDirectory } from '../world/directories';
import { ownsAllOf, roleOn } from '../world/resourceGroups';
import { findAzureSubscription, withAzureSubscription } from '../world/subscriptions';
import { findUser } from '../world/userList';
import type { Access, AzureSubscription, World } from '../world/world';
import { accept, reject, type Decision, type Refusal } from './decision';

/** To a user of the directory that the subscription trusts; by its administrators, or an owner of it. Its groups inherit it. */
export function giveSubscriptionAccess(world: World, command: CommandOf<'giveSubscriptionAccess'>): Decision {
  const { profile, subscription: id, user, role } = command;
  const at = ownerAt(world, profile, id);
  if ('rejection' in at) return at;
  const directory = findDirectory(world, at.subscription.directory);
  const found = directory && findUser(directory, user);
  if (!found) return reject({ code: 'user-gone' });
  const { account, userName } = found;
  if (roleOn(at.subscription, account) === role) return reject({ code: 'access-already-given', userName });

  return accept({ type: 'SubscriptionAccessGiven', subscription: id, account, role });
}

export function takeSubscriptionAccess(world: World, command: CommandOf<'takeSubscriptionAccess'>): Decision {
  const { profile, subscription: id, account } = command;
  const at = ownerAt(world, profile, id);
  if ('rejection' in at) return at;
  if (!roleOn(at.subscription, account)) return reject({ code: 'user-gone' });

  return accept({ type: 'SubscriptionAccessTaken', subscription: id, account });
}

export function subscriptionAccessGiven(world: World, event: EventOf<'SubscriptionAccessGiven'>): World {
  return withAzureSubscription(world, [event.subscription], (one) => ({
    ...one,
    access: withRole(one.access, event),
  }));
}

export function subscriptionAccessTaken(world: World, event: EventOf<'SubscriptionAccessTaken'>): World {
  return withAzureSubscription(world, [event.subscription], (one) => ({
    ...one,
    access: one.access.filter(({ account }) => account !== event.account),
  }));
}

/** The same assignments with one more; an account has one role at one place, so the new one replaces its old one. */
export function withRole(
  access: readonly Access[],
  { account, role }: { readonly account: AccountId; readonly role: AccessRole },
): readonly Access[] {
  return [...access.filter((one) => one.account !== account), { account, role }];
}

export type AtSubscription = { readonly account: Account; readonly subscription: AzureSubscription };

/** Who is signed in, and the subscription that they would do something in, unless that is not there or canceled. */
export function subscriptionAt(world: World, profile: ProfileId, id: SubscriptionId): AtSubscription | Refusal {
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });
  const subscription = findAzureSubscription(world, id);
  if (!subscription) return reject({ code: 'subscription-unknown' });
  return subscription.canceled ? reject({ code: 'subscription-canceled' }) : { account, subscription };
}

function ownerAt(world: World, profile: ProfileId, id: SubscriptionId): AtSubscription | Refusal {
  const at = subscriptionAt(world, profile, id);
  if ('rejection' in at) return at;
  const { account, subscription } = at;
  return ownsAllOf(subscription, account.id)
    ? at
    : reject({ code: 'needs-subscription-owner', subscription: subscription.name });
}
