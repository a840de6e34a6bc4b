import type { AccountId } from './accounts';
import { withDirectory, type Directory, type DirectoryId } from './directories';
import type { Role } from './roles';
import type { SubscriptionId } from './subscriptions';
import type { World, WorldDate } from './world';

export type UserId = string;

/** A row in a directory. A member is an organizational account of this directory; any other row is a guest. */
export type User = UserDetails & {
  readonly id: UserId;
  /** A member's own id; a guest's account elsewhere. */
  readonly account: AccountId;
  readonly source: UserSource;
  readonly userName: string;
  readonly role: Role;
  readonly signInBlocked: boolean;
  /** The Office 365 subscriptions in which this user has a seat. */
  readonly licences: readonly SubscriptionId[];
};

/** What an administrator may write about a user. Empty where nobody has said it; licences need a usage location. */
export type UserDetails = {
  readonly displayName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly usageLocation: string;
  readonly alternateEmail: string;
  readonly phone: string;
  readonly jobTitle: string;
  readonly department: string;
};

export type UserSource = 'directory' | 'microsoft-account' | 'other-directory';

/** A user that was deleted, and can be restored until 30 days have passed. */
export type DeletedUser = { readonly user: User; readonly deleted: WorldDate };

export type UserAdded = {
  readonly type: 'UserAdded';
  readonly directory: DirectoryId;
  readonly user: UserId;
  readonly account: AccountId;
  readonly source: UserSource;
  readonly userName: string;
  readonly role: Role;
} & Partial<UserDetails>;

export type UsersChanged = {
  readonly type: 'UsersChanged';
  readonly directory: DirectoryId;
  readonly users: readonly UserId[];
  readonly changes: UserChanges;
};
export type UserChanges = Partial<UserDetails & Pick<User, 'role' | 'signInBlocked'>>;

export type UsersDeleted = {
  readonly type: 'UsersDeleted';
  readonly directory: DirectoryId;
  readonly users: readonly UserId[];
};
export type UserRestored = { readonly type: 'UserRestored'; readonly directory: DirectoryId; readonly user: UserId };
/** The new password is the training password, as everybody's is: there is nothing to keep. */
export type PasswordsReset = {
  readonly type: 'PasswordsReset';
  readonly directory: DirectoryId;
  readonly users: readonly UserId[];
};

const NOTHING_SAID: UserDetails = {
  displayName: '',
  firstName: '',
  lastName: '',
  usageLocation: '',
  alternateEmail: '',
  phone: '',
  jobTitle: '',
  department: '',
};

export function evolveUsers(
  world: World,
  event: UserAdded | UsersChanged | UsersDeleted | UserRestored | PasswordsReset,
): World {
  switch (event.type) {
    case 'UserAdded': {
      const { type: _, directory, user: id, ...facts } = event;
      const added: User = { ...NOTHING_SAID, id, signInBlocked: false, licences: [], ...facts };
      const next = withDirectory(world, directory, (found) => ({ ...found, users: [...found.users, added] }));
      return { ...next, issued: world.issued + 1 };
    }
    case 'UsersChanged':
      return withUsers(world, event.directory, event.users, (user) => ({ ...user, ...event.changes }));
    case 'UsersDeleted':
      return withDirectory(world, event.directory, (directory) => {
        const gone = new Set(event.users);
        const deleted = directory.users.filter((user) => gone.has(user.id));
        return {
          ...directory,
          users: directory.users.filter((user) => !gone.has(user.id)),
          deletedUsers: [
            ...directory.deletedUsers,
            ...deleted.map((user) => ({ user: { ...user, licences: [] }, deleted: world.date })),
          ],
        };
      });
    case 'UserRestored':
      return withDirectory(world, event.directory, (directory) => {
        const found = directory.deletedUsers.find(({ user }) => user.id === event.user);
        if (!found) return directory;
        const deletedUsers = directory.deletedUsers.filter((one) => one !== found);
        return { ...directory, users: [...directory.users, found.user], deletedUsers };
      });
    case 'PasswordsReset':
      return world;
  }
}

/** All users of a directory, members and guests, in the order they came. Both portals read this one list (law 8). */
export function usersOf(directory: Directory): readonly User[] {
  return directory.users;
}

/** The row that an account has in a directory, if it is a user there. */
export function userOf(directory: Directory, account: AccountId): User | undefined {
  return directory.users.find((user) => user.account === account);
}

export function isMember(user: User): boolean {
  return user.account === user.id;
}

/** User names are compared without regard to letter case (law 6). */
export function sameName(one: string, other: string): boolean {
  return one.length === other.length && one.toLowerCase() === other.toLowerCase();
}

/** The same world with some users of a directory replaced. One user costs one look and one copy of the list. */
export function withUsers(
  world: World,
  directory: DirectoryId,
  users: readonly UserId[],
  change: (user: User) => User,
): World {
  return withDirectory(world, directory, (found) => {
    const [only, ...more] = users;
    if (more.length > 0) {
      const chosen = new Set(users);
      return { ...found, users: found.users.map((user) => (chosen.has(user.id) ? change(user) : user)) };
    }
    const at = found.users.findIndex((user) => user.id === only);
    const user = found.users[at];
    return user ? { ...found, users: found.users.with(at, change(user)) } : found;
  });
}
