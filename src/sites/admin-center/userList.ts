import {
  findUser,
  isMember,
  usersOf,
  type Directory,
  type Office365Subscription,
  type User,
  type World,
} from '../../core/index';
import { comparing, type Order } from './order';
import { isIn, type View } from './views';

/** The users whom the admin center lists: members. It takes no notice of guests from other directories. */
export function activeUsersOf(directory: Directory): User[] {
  return usersOf(directory).filter(isMember);
}

/** Those of a view whose display name or user name contains the search text, letter case aside, in their order. */
export function listOf(directory: Directory, view: View, search: string, order: Order): User[] {
  const wanted = search.trim().toLowerCase();
  return activeUsersOf(directory)
    .filter((user) => isIn(view, user) && isNamed(user, wanted))
    .toSorted(comparing(order));
}

function isNamed({ displayName, userName }: User, wanted: string): boolean {
  return displayName.toLowerCase().includes(wanted) || userName.toLowerCase().includes(wanted);
}

/** The Office 365 subscriptions that a directory owns. */
export function office365Of(world: World, directory: Directory): Office365Subscription[] {
  return world.office365Subscriptions.filter((subscription) => subscription.directory === directory.id);
}

/** The subscriptions in which at least one of these users has a seat, and how many of them have one. */
export function licencesAmong(world: World, users: readonly User[]) {
  const holders = new Map<string, number>();
  for (const user of users) for (const id of user.licences) holders.set(id, (holders.get(id) ?? 0) + 1);
  return world.office365Subscriptions.flatMap(({ id, plan }) => {
    const count = holders.get(id);
    return count === undefined ? [] : [{ id, plan, holders: count }];
  });
}

/** The same users as a directory has them by now; as they were where it has them no more. */
export function usersNow(directory: Directory, users: readonly User[]): User[] {
  return users.map((user) => findUser(directory, user.id) ?? user);
}
