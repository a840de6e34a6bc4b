import type { AccountId, ProfileId } from '../shapes/words';
import { findUser, isMember, userNamed } from './userList';
import { sameName } from './users';
import type { Directory, MicrosoftAccount, User, World } from './world';

/** What one signs in with, of either kind; `home` is an organizational account's one directory. */
export type Account = {
  readonly id: AccountId;
  readonly userName: string;
  readonly firstName: string;
  readonly lastName: string;
} & (
  { readonly kind: 'organizational'; readonly home: Directory; readonly user: User } | { readonly kind: 'microsoft' }
);

/** Who is signed in to a profile of the simulated browser; nobody where the account is gone, or blocked meanwhile. */
export function signedInAccount(world: World, profile: ProfileId): Account | undefined {
  const id = world.signedIn[profile];
  const account = id === undefined ? undefined : findAccount(world, id);
  return account?.kind === 'organizational' && account.user.signInBlocked ? undefined : account;
}

export function findAccount(world: World, id: AccountId): Account | undefined {
  const microsoft = world.microsoftAccounts.find((account) => account.id === id);
  if (microsoft) return asMicrosoft(microsoft);
  for (const home of world.directories) {
    const user = findUser(home, id);
    if (user && isMember(user)) return asOrganizational(home, user);
  }
  return undefined;
}

/** The user that an organizational account was, while it is deleted: it may be restored, and what it had stays its own. */
export function deletedMember(world: World, account: AccountId): User | undefined {
  const deleted = world.directories.flatMap(({ deletedUsers }) => deletedUsers);
  return deleted.find(({ user }) => isMember(user) && user.id === account)?.user;
}

/** The user name of an account, also where it was deleted; empty where it never was. */
export function userNameOf(world: World, account: AccountId): string {
  return (findAccount(world, account) ?? deletedMember(world, account))?.userName ?? '';
}

/** What an account is called, wherever it may be gone. */
export type AccountName = { readonly userName: string; readonly deleted: boolean };

export function accountNameOf(world: World, account: AccountId): AccountName {
  return { userName: userNameOf(world, account), deleted: deletedMember(world, account) !== undefined };
}

/** All accounts of a name, letter case aside: at most one of each kind. */
export function accountsNamed(world: World, userName: string): Account[] {
  const name = userName.trim();
  const members = world.directories.flatMap((home) => {
    const user = userNamed(home, name);
    return user && isMember(user) ? [asOrganizational(home, user)] : [];
  });
  return [...members, ...world.microsoftAccounts.filter(({ email }) => sameName(email, name)).map(asMicrosoft)];
}

function asMicrosoft({ email, ...rest }: MicrosoftAccount): Account {
  return { kind: 'microsoft', userName: email, ...rest };
}

function asOrganizational(home: Directory, user: User): Account {
  const { id, userName, firstName, lastName } = user;
  return { kind: 'organizational', id, userName, firstName, lastName, home, user };
}
