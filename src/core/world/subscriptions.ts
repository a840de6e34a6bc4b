import type { Rejection } from '../shapes/rejections';
import type { AccountId, DirectoryId, PlanId, SubscriptionId } from '../shapes/words';
import type { Account } from './accounts';
import { directoriesOf, distinctName, findDirectory } from './directories';
import { guid } from './ids';
import { holdersOf, userOf } from './userList';
import type { AzureSubscription, Directory, Office365Subscription, World } from './world';

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
  return directory?.enterpriseAgreement
    ? { code: 'enterprise-agreement', directory: distinctName(world, directory) }
    : undefined;
}

/** The Azure subscriptions that an account administers: what the portals show it. */
export function azureSubscriptionsOf(world: World, account: AccountId): AzureSubscription[] {
  return world.azureSubscriptions.filter(
    (subscription) => subscription.accountAdministrator === account || administers(subscription, account),
  );
}

/** The order that a subscription came with. It is made of the subscription's id, as the log holds none. */
export function azureOrderOf({ id }: AzureSubscription): string {
  return guid(id, 0);
}

/** The Office 365 subscriptions that a directory owns. */
export function office365SubscriptionsOf(world: World, directory: DirectoryId): Office365Subscription[] {
  return world.office365Subscriptions.filter((subscription) => subscription.directory === directory);
}

/** The trial of a plan that a directory has, or has had, bought since or not: there is at most one. */
export function office365TrialOf(
  world: World,
  directory: DirectoryId,
  plan: PlanId,
): Office365Subscription | undefined {
  return office365SubscriptionsOf(world, directory).find(
    (one) => one.plan === plan && (one.trial || one.purchase !== undefined),
  );
}

/** The accounts with the classic portal's rights in a subscription: its Service Administrator, then its Co-administrators. */
export function administratorsOf({ serviceAdministrator, coAdministrators }: AzureSubscription): AccountId[] {
  return [serviceAdministrator, ...coAdministrators];
}

/** Whether an account is Service Administrator or Co-administrator of a subscription. */
export function administers(subscription: AzureSubscription, account: AccountId): boolean {
  return administratorsOf(subscription).includes(account);
}

/**
 * Whether an account could become an administrator of a subscription: a user of the directory that it trusts, or a
 * Microsoft account, which becomes a guest there. Source: billing-add-change-azure-subscription-administrator.
 */
export function mayAdminister(world: World, { directory }: AzureSubscription, account: Account): boolean {
  if (account.kind === 'microsoft') return true;
  const trusted = findDirectory(world, directory);
  return trusted !== undefined && userOf(trusted, account.id) !== undefined;
}

/** The same world with some Azure subscriptions replaced. */
export function withAzureSubscription(
  world: World,
  ids: readonly SubscriptionId[],
  change: (subscription: AzureSubscription) => AzureSubscription,
): World {
  const azureSubscriptions = world.azureSubscriptions.map((one) => (ids.includes(one.id) ? change(one) : one));
  return { ...world, azureSubscriptions };
}

/** How many seats of an Office 365 subscription are taken (docs/rules.md, law 7: never more than it has). */
export function seatsTaken(world: World, subscription: SubscriptionId): number {
  const owned = world.office365Subscriptions.find((one) => one.id === subscription);
  const directory = owned && findDirectory(world, owned.directory);
  return directory ? holdersOf(directory, subscription) : 0;
}
