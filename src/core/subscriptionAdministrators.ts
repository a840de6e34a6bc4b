import type { Account, AccountId } from './accounts';
import type { Rejection } from './decision';
import { findDirectory } from './directories';
import { guestAdded } from './guests';
import type { AzureSubscription } from './subscriptions';
import { whyNotLetIn } from './userAdministration';
import { userOf } from './userList';
import type { UserAdded } from './users';
import { nextId, type World } from './world';

/** Whether an account is Service Administrator or Co-administrator of a subscription: the classic portal's rights. */
export function administers(subscription: AzureSubscription, account: AccountId): boolean {
  return subscription.serviceAdministrator === account || subscription.coAdministrators.includes(account);
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

/** The rows that let an account in to the directories of these subscriptions, one for each that does not have it yet. */
export function lettingIn(
  world: World,
  subscriptions: readonly AzureSubscription[],
  account: Account,
): readonly UserAdded[] | Rejection {
  const rows: UserAdded[] = [];
  for (const id of new Set(subscriptions.map(({ directory }) => directory))) {
    const trusted = findDirectory(world, id);
    if (!trusted || userOf(trusted, account.id)) continue;
    const why = whyNotLetIn(world, trusted, account.id, account.userName);
    if (why) return why;
    rows.push(guestAdded(id, nextId(world, rows.length), account, 'user'));
  }
  return rows;
}
