import { accountsNamed, signedInAccount, type Account, type AccountId, type ProfileId } from './accounts';
import { addDays } from './calendar';
import { accept, reject, type Decision, type Rejection } from './decision';
import { directoriesOf, findDirectory, type Directory, type DirectoryId } from './directories';
import { domainOf } from './domains';
import { keepsGlobalAdmin, whyNot, whyNotTo, type Deed, type Role } from './roles';
import { userNamed, userOf, usersAmong } from './userList';
import type { User, UserChanges, UserDetails, UserId } from './users';
import { nextId, type World } from './world';

/** How long a deleted user can be restored, in days. Source: domain.md, Time. */
export const RESTORE_DAYS = 30;

type InDirectory = { readonly profile: ProfileId; readonly directory: DirectoryId };

export type AddUser = InDirectory & {
  readonly type: 'addUser';
  readonly userName: string;
  readonly role: Role;
  readonly details: Partial<UserDetails>;
};

/** A new organizational account of the directory. Its password is the training password. */
export function addUser(world: World, { profile, directory: id, userName, role, details }: AddUser): Decision {
  const at = administratorAt(world, profile, id, 'manage-users');
  if ('code' in at) return reject(at);
  const { account, directory } = at;
  const flaw = flawOfUserName(directory, userName);
  if (flaw) return reject(flaw);
  const cannotGiveRole = role === 'user' ? undefined : whyNot('change-roles', directory, account);
  if (cannotGiveRole) return reject(cannotGiveRole);
  if ((details.displayName ?? '').trim() === '') return reject({ code: 'display-name-missing' });

  const user = nextId(world);
  return accept({
    type: 'UserAdded',
    directory: id,
    user,
    account: user,
    source: 'directory',
    userName,
    role,
    ...details,
  });
}

export type AddGuest = InDirectory & { readonly type: 'addGuest'; readonly userName: string; readonly role: Role };

/** Lets in an account from elsewhere; in the classic portal, "User with an existing Microsoft account". */
export function addGuest(world: World, { profile, directory: id, userName, role }: AddGuest): Decision {
  const at = administratorAt(world, profile, id, 'manage-users');
  if ('code' in at) return reject(at);
  const { account, directory } = at;
  const cannotGiveRole = role === 'user' ? undefined : whyNot('change-roles', directory, account);
  if (cannotGiveRole) return reject(cannotGiveRole);
  const guest = accountsNamed(world, userName).find((one) => one.kind === 'microsoft' || one.home.id !== id);
  if (!guest) return reject({ code: 'account-unknown', userName });
  const why = whyNotLetIn(world, directory, guest.id, guest.userName);
  if (why) return reject(why);

  const { firstName, lastName } = guest;
  return accept({
    type: 'UserAdded',
    directory: id,
    user: nextId(world),
    account: guest.id,
    source: guest.kind === 'microsoft' ? 'microsoft-account' : 'other-directory',
    userName: guest.userName,
    role,
    firstName,
    lastName,
    displayName: `${firstName} ${lastName}`.trim(),
  });
}

export type EditUsers = InDirectory & {
  readonly type: 'editUsers';
  readonly users: readonly UserId[];
  readonly changes: UserChanges;
};

/** Changes what is said of some users, their role, or whether they may sign in: of all of them, or of none. */
export function editUsers(world: World, { profile, directory: id, users, changes }: EditUsers): Decision {
  const at = usersAt(world, profile, id, 'manage-users', users);
  if ('code' in at) return reject(at);
  const { account, directory, found } = at;
  if (changes.displayName?.trim() === '') return reject({ code: 'display-name-missing' });
  if (changes.role !== undefined) {
    const why = whyNot('change-roles', directory, account);
    if (why) return reject(why);
  }
  const losing = changes.signInBlocked === true || (changes.role !== undefined && changes.role !== 'global-admin');
  if (losing && !keepsGlobalAdmin(directory, users)) return reject({ code: 'last-global-admin' });
  if (changes.signInBlocked === true && found.some((user) => user.account === account.id)) {
    return reject({ code: 'not-to-oneself' });
  }
  if (changes.usageLocation === '' && found.some((user) => user.licences.length > 0)) {
    return reject({ code: 'needs-usage-location' });
  }

  return accept({ type: 'UsersChanged', directory: id, users, changes });
}

export type DeleteUsers = InDirectory & { readonly type: 'deleteUsers'; readonly users: readonly UserId[] };

/** All of them or none. Their licences are free at once; for 30 days each can be restored. */
export function deleteUsers(world: World, { profile, directory: id, users }: DeleteUsers): Decision {
  const at = usersAt(world, profile, id, 'manage-users', users);
  if ('code' in at) return reject(at);
  if (!keepsGlobalAdmin(at.directory, users)) return reject({ code: 'last-global-admin' });
  if (at.found.some((user) => user.account === at.account.id)) return reject({ code: 'not-to-oneself' });

  return accept({ type: 'UsersDeleted', directory: id, users });
}

export type RestoreUser = InDirectory & { readonly type: 'restoreUser'; readonly user: UserId };

export function restoreUser(world: World, { profile, directory: id, user }: RestoreUser): Decision {
  const at = administratorAt(world, profile, id, 'manage-users');
  if ('code' in at) return reject(at);
  const found = restorableUsersOf(world, at.directory).find((one) => one.user.id === user);
  if (!found) return reject({ code: 'user-gone' });
  const { account, userName } = found.user;
  const why =
    whyNotTo('manage-users', at.directory, at.account, [found.user]) ??
    whyNotLetIn(world, at.directory, account, userName);
  if (why) return reject(why);

  return accept({ type: 'UserRestored', directory: id, user });
}

export type ResetPasswords = InDirectory & { readonly type: 'resetPasswords'; readonly users: readonly UserId[] };

/** Members only: a guest's password is its own directory's, or its own, affair. */
export function resetPasswords(world: World, { profile, directory: id, users }: ResetPasswords): Decision {
  const at = usersAt(world, profile, id, 'reset-passwords', users);
  if ('code' in at) return reject(at);
  const guest = at.found.find((user) => user.source !== 'directory');
  if (guest) return reject({ code: 'password-kept-elsewhere', userName: guest.userName });

  return accept({ type: 'PasswordsReset', directory: id, users });
}

/** The deleted users that can still be restored, the last deleted first. */
export function restorableUsersOf(world: World, directory: Directory) {
  return directory.deletedUsers.filter(({ deleted }) => addDays(deleted, RESTORE_DAYS) > world.date).toReversed();
}

/** What is wrong with a name for a new user of a directory, if anything is. Source: Azure AD's password policy page, 2016. */
export function flawOfUserName(directory: Directory, userName: string): Rejection | undefined {
  const [name = '', ...rest] = userName.split('@');
  if (name === '') return { code: 'user-name-missing' };
  const wellFormed = rest.length === 1 && /^[A-Za-z0-9._!#^~-]+$/.test(name) && !name.endsWith('.');
  if (!wellFormed || name.length > 64 || userName.length > 113) return { code: 'user-name-malformed' };
  if (!directory.domains.includes(domainOf(userName))) return { code: 'domain-unknown', domain: domainOf(userName) };
  return userNamed(directory, userName) && { code: 'user-name-taken', userName };
}

/** Why a directory cannot have one more row, for this account and under this name, if it cannot (laws 2 and 6). */
export function whyNotLetIn(
  world: World,
  directory: Directory,
  account: AccountId,
  userName: string,
): Rejection | undefined {
  if (userOf(directory, account) || userNamed(directory, userName)) {
    return { code: 'user-name-taken', userName };
  }
  return directoriesOf(world, account).length >= 20 ? { code: 'in-twenty-directories', userName } : undefined;
}

type Administrator = { readonly account: Account; readonly directory: Directory };

/** Who is at work in a directory with the right to do a deed there, or why nobody is. */
export function administratorAt(
  world: World,
  profile: ProfileId,
  id: DirectoryId,
  deed: Deed,
): Administrator | Rejection {
  const account = signedInAccount(world, profile);
  if (!account) return { code: 'needs-sign-in' };
  const directory = findDirectory(world, id);
  if (!directory) return { code: 'directory-unknown' };
  return whyNot(deed, directory, account) ?? { account, directory };
}

/** The same, and the users that the deed is done to: all of them there, and none of them out of reach. */
export function usersAt(
  world: World,
  profile: ProfileId,
  id: DirectoryId,
  deed: Deed,
  users: readonly UserId[],
): (Administrator & { readonly found: readonly User[] }) | Rejection {
  const at = administratorAt(world, profile, id, deed);
  if ('code' in at) return at;
  const found = usersAmong(at.directory, users);
  if (found.length !== new Set(users).size || found.length === 0) return { code: 'user-gone' };
  return whyNotTo(deed, at.directory, at.account, found) ?? { ...at, found };
}
