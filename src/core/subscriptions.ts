import type { Account, AccountId } from './accounts';
import type { CoAdministratorAdded, CoAdministratorRemoved } from './coAdministrators';
import type { Rejection } from './decision';
import { directoriesOf, type Directory, type DirectoryId } from './directories';
import { findUser } from './userList';
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
  /** By its Account Administrator. What else may have become of it, `azureStateOf` says. */
  readonly canceled: boolean;
};

/** The free trial, and Pay-As-You-Go. Source: screens.md 2.4. */
export type AzureOffer = 'MS-AZR-0044P' | 'MS-AZR-0003P';

/** Owned by its directory and by nobody else. */
export type Office365Subscription = {
  readonly id: SubscriptionId;
  readonly plan: PlanId;
  readonly directory: DirectoryId;
  readonly seats: number;
  readonly trial: boolean;
  /** The confirmation number of the order that it came with. */
  readonly order: string;
  readonly started: WorldDate;
};

export type PlanId = 'business-essentials' | 'business' | 'business-premium' | 'proplus' | 'e1' | 'e3' | 'e5';

/** What a free trial can be upgraded to. */
export const PAY_AS_YOU_GO = { name: 'Pay-As-You-Go', offer: 'MS-AZR-0003P' } as const;

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
  readonly trial: boolean;
  readonly order: string;
};
export type AzureSubscriptionEdited = {
  readonly type: 'AzureSubscriptionEdited';
  readonly subscription: SubscriptionId;
  readonly name: string;
  readonly serviceAdministrator: AccountId;
};
export type AzureSubscriptionUpgraded = {
  readonly type: 'AzureSubscriptionUpgraded';
  readonly subscription: SubscriptionId;
  readonly name: string;
};
export type SubscriptionDirectoryChanged = {
  readonly type: 'SubscriptionDirectoryChanged';
  readonly subscription: SubscriptionId;
  readonly directory: DirectoryId;
};
export type AzureSubscriptionCanceled = {
  readonly type: 'AzureSubscriptionCanceled';
  readonly subscription: SubscriptionId;
};

export type SubscriptionEvent =
  | AzureSubscriptionCreated
  | AzureSubscriptionEdited
  | AzureSubscriptionUpgraded
  | AzureSubscriptionCanceled
  | SubscriptionDirectoryChanged
  | CoAdministratorAdded
  | CoAdministratorRemoved
  | Office365SubscriptionCreated;

export function evolveSubscriptions(world: World, event: SubscriptionEvent): World {
  switch (event.type) {
    case 'AzureSubscriptionCreated': {
      const { type: _, subscription: id, accountAdministrator, ...facts } = event;
      const administrators = { accountAdministrator, serviceAdministrator: accountAdministrator, coAdministrators: [] };
      const created = { id, ...facts, ...administrators, created: world.date, canceled: false };
      // A sign-up ends with the subscription that it was for.
      const azureSignUps = world.azureSignUps.filter((signUp) => signUp.account !== accountAdministrator);
      const azureSubscriptions = [...world.azureSubscriptions, created];
      return { ...world, issued: world.issued + 1, azureSignUps, azureSubscriptions };
    }
    case 'AzureSubscriptionEdited': {
      const { name, serviceAdministrator } = event;
      return withAzureSubscription(world, [event.subscription], (one) => ({
        ...one,
        name,
        serviceAdministrator,
        coAdministrators: one.coAdministrators.filter((account) => account !== serviceAdministrator),
      }));
    }
    case 'AzureSubscriptionUpgraded': {
      const { subscription, name } = event;
      return withAzureSubscription(world, [subscription], (one) => ({ ...one, name, offer: PAY_AS_YOU_GO.offer }));
    }
    case 'AzureSubscriptionCanceled':
      return withAzureSubscription(world, [event.subscription], (one) => ({ ...one, canceled: true }));
    case 'SubscriptionDirectoryChanged': {
      const { subscription, directory } = event;
      // Whoever had rights from the old directory has none in the new one.
      const resourceGroups = world.resourceGroups.map((group) =>
        group.subscription === subscription ? { ...group, access: [] } : group,
      );
      const moved = (one: AzureSubscription) => ({ ...one, directory, coAdministrators: [] });
      return withAzureSubscription({ ...world, resourceGroups }, [subscription], moved);
    }
    case 'CoAdministratorAdded':
      return withAzureSubscription(world, event.subscriptions, (one) => ({
        ...one,
        coAdministrators: [...one.coAdministrators, event.account],
      }));
    case 'CoAdministratorRemoved':
      return withAzureSubscription(world, event.subscriptions, (one) => ({
        ...one,
        coAdministrators: one.coAdministrators.filter((account) => account !== event.account),
      }));
    case 'Office365SubscriptionCreated': {
      const { type: _, subscription: id, ...facts } = event;
      const created = { id, ...facts, started: world.date };
      const home = world.directories.find((one) => one.id === event.directory);
      const isBuyer = (account = '') => home !== undefined && findUser(home, account) !== undefined;
      return {
        ...world,
        issued: world.issued + 2,
        office365Subscriptions: [...world.office365Subscriptions, created],
        // What was typed into the form for new customers before ordering here is thrown away (domain.md, Get Office 365).
        office365SignUps: world.office365SignUps.filter(({ profile }) => !isBuyer(world.signedIn[profile])),
      };
    }
  }
}

function withAzureSubscription(
  world: World,
  ids: readonly SubscriptionId[],
  change: (subscription: AzureSubscription) => AzureSubscription,
): World {
  const azureSubscriptions = world.azureSubscriptions.map((one) => (ids.includes(one.id) ? change(one) : one));
  return { ...world, azureSubscriptions };
}

export function findAzureSubscription(world: World, id: SubscriptionId): AzureSubscription | undefined {
  return world.azureSubscriptions.find((one) => one.id === id);
}

/**
 * Where a new subscription of this account will be. For a Microsoft account that is the directory which came into being
 * for it, else the first that let it in; nowhere yet where there is none.
 */
export function landingDirectory(world: World, account: Account): Directory | undefined {
  if (account.kind === 'organizational') return account.home;
  const directories = directoriesOf(world, account.id);
  return directories.find(({ users }) => users[0]?.[0]?.account === account.id) ?? directories[0];
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

/** The Office 365 subscriptions that a directory owns. */
export function office365SubscriptionsOf(world: World, directory: DirectoryId): Office365Subscription[] {
  return world.office365Subscriptions.filter((subscription) => subscription.directory === directory);
}
