import { accept, reject, type Decision } from './decision';
import type { Directory } from './directories';
import { findUser, isMember, userNamed } from './userList';
import { sameName, type User } from './users';
import type { World } from './world';

/** An account's id: a member's user id for an organizational account, its own for a Microsoft account. */
export type AccountId = string;

/** The simulated browser's sign-in: one person at a time, shared by all pages of the profile. */
export type ProfileId = 'default' | 'inprivate';

export type AccountKind = 'organizational' | 'microsoft';

/** A personal account, outside every directory. */
export type MicrosoftAccount = {
  readonly id: AccountId;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
};

/** What one signs in with, whichever kind it is; `home` is an organizational account's one directory. */
export type Account = {
  readonly id: AccountId;
  readonly userName: string;
  readonly firstName: string;
  readonly lastName: string;
} & (
  { readonly kind: 'organizational'; readonly home: Directory; readonly user: User } | { readonly kind: 'microsoft' }
);

export type MicrosoftAccountCreated = { readonly type: 'MicrosoftAccountCreated' } & MicrosoftAccount;
export type SignedIn = {
  readonly type: 'SignedIn';
  readonly profile: ProfileId;
  readonly account: AccountId;
  readonly kind: AccountKind;
};
export type SignedOut = { readonly type: 'SignedOut'; readonly profile: ProfileId };

/** `kind` is given where a page takes one kind of account only, or where a person has said which of two is meant. */
export type SignIn = {
  readonly type: 'signIn';
  readonly profile: ProfileId;
  readonly userName: string;
  readonly kind?: AccountKind;
};

/** The password is judged at the door (`isTrainingPassword`) and never comes in here. */
export function signIn(world: World, { profile, userName, kind }: SignIn): Decision {
  const found = accountsNamed(world, userName);
  const [account, another] = kind ? found.filter((one) => one.kind === kind) : found;
  if (!account && found.length > 0) {
    return reject({
      code: kind === 'microsoft' ? 'needs-microsoft-account' : 'needs-organizational-account',
      userName,
    });
  }
  if (!account) return reject({ code: 'account-unknown', userName });
  if (another) return reject({ code: 'two-accounts-of-this-name', userName });
  if (account.kind === 'organizational' && account.user.signInBlocked) {
    return reject({ code: 'sign-in-blocked', userName });
  }

  return accept({ type: 'SignedIn', profile, account: account.id, kind: account.kind });
}

export type SignOut = { readonly type: 'signOut'; readonly profile: ProfileId };

export function signOut(world: World, { profile }: SignOut): Decision {
  if (!signedInAccount(world, profile)) return reject({ code: 'needs-sign-in' });

  return accept({ type: 'SignedOut', profile });
}

export function evolveAccounts(world: World, event: MicrosoftAccountCreated | SignedIn | SignedOut): World {
  switch (event.type) {
    case 'MicrosoftAccountCreated': {
      const { type: _, ...account } = event;
      return { ...world, issued: world.issued + 1, microsoftAccounts: [...world.microsoftAccounts, account] };
    }
    case 'SignedIn':
      return {
        ...world,
        signedIn: { ...world.signedIn, [event.profile]: event.account },
        // What was typed into the form for new customers before signing in is thrown away (domain.md, Get Office 365).
        office365SignUps: world.office365SignUps.filter(({ profile }) => profile !== event.profile),
      };
    case 'SignedOut': {
      const { [event.profile]: _, ...signedIn } = world.signedIn;
      // Once the directory was brought in, signing out is all that was left to do.
      const associations = world.associations.filter(
        ({ profile, directory }) => profile !== event.profile || directory === undefined,
      );
      return { ...world, signedIn, associations };
    }
  }
}

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
