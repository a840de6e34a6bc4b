import type { Account, AccountId } from './accounts';
import type { Rejection } from './decision';
import { directoriesOf, type Directory, type DirectoryId } from './directories';
import type { World, WorldDate } from './world';

export type SubscriptionId = string;

/** Owned by one account, and in exactly one directory: the one it trusts. */
export type AzureSubscription = {
  readonly id: SubscriptionId;
  readonly name: string;
  readonly offer: AzureOffer;
  readonly directory: DirectoryId;
  readonly accountAdministrator: AccountId;
  readonly serviceAdministrator: AccountId;
  readonly coAdministrators: readonly AccountId[];
  readonly created: WorldDate;
};

export type AzureOffer = 'MS-AZR-0044P';

/** Owned by its directory and by nobody else. */
export type Office365Subscription = {
  readonly id: SubscriptionId;
  readonly plan: PlanId;
  readonly directory: DirectoryId;
  readonly seats: number;
  readonly started: WorldDate;
};

export type PlanId = 'business-essentials' | 'business' | 'business-premium' | 'proplus' | 'e1' | 'e3' | 'e5';

/** What the free trial gives, in US dollars and in days. Source: figure 5 and billing-buy-sign-up-azure-subscription. */
export const FREE_TRIAL = { name: 'Free Trial', offer: 'MS-AZR-0044P', credit: 200, days: 30 } as const;

export type AzureSubscriptionCreated = {
  readonly type: 'AzureSubscriptionCreated';
  readonly subscription: SubscriptionId;
  readonly name: string;
  readonly offer: AzureOffer;
  readonly directory: DirectoryId;
  readonly accountAdministrator: AccountId;
};
export type Office365SubscriptionCreated = {
  readonly type: 'Office365SubscriptionCreated';
  readonly subscription: SubscriptionId;
  readonly plan: PlanId;
  readonly directory: DirectoryId;
  readonly seats: number;
};

export function evolveSubscriptions(
  world: World,
  event: AzureSubscriptionCreated | Office365SubscriptionCreated,
): World {
  const { type, subscription: id, ...facts } = event;
  const issued = world.issued + 1;
  if (type === 'Office365SubscriptionCreated') {
    const created = {
      id,
      started: world.date,
      ...(facts as Omit<Office365SubscriptionCreated, 'type' | 'subscription'>),
    };
    return { ...world, issued, office365Subscriptions: [...world.office365Subscriptions, created] };
  }
  const { accountAdministrator, ...rest } = facts as Omit<AzureSubscriptionCreated, 'type' | 'subscription'>;
  const administrators = { accountAdministrator, serviceAdministrator: accountAdministrator, coAdministrators: [] };
  const created = { id, ...rest, ...administrators, created: world.date };
  const azureSignUps = world.azureSignUps.filter((signUp) => signUp.account !== accountAdministrator);
  return { ...world, issued, azureSignUps, azureSubscriptions: [...world.azureSubscriptions, created] };
}

/**
 * Where a new subscription of this account will be. For a Microsoft account that is the directory which came into being
 * for it, else the first that let it in; nowhere yet where there is none.
 */
export function landingDirectory(world: World, account: Account): Directory | undefined {
  if (account.kind === 'organizational') return account.home;
  const directories = directoriesOf(world, account.id);
  return directories.find(({ users }) => users[0]?.account === account.id) ?? directories[0];
}

/** Why this account cannot have the Azure free trial, if it cannot. */
export function whyNoFreeTrial(world: World, account: Account): Rejection | undefined {
  const hadOne = world.azureSubscriptions.some((subscription) => subscription.accountAdministrator === account.id);
  if (hadOne) return { code: 'not-eligible-for-free-trial', userName: account.userName };
  const directory = landingDirectory(world, account);
  return directory?.enterpriseAgreement ? { code: 'enterprise-agreement', directory: directory.name } : undefined;
}

/** The Azure subscriptions that an account administers: what the portals show it. */
export function azureSubscriptionsOf(world: World, account: AccountId): AzureSubscription[] {
  return world.azureSubscriptions.filter(
    (subscription) =>
      subscription.serviceAdministrator === account ||
      subscription.accountAdministrator === account ||
      subscription.coAdministrators.includes(account),
  );
}

/** The classic portal opens for Service Administrators and Co-administrators only, whatever their directory role. */
export function mayOpenClassicPortal(world: World, account: AccountId): boolean {
  return world.azureSubscriptions.some(
    ({ serviceAdministrator, coAdministrators }) =>
      serviceAdministrator === account || coAdministrators.includes(account),
  );
}
