import type { AccountId } from './accounts';
import { withDirectory, type DirectoryId } from './directories';
import type { Role } from './roles';
import type { SubscriptionId } from './subscriptions';
import { usersAmong, withUser, withUsersChanged } from './userList';
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

export function evolveUsers(
  world: World,
  event: UserAdded | UsersChanged | UsersDeleted | UserRestored | PasswordsReset,
): World {
  switch (event.type) {
    case 'UserAdded': {
      const next = withDirectory(world, event.directory, (found) => ({
        ...found,
        users: withUser(found.users, newUser(event)),
      }));
      return { ...next, issued: world.issued + 1 };
    }
    case 'UsersChanged':
      return withUsers(world, event.directory, event.users, (user) => ({ ...user, ...event.changes }));
    case 'UsersDeleted':
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
    case 'UserRestored':
      return withDirectory(world, event.directory, (directory) => {
        const found = directory.deletedUsers.find(({ user }) => user.id === event.user);
        if (!found) return directory;
        const deletedUsers = directory.deletedUsers.filter((one) => one !== found);
        return { ...directory, users: withUser(directory.users, found.user), deletedUsers };
      });
    case 'PasswordsReset':
      return world;
  }
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

/** User names are compared without regard to letter case (law 6). */
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
