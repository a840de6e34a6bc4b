import type { CommandOf } from '../shapes/commands';
import type { Event, EventOf } from '../shapes/events';
import { keepsGlobalAdmin } from '../world/roles';
import { withUsers } from '../world/users';
import type { World } from '../world/world';
import { isMalformed } from './addingUsers';
import { deedsOf, usersAt } from './administrators';
import { accept, reject, type Decision } from './decision';
import { changeLicences } from './licences';

/**
 * Changes what is said of some users, their role, whether they may sign in, and their licences: all of it for all of
 * them, or nothing.
 */
export function editUsers(world: World, command: CommandOf<'editUsers'>): Decision {
  const { directory: id, users, changes, give = [], take = [] } = command;
  const isSaid = Object.keys(changes).length > 0;
  const licensing = give.length + take.length > 0;
  const deeds = deedsOf({ edits: isSaid || !licensing, roles: changes.role !== undefined, licences: licensing });
  const at = usersAt(world, command, deeds);
  if ('rejection' in at) return at;
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
  if ('rejection' in licences) return licences;

  const { removed, assigned } = licences;
  const changed: Event = { type: 'UsersChanged', directory: id, users, changes };
  // A location comes before the licences that need it, and goes after those that needed it.
  const facts = [...removed, ...(isSaid ? [changed] : []), ...assigned];
  // A wish for what is so already is granted.
  return accept(...(facts.length > 0 ? facts : [changed]));
}

export function usersChanged(world: World, { directory, users, changes }: EventOf<'UsersChanged'>): World {
  return withUsers(world, directory, users, (user) => ({ ...user, ...changes }));
}

/** Members only: a guest's password is its own directory's, or its own, affair. */
export function resetPasswords(world: World, command: CommandOf<'resetPasswords'>): Decision {
  const { directory: id, users } = command;
  const at = usersAt(world, command, ['reset-passwords']);
  if ('rejection' in at) return at;
  const guest = at.found.find((user) => user.source !== 'directory');
  if (guest) return reject({ code: 'password-kept-elsewhere', userName: guest.userName });

  return accept({ type: 'PasswordsReset', directory: id, users });
}

/** Everybody's password is the training password, before and after. */
export function passwordsReset(world: World): World {
  return world;
}
