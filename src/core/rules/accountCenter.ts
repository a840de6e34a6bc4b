import { FREE_TRIAL, PAY_AS_YOU_GO } from '../editions/august2016';
import type { CommandOf } from '../shapes/commands';
import type { EventOf } from '../shapes/events';
import type { AccountId, AccountKind, ProfileId, SubscriptionId } from '../shapes/words';
import { accountsNamed, findAccount, signedInAccount, userNameOf, type Account } from '../world/accounts';
import { findAzureSubscription, mayAdminister, withAzureSubscription } from '../world/subscriptions';
import { sameName } from '../world/users';
import type { AzureSubscription, World } from '../world/world';
import { accept, reject, type Decision, type Refusal } from './decision';
import { lettingIn } from './guests';

/**
 * For the Account Administrator alone. The Service Administrator is a user of the directory that the subscription
 * trusts, or a Microsoft account, which becomes a guest there; the present one may stay, also if deleted since.
 * Source: billing-add-change-azure-subscription-administrator.
 */
export function editAzureSubscription(world: World, command: CommandOf<'editAzureSubscription'>): Decision {
  const { profile, subscription: id, name, serviceAdministrator: userName, kind } = command;
  const owned = ownedBy(world, profile, id);
  if ('rejection' in owned) return owned;
  if (name.trim() === '') return reject({ code: 'subscription-name-missing' });
  if (userName.trim() === '') return reject({ code: 'user-name-missing' });
  const edited = { type: 'AzureSubscriptionEdited', subscription: id, name: name.trim() } as const;
  if (isThatOf(world, owned.subscription.serviceAdministrator, userName, kind)) {
    return accept({ ...edited, serviceAdministrator: owned.subscription.serviceAdministrator });
  }
  const named = accountsNamed(world, userName).filter((one) => kind === undefined || one.kind === kind);
  if (named.length === 0) return reject({ code: 'account-unknown', userName });
  const [account, another] = named.filter((one) => mayAdminister(world, owned.subscription, one));
  if (!account) return reject({ code: 'account-of-other-organization', userName });
  if (another) return reject({ code: 'two-accounts-of-this-name', userName });

  const guest = lettingIn(world, [owned.subscription], account);
  if ('rejection' in guest) return guest;
  return accept(...guest, { ...edited, serviceAdministrator: account.id });
}

export function azureSubscriptionEdited(world: World, event: EventOf<'AzureSubscriptionEdited'>): World {
  const { name, serviceAdministrator } = event;
  return withAzureSubscription(world, [event.subscription], (one) => ({
    ...one,
    name,
    serviceAdministrator,
    coAdministrators: one.coAdministrators.filter((account) => account !== serviceAdministrator),
  }));
}

/** Whether a name means that account. A deleted one is meant where nobody else has the name by now. */
function isThatOf(world: World, id: AccountId, userName: string, kind: AccountKind | undefined): boolean {
  if (!sameName(userNameOf(world, id), userName.trim())) return false;
  const found = findAccount(world, id);
  return found ? kind === undefined || found.kind === kind : accountsNamed(world, userName).length === 0;
}

/**
 * Makes a free trial a Pay-As-You-Go subscription, one that was disabled too: it is active from then on. What is left of
 * credit and days is kept. Source: docs/rules.md, Azure subscriptions.
 */
export function upgradeAzureSubscription(world: World, command: CommandOf<'upgradeAzureSubscription'>): Decision {
  const { profile, subscription: id, name } = command;
  const owned = ownedBy(world, profile, id);
  if ('rejection' in owned) return owned;
  if (owned.subscription.offer !== FREE_TRIAL.offer) return reject({ code: 'subscription-not-a-trial' });
  if (name.trim() === '') return reject({ code: 'subscription-name-missing' });

  return accept({ type: 'AzureSubscriptionUpgraded', subscription: id, name: name.trim() });
}

export function azureSubscriptionUpgraded(world: World, event: EventOf<'AzureSubscriptionUpgraded'>): World {
  const { subscription, name } = event;
  return withAzureSubscription(world, [subscription], (one) => ({ ...one, name, offer: PAY_AS_YOU_GO.offer }));
}

/** It stays in the list, and does nothing more. Nobody gets another free trial by it. */
export function cancelAzureSubscription(
  world: World,
  { profile, subscription: id }: CommandOf<'cancelAzureSubscription'>,
): Decision {
  const owned = ownedBy(world, profile, id);
  if ('rejection' in owned) return owned;

  return accept({ type: 'AzureSubscriptionCanceled', subscription: id });
}

export function azureSubscriptionCanceled(world: World, event: EventOf<'AzureSubscriptionCanceled'>): World {
  return withAzureSubscription(world, [event.subscription], (one) => ({ ...one, canceled: true }));
}

/**
 * Makes a canceled Pay-As-You-Go subscription active again; a free trial stays canceled. For how long is not looked at.
 * Source: docs/rules.md, Azure subscriptions.
 */
export function reactivateAzureSubscription(
  world: World,
  { profile, subscription: id }: CommandOf<'reactivateAzureSubscription'>,
): Decision {
  const owned = accountedAt(world, profile, id);
  if ('rejection' in owned) return owned;
  if (!owned.subscription.canceled) return reject({ code: 'subscription-not-canceled' });
  if (!mayBeReactivated(owned.subscription)) return reject({ code: 'subscription-not-reactivated' });

  return accept({ type: 'AzureSubscriptionReactivated', subscription: id });
}

/** Whether it can be had back by its Account Administrator: it is canceled, and no free trial. */
export function mayBeReactivated({ canceled, offer }: AzureSubscription): boolean {
  return canceled && offer === PAY_AS_YOU_GO.offer;
}

export function azureSubscriptionReactivated(world: World, event: EventOf<'AzureSubscriptionReactivated'>): World {
  return withAzureSubscription(world, [event.subscription], (one) => ({ ...one, canceled: false }));
}

/** What the Account Center shows: the subscriptions of an Account Administrator, and nobody else's. */
export function accountedTo(world: World, account: Account): AzureSubscription[] {
  return world.azureSubscriptions.filter(({ accountAdministrator }) => accountAdministrator === account.id);
}

type Owned = { readonly subscription: AzureSubscription } | Refusal;

function ownedBy(world: World, profile: ProfileId, id: SubscriptionId): Owned {
  const owned = accountedAt(world, profile, id);
  if ('rejection' in owned) return owned;
  return owned.subscription.canceled ? reject({ code: 'subscription-canceled' }) : owned;
}

function accountedAt(world: World, profile: ProfileId, id: SubscriptionId): Owned {
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });
  const subscription = findAzureSubscription(world, id);
  if (!subscription) return reject({ code: 'subscription-unknown' });
  return subscription.accountAdministrator === account.id
    ? { subscription }
    : reject({ code: 'needs-account-administrator' });
}
