import type { AccountId } from '../shapes/words';
import { isMember, usersOf } from './userList';
import type { Directory, User, World } from './world';

const OF_WORLD = new WeakMap<World, ReadonlySet<AccountId>>();
const IN_DIRECTORY = new WeakMap<Directory, ReadonlySet<AccountId>>();

/** All accounts that there are, and those that were deleted and may be restored. Looked for once in a world. */
export function everyAccount(world: World): ReadonlySet<AccountId> {
  const known = OF_WORLD.get(world);
  if (known) return known;
  const every = new Set(world.microsoftAccounts.map(({ id }) => id));
  for (const directory of world.directories) {
    for (const user of rowsOf(directory)) if (isMember(user)) every.add(user.id);
  }
  OF_WORLD.set(world, every);
  return every;
}

/** The accounts that are users of a directory, or were until they were deleted. Looked for once in a directory. */
export function everyAccountIn(directory: Directory): ReadonlySet<AccountId> {
  const known = IN_DIRECTORY.get(directory);
  if (known) return known;
  const every = new Set(rowsOf(directory).map(({ account }) => account));
  IN_DIRECTORY.set(directory, every);
  return every;
}

function rowsOf(directory: Directory): readonly User[] {
  return [...usersOf(directory), ...directory.deletedUsers.map(({ user }) => user)];
}
