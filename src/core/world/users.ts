import type { DirectoryId, UserId } from '../shapes/words';
import { withDirectory } from './directories';
import { withUsersChanged } from './userList';
import type { User, World } from './world';

/** User names are compared without regard to letter case (docs/rules.md, law 6). */
export function sameName(one: string, other: string): boolean {
  return one.length === other.length && one.toLowerCase() === other.toLowerCase();
}

/** The same world with some users of a directory replaced. */
export function withUsers(
  world: World,
  directory: DirectoryId,
  users: readonly UserId[],
  change: (user: User) => User,
): World {
  return withDirectory(world, directory, (found) => ({
    ...found,
    users: withUsersChanged(found.users, users, change),
  }));
}
