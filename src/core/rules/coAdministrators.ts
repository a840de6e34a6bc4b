import { CO_ADMINISTRATORS_AT_MOST } from '../editions/august2016';
import type { CommandOf } from '../shapes/commands';
import type { EventOf } from '../shapes/events';
import type { ProfileId, SubscriptionId } from '../shapes/words';
import { accountsNamed, findAccount, signedInAccount } from '../world/accounts';
import { administers, findAzureSubscription, mayAdminister, withAzureSubscription } from '../world/subscriptions';
import type { AzureSubscription, World } from '../world/world';
import { accept, reject, type Decision, type Refusal } from './decision';
import { lettingIn } from './guests';

/**
 * By administrators of all of these subscriptions. The new one is a user of the directory that each trusts, or a
 * Microsoft account, which becomes a guest there; never somebody of another organization.
 */
export function addCoAdministrator(world: World, command: CommandOf<'addCoAdministrator'>): Decision {
  const { profile, userName, kind, subscriptions: ids } = command;
  const at = subscriptionsAt(world, profile, ids);
  if ('rejection' in at) return at;
  const named = accountsNamed(world, userName).filter((one) => kind === undefined || one.kind === kind);
  if (named.length === 0) return reject({ code: 'account-unknown', userName });
  const [account, another] = named.filter((one) => at.every((subscription) => mayAdminister(world, subscription, one)));
  if (!account) return reject({ code: 'account-of-other-organization', userName });
  if (another) return reject({ code: 'two-accounts-of-this-name', userName });
  const without = at.filter((subscription) => !administers(subscription, account.id));
  if (without.length === 0) return reject({ code: 'already-administrator', userName });
  if (without.some(({ coAdministrators }) => coAdministrators.length >= CO_ADMINISTRATORS_AT_MOST)) {
    return reject({ code: 'too-many-co-administrators', most: CO_ADMINISTRATORS_AT_MOST });
  }
  const guests = lettingIn(world, without, account);
  if ('rejection' in guests) return guests;

  return accept(...guests, {
    type: 'CoAdministratorAdded',
    account: account.id,
    subscriptions: without.map(({ id }) => id),
  });
}

/** Also takes the rights away altogether (REMOVE). The Service Administrator is none of the Co-administrators. */
export function editCoAdministrator(world: World, command: CommandOf<'editCoAdministrator'>): Decision {
  const { profile, account: id, give, take } = command;
  const at = subscriptionsAt(world, profile, [...give, ...take]);
  if ('rejection' in at) return at;
  const has = new Set(at.filter(({ coAdministrators }) => coAdministrators.includes(id)).map((one) => one.id));
  if (take.some((one) => !has.has(one))) return reject({ code: 'user-gone' });
  const taken = accept({ type: 'CoAdministratorRemoved', account: id, subscriptions: take });
  const missing = give.filter((one) => !has.has(one));
  if (missing.length === 0) return take.length > 0 ? taken : reject({ code: 'form-incomplete' });

  const account = findAccount(world, id);
  if (!account) return reject({ code: 'user-gone' });
  const added = addCoAdministrator(world, {
    type: 'addCoAdministrator',
    profile,
    userName: account.userName,
    kind: account.kind,
    subscriptions: missing,
  });
  if ('rejection' in added || take.length === 0 || !('events' in taken)) return added;
  return accept(...taken.events, ...added.events);
}

export function coAdministratorAdded(world: World, event: EventOf<'CoAdministratorAdded'>): World {
  return withAzureSubscription(world, event.subscriptions, (one) => ({
    ...one,
    coAdministrators: [...one.coAdministrators, event.account],
  }));
}

export function coAdministratorRemoved(world: World, event: EventOf<'CoAdministratorRemoved'>): World {
  return withAzureSubscription(world, event.subscriptions, (one) => ({
    ...one,
    coAdministrators: one.coAdministrators.filter((account) => account !== event.account),
  }));
}

/** The subscriptions that somebody may add Co-administrators to: all that are asked for, or the reason why not. */
function subscriptionsAt(
  world: World,
  profile: ProfileId,
  ids: readonly SubscriptionId[],
): readonly AzureSubscription[] | Refusal {
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });
  if (ids.length === 0) return reject({ code: 'form-incomplete' });
  const found: AzureSubscription[] = [];
  for (const id of new Set(ids)) {
    const subscription = findAzureSubscription(world, id);
    if (!subscription) return reject({ code: 'subscription-unknown' });
    if (!administers(subscription, account.id)) return reject({ code: 'needs-subscription-administrator' });
    if (subscription.canceled) return reject({ code: 'subscription-canceled' });
    found.push(subscription);
  }
  return found;
}
