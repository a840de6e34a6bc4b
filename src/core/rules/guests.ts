import { DIRECTORIES_AT_MOST } from '../editions/august2016';
import type { UserAdded } from '../shapes/events';
import type { Rejection } from '../shapes/rejections';
import type { AccountId, DirectoryId, Role, UserId } from '../shapes/words';
import type { Account } from '../world/accounts';
import { directoriesOf, findDirectory } from '../world/directories';
import { userNamed, userOf } from '../world/userList';
import { nextId, type AzureSubscription, type Directory, type World } from '../world/world';
import { reject, type Refusal } from './decision';

/** The row that an account from elsewhere gets in a directory. It brings its own names. */
export function guestAdded(directory: DirectoryId, user: UserId, account: Account, role: Role): UserAdded {
  const { id, kind, userName, firstName, lastName } = account;
  return {
    type: 'UserAdded',
    directory,
    user,
    account: id,
    source: kind === 'microsoft' ? 'microsoft-account' : 'other-directory',
    userName,
    displayName: `${firstName} ${lastName}`.trim(),
    firstName,
    lastName,
    role,
  };
}

/** Why a directory cannot have one more row, for this account and under this name, if it cannot (docs/rules.md, laws 2 and 6). */
export function whyNotLetIn(
  world: World,
  directory: Directory,
  account: AccountId,
  userName: string,
): Rejection | undefined {
  if (userOf(directory, account) || userNamed(directory, userName)) {
    return { code: 'user-name-taken', userName };
  }
  return whyNoMoreDirectories(world, account, userName);
}

/** Why an account of this name cannot become a user of one more directory, if it cannot (docs/rules.md, law 2). */
export function whyNoMoreDirectories(world: World, account: AccountId, userName: string): Rejection | undefined {
  const directories = directoriesOf(world, account).length;
  return directories >= DIRECTORIES_AT_MOST ? { code: 'in-twenty-directories', userName } : undefined;
}

/** The rows that let an account in to the directories of these subscriptions, one for each that does not have it yet. */
export function lettingIn(
  world: World,
  subscriptions: readonly AzureSubscription[],
  account: Account,
): readonly UserAdded[] | Refusal {
  const rows: UserAdded[] = [];
  for (const id of new Set(subscriptions.map(({ directory }) => directory))) {
    const trusted = findDirectory(world, id);
    if (!trusted || userOf(trusted, account.id)) continue;
    const why = whyNotLetIn(world, trusted, account.id, account.userName);
    if (why) return reject(why);
    rows.push(guestAdded(id, nextId(world, rows.length), account, 'user'));
  }
  return rows;
}
