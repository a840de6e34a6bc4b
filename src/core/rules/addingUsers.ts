import { USER_NAME_LENGTH } from '../editions/august2016';
import type { CommandOf } from '../shapes/commands';
import type { UserAdded } from '../shapes/events';
import type { Rejection } from '../shapes/rejections';
import type { SubscriptionId } from '../shapes/words';
import { accountsNamed } from '../world/accounts';
import { withDirectory } from '../world/directories';
import { domainOf, isEmailAddress } from '../world/domains';
import { userNamed, withUser } from '../world/userList';
import { nextId, type Directory, type User, type World } from '../world/world';
import { administratorAt, deedsOf } from './administrators';
import { accept, reject, type Decision } from './decision';
import { guestAdded, whyNotLetIn } from './guests';
import { changeLicences } from './licences';

/**
 * A new organizational account of the directory, with its licences from the start or not at all. Its password is the
 * training password.
 */
export function addUser(world: World, command: CommandOf<'addUser'>): Decision {
  const { directory: id, userName, role, details, give = [] } = command;
  const at = administratorAt(world, command, deedsOf({ roles: role !== 'user', licences: give.length > 0 }));
  if ('rejection' in at) return at;
  const flaw = flawOfUserName(at.directory, userName);
  if (flaw) return reject(flaw);
  if ((details.displayName ?? '').trim() === '') return reject({ code: 'display-name-missing' });
  if (isMalformed(details.alternateEmail)) return reject({ code: 'alternate-email-malformed' });
  const user = nextId(world);
  const newcomer = { id: user, licences: [], usageLocation: details.usageLocation ?? '' };
  const licences = changeLicences(world, id, [newcomer], { give });
  if ('rejection' in licences) return licences;

  const added = { type: 'UserAdded', directory: id, user, account: user, source: 'directory', userName, role } as const;
  return accept({ ...added, ...details }, ...licences.assigned);
}

/**
 * Lets in an account from elsewhere, of the kind that is meant: one name may be that of an account of each. In the
 * classic portal, "User with an existing Microsoft account" and "User in another Microsoft Azure AD directory".
 */
export function addGuest(world: World, command: CommandOf<'addGuest'>): Decision {
  const { directory: id, kind, userName, role } = command;
  const at = administratorAt(world, command, deedsOf({ roles: role !== 'user' }));
  if ('rejection' in at) return at;
  const found = accountsNamed(world, userName);
  const guest = found.find((one) => one.kind === kind);
  const [other] = found;
  if (!guest && other) return reject({ code: 'account-of-other-kind', userName, kind: other.kind });
  if (!guest) return reject({ code: 'account-unknown', userName });
  const why = whyNotLetIn(world, at.directory, guest.id, guest.userName);
  if (why) return reject(why);

  return accept(guestAdded(id, nextId(world), guest, role));
}

export function userAdded(world: World, event: UserAdded): World {
  return withDirectory(world, event.directory, (found) => ({ ...found, users: withUser(found.users, newUser(event)) }));
}

// Every user has the same fields in the same order: engines then keep a hundred thousand of them small and fast.
function newUser(event: UserAdded): User {
  return {
    id: event.user,
    account: event.account,
    source: event.source,
    userName: event.userName,
    role: event.role,
    signInBlocked: false,
    licences: NONE,
    displayName: event.displayName ?? '',
    firstName: event.firstName ?? '',
    lastName: event.lastName ?? '',
    usageLocation: event.usageLocation ?? '',
    alternateEmail: event.alternateEmail ?? '',
    phone: event.phone ?? '',
    jobTitle: event.jobTitle ?? '',
    department: event.department ?? '',
  };
}

const NONE: readonly SubscriptionId[] = [];

/** What is wrong with a name for a new user of a directory, if anything is. Source: Azure AD's password policy page, 2016. */
export function flawOfUserName(directory: Directory, userName: string): Rejection | undefined {
  const [name = '', ...rest] = userName.split('@');
  if (name === '') return { code: 'user-name-missing' };
  const wellFormed = rest.length === 1 && /^[A-Za-z0-9._!#^~-]+$/.test(name) && !name.endsWith('.');
  if (!wellFormed || name.length > USER_NAME_LENGTH.local || userName.length > USER_NAME_LENGTH.all)
    return { code: 'user-name-malformed' };
  if (!directory.domains.includes(domainOf(userName))) return { code: 'domain-unknown', domain: domainOf(userName) };
  return userNamed(directory, userName) && { code: 'user-name-taken', userName };
}

/** Whether an alternate e-mail address is none. There need not be one. */
export function isMalformed(alternateEmail = ''): boolean {
  return alternateEmail.trim() !== '' && !isEmailAddress(alternateEmail.trim());
}
