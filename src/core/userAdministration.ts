import { accountsNamed, type AccountId, type AccountKind } from './accounts';
import { administratorAt, usersAt, type InDirectory } from './administrators';
import { addDays } from './calendar';
import { accept, reject, type Decision, type Rejection } from './decision';
import { directoriesOf, type Directory } from './directories';
import { domainOf, isEmailAddress } from './domains';
import { guestAdded } from './guests';
import type { Event } from './events';
import { changeLicences, type LicenceWish } from './licences';
import { keepsGlobalAdmin, whyNotTo, type Deed, type Role } from './roles';
import { userNamed, userOf } from './userList';
import type { UserChanges, UserDetails, UserId } from './users';
import { nextId, type World } from './world';

/** How long a deleted user can be restored, in days. Source: domain.md, Time. */
export const RESTORE_DAYS = 30;

export type AddUser = InDirectory &
  Pick<LicenceWish, 'give'> & {
    readonly type: 'addUser';
    readonly userName: string;
    readonly role: Role;
    readonly details: Partial<UserDetails>;
  };

/**
 * A new organizational account of the directory, with its licences from the start or not at all. Its password is the
 * training password.
 */
export function addUser(world: World, command: AddUser): Decision {
  const { directory: id, userName, role, details, give = [] } = command;
  const at = administratorAt(world, command, deedsOf({ roles: role !== 'user', licences: give.length > 0 }));
  if ('code' in at) return reject(at);
  const flaw = flawOfUserName(at.directory, userName);
  if (flaw) return reject(flaw);
  if ((details.displayName ?? '').trim() === '') return reject({ code: 'display-name-missing' });
  if (isMalformed(details.alternateEmail)) return reject({ code: 'alternate-email-malformed' });
  const user = nextId(world);
  const newcomer = { id: user, licences: [], usageLocation: details.usageLocation ?? '' };
  const licences = changeLicences(world, id, [newcomer], { give });
  if ('code' in licences) return reject(licences);

  const added = { type: 'UserAdded', directory: id, user, account: user, source: 'directory', userName, role } as const;
  return accept({ ...added, ...details }, ...licences.assigned);
}

export type AddGuest = InDirectory & {
  readonly type: 'addGuest';
  readonly kind: AccountKind;
  readonly userName: string;
  readonly role: Role;
};

/**
 * Lets in an account from elsewhere, of the kind that is meant: one name may be that of an account of each. In the
 * classic portal, "User with an existing Microsoft account" and "User in another Microsoft Azure AD directory".
 */
export function addGuest(world: World, command: AddGuest): Decision {
  const { directory: id, kind, userName, role } = command;
  const at = administratorAt(world, command, deedsOf({ roles: role !== 'user' }));
  if ('code' in at) return reject(at);
  const found = accountsNamed(world, userName);
  const guest = found.find((one) => one.kind === kind);
  const [other] = found;
  if (!guest && other) return reject({ code: 'account-of-other-kind', userName, kind: other.kind });
  if (!guest) return reject({ code: 'account-unknown', userName });
  const why = whyNotLetIn(world, at.directory, guest.id, guest.userName);
  if (why) return reject(why);

  return accept(guestAdded(id, nextId(world), guest, role));
}

export type EditUsers = InDirectory &
  LicenceWish & { readonly type: 'editUsers'; readonly users: readonly UserId[]; readonly changes: UserChanges };

/**
 * Changes what is said of some users, their role, whether they may sign in, and their licences: all of it for all of
 * them, or nothing.
 */
export function editUsers(world: World, command: EditUsers): Decision {
  const { directory: id, users, changes, give = [], take = [] } = command;
  const isSaid = Object.keys(changes).length > 0;
  const licensing = give.length + take.length > 0;
  const deeds = deedsOf({ edits: isSaid || !licensing, roles: changes.role !== undefined, licences: licensing });
  const at = usersAt(world, command, deeds);
  if ('code' in at) return reject(at);
  const { account, directory, found } = at;
  if (changes.displayName?.trim() === '') return reject({ code: 'display-name-missing' });
  if (isMalformed(changes.alternateEmail)) return reject({ code: 'alternate-email-malformed' });
  const losing = changes.signInBlocked === true || (changes.role !== undefined && changes.role !== 'global-admin');
  if (losing && !keepsGlobalAdmin(directory, users)) return reject({ code: 'last-global-admin' });
  if (changes.signInBlocked === true && found.some((user) => user.account === account.id)) {
    return reject({ code: 'not-to-oneself' });
  }
  const { usageLocation: location } = changes;
  const holders = location === undefined ? found : found.map((user) => ({ ...user, usageLocation: location }));
  const licences = changeLicences(world, id, holders, { give, take });
  if ('code' in licences) return reject(licences);

  const { removed, assigned } = licences;
  const changed: Event = { type: 'UsersChanged', directory: id, users, changes };
  // A location comes before the licences that need it, and goes after those that needed it.
  const facts = [...removed, ...(isSaid ? [changed] : []), ...assigned];
  // Whoever wishes for what is so already has got it.
  return accept(...(facts.length > 0 ? facts : [changed]));
}

export type DeleteUsers = InDirectory & { readonly type: 'deleteUsers'; readonly users: readonly UserId[] };

/** All of them or none. Their licences are free at once; for 30 days each can be restored. */
export function deleteUsers(world: World, command: DeleteUsers): Decision {
  const { directory: id, users } = command;
  const at = usersAt(world, command, ['manage-users']);
  if ('code' in at) return reject(at);
  if (!keepsGlobalAdmin(at.directory, users)) return reject({ code: 'last-global-admin' });
  if (at.found.some((user) => user.account === at.account.id)) return reject({ code: 'not-to-oneself' });

  return accept({ type: 'UsersDeleted', directory: id, users });
}

export type RestoreUser = InDirectory & { readonly type: 'restoreUser'; readonly user: UserId };

export function restoreUser(world: World, command: RestoreUser): Decision {
  const { directory: id, user } = command;
  const at = administratorAt(world, command, ['manage-users']);
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
export function resetPasswords(world: World, command: ResetPasswords): Decision {
  const { directory: id, users } = command;
  const at = usersAt(world, command, ['reset-passwords']);
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

/** There need be none. */
function isMalformed(alternateEmail = ''): boolean {
  return alternateEmail.trim() !== '' && !isEmailAddress(alternateEmail.trim());
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

/** The rights that a wish takes. For licences alone it takes no more: they are given to administrators by User Admins too. */
function deedsOf({ edits = true, roles = false, licences = false }): readonly Deed[] {
  const deeds: Deed[] = edits ? ['manage-users'] : [];
  if (roles) deeds.push('change-roles');
  if (licences) deeds.push('assign-licences');
  return deeds;
}
