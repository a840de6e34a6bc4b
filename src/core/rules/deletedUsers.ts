import { RESTORE_DAYS } from '../editions/august2016';
import type { CommandOf } from '../shapes/commands';
import type { EventOf } from '../shapes/events';
import { addDays } from '../world/calendar';
import { withDirectory } from '../world/directories';
import { keepsGlobalAdmin, whyNotTo } from '../world/roles';
import { usersAmong, withUser, withUsersChanged } from '../world/userList';
import type { Directory, World } from '../world/world';
import { administratorAt, usersAt } from './administrators';
import { accept, reject, type Decision } from './decision';
import { whyNotLetIn } from './guests';

/** All of them or none. Their licences are free at once; for 30 days each can be restored. */
export function deleteUsers(world: World, command: CommandOf<'deleteUsers'>): Decision {
  const { directory: id, users } = command;
  const at = usersAt(world, command, ['manage-users']);
  if ('rejection' in at) return at;
  if (!keepsGlobalAdmin(at.directory, users)) return reject({ code: 'last-global-admin' });
  if (at.found.some((user) => user.account === at.account.id)) return reject({ code: 'not-to-oneself' });

  return accept({ type: 'UsersDeleted', directory: id, users });
}

export function usersDeleted(world: World, event: EventOf<'UsersDeleted'>): World {
  return withDirectory(world, event.directory, (directory) => {
    const deleted = usersAmong(directory, event.users);
    return {
      ...directory,
      users: withUsersChanged(directory.users, event.users, () => undefined),
      deletedUsers: [
        ...directory.deletedUsers,
        ...deleted.map((user) => ({ user: { ...user, licences: [] }, deleted: world.date })),
      ],
    };
  });
}

export function restoreUser(world: World, command: CommandOf<'restoreUser'>): Decision {
  const { directory: id, user } = command;
  const at = administratorAt(world, command, ['manage-users']);
  if ('rejection' in at) return at;
  const found = restorableUsersOf(world, at.directory).find((one) => one.user.id === user);
  if (!found) return reject({ code: 'user-gone' });
  const { account, userName } = found.user;
  const why =
    whyNotTo('manage-users', at.directory, at.account, [found.user]) ??
    whyNotLetIn(world, at.directory, account, userName);
  if (why) return reject(why);

  return accept({ type: 'UserRestored', directory: id, user });
}

export function userRestored(world: World, event: EventOf<'UserRestored'>): World {
  return withDirectory(world, event.directory, (directory) => {
    const found = directory.deletedUsers.find(({ user }) => user.id === event.user);
    if (!found) return directory;
    const deletedUsers = directory.deletedUsers.filter((one) => one !== found);
    return { ...directory, users: withUser(directory.users, found.user), deletedUsers };
  });
}

/** The deleted users that can still be restored, the last deleted first. */
export function restorableUsersOf(world: World, directory: Directory) {
  return directory.deletedUsers.filter(({ deleted }) => addDays(deleted, RESTORE_DAYS) > world.date).toReversed();
}
