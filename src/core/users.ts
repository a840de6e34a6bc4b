import type { AccountId } from './accounts';
import { withDirectory, type Directory, type DirectoryId } from './directories';
import type { Role } from './roles';
import type { SubscriptionId } from './subscriptions';
import type { World } from './world';

export type UserId = string;

/** A row in a directory. A member is an organizational account of this directory; any other row is a guest. */
export type User = {
  readonly id: UserId;
  /** A member's own id; a guest's account elsewhere. */
  readonly account: AccountId;
  readonly source: UserSource;
  readonly userName: string;
  readonly displayName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: Role;
  readonly signInBlocked: boolean;
  /** Empty where nobody has said it yet; licences need it. */
  readonly usageLocation: string;
  readonly alternateEmail: string;
  readonly phone: string;
  /** The Office 365 subscriptions in which this user has a seat. */
  readonly licences: readonly SubscriptionId[];
};

export type UserSource = 'directory' | 'microsoft-account' | 'other-directory';

export type UserAdded = {
  readonly type: 'UserAdded';
  readonly directory: DirectoryId;
  readonly user: UserId;
  readonly account: AccountId;
  readonly source: UserSource;
  readonly userName: string;
  readonly displayName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: Role;
  readonly usageLocation?: string;
  readonly alternateEmail?: string;
  readonly phone?: string;
};

export function evolveUsers(world: World, event: UserAdded): World {
  const { type: _, directory, user: id, usageLocation = '', alternateEmail = '', phone = '', ...facts } = event;
  const added: User = { id, signInBlocked: false, usageLocation, alternateEmail, phone, licences: [], ...facts };
  const next = withDirectory(world, directory, (found) => ({ ...found, users: [...found.users, added] }));
  return { ...next, issued: world.issued + 1 };
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
