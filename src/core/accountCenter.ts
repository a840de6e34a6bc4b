import { accountsNamed, signedInAccount, type Account, type AccountKind, type ProfileId } from './accounts';
import { accept, reject, type Decision, type Rejection } from './decision';
import { lettingIn, mayAdminister } from './subscriptionAdministrators';
import { FREE_TRIAL, findAzureSubscription, type AzureSubscription, type SubscriptionId } from './subscriptions';
import type { World } from './world';

export type EditAzureSubscription = {
  readonly type: 'editAzureSubscription';
  readonly profile: ProfileId;
  readonly subscription: SubscriptionId;
  readonly name: string;
  /** The user name of the Service Administrator. */
  readonly serviceAdministrator: string;
  /** Where two accounts have that name: which of them is meant. */
  readonly kind?: AccountKind;
};

/**
 * For the Account Administrator alone. The Service Administrator is a user of the directory that the subscription
 * trusts, or a Microsoft account, which becomes a guest there. Source: billing-add-change-azure-subscription-administrator.
 */
export function editAzureSubscription(world: World, command: EditAzureSubscription): Decision {
  const { profile, subscription: id, name, serviceAdministrator: userName, kind } = command;
  const owned = ownedBy(world, profile, id);
  if ('code' in owned) return reject(owned);
  if (name.trim() === '') return reject({ code: 'subscription-name-missing' });
  const named = accountsNamed(world, userName).filter((one) => kind === undefined || one.kind === kind);
  if (named.length === 0) return reject({ code: 'account-unknown', userName });
  const [account, another] = named.filter((one) => mayAdminister(world, owned.subscription, one));
  if (!account) return reject({ code: 'account-of-other-organization', userName });
  if (another) return reject({ code: 'two-accounts-of-this-name', userName });

  const guest = lettingIn(world, [owned.subscription], account);
  if ('code' in guest) return reject(guest);
  const serviceAdministrator = account.id;
  return accept(...guest, {
    type: 'AzureSubscriptionEdited',
    subscription: id,
    name: name.trim(),
    serviceAdministrator,
  });
}

export type UpgradeAzureSubscription = {
  readonly type: 'upgradeAzureSubscription';
  readonly profile: ProfileId;
  readonly subscription: SubscriptionId;
  readonly name: string;
};

/**
 * Makes a free trial a Pay-As-You-Go subscription, one that was disabled too: it is active from then on. What is left of
 * credit and days is kept. Source: screens.md 2.4 and 3.3.
 */
export function upgradeAzureSubscription(world: World, command: UpgradeAzureSubscription): Decision {
  const { profile, subscription: id, name } = command;
  const owned = ownedBy(world, profile, id);
  if ('code' in owned) return reject(owned);
  if (owned.subscription.offer !== FREE_TRIAL.offer) return reject({ code: 'subscription-not-a-trial' });
  if (name.trim() === '') return reject({ code: 'subscription-name-missing' });

  return accept({ type: 'AzureSubscriptionUpgraded', subscription: id, name: name.trim() });
}

export type CancelAzureSubscription = {
  readonly type: 'cancelAzureSubscription';
  readonly profile: ProfileId;
  readonly subscription: SubscriptionId;
};

/** It stays in the list, and does nothing more. Nobody gets another free trial by it. */
export function cancelAzureSubscription(
  world: World,
  { profile, subscription: id }: CancelAzureSubscription,
): Decision {
  const owned = ownedBy(world, profile, id);
  if ('code' in owned) return reject(owned);

  return accept({ type: 'AzureSubscriptionCanceled', subscription: id });
}

/** What the Account Center shows: the subscriptions of an Account Administrator, and nobody else's. */
export function accountedTo(world: World, account: Account): AzureSubscription[] {
  return world.azureSubscriptions.filter(({ accountAdministrator }) => accountAdministrator === account.id);
}

function ownedBy(
  world: World,
  profile: ProfileId,
  id: SubscriptionId,
): { readonly subscription: AzureSubscription } | Rejection {
  const account = signedInAccount(world, profile);
  if (!account) return { code: 'needs-sign-in' };
  const subscription = findAzureSubscription(world, id);
  if (!subscription) return { code: 'subscription-unknown' };
  if (subscription.accountAdministrator !== account.id) return { code: 'needs-account-administrator' };
  return subscription.canceled ? { code: 'subscription-canceled' } : { subscription };
}
