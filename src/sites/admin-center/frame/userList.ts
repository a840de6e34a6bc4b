import { isMember, usersOf, type Directory, type User, type World } from '../../../core/index';
import { isIn, type View } from './views';

/** The users whom the admin center lists: members. It takes no notice of guests from other directories. */
export function activeUsersOf(directory: Directory): User[] {
  return usersOf(directory).filter(isMember);
}

/** Whether a user is of a view, and has the search text in the display name or the user name, letter case aside. */
export function keeping(view: View, search: string): (user: User) => boolean {
  const wanted = search.trim().toLowerCase();
  return (user) => isMember(user) && isIn(view, user) && (wanted === '' || isNamed(user, wanted));
}

function isNamed({ displayName, userName }: User, wanted: string): boolean {
  return displayName.toLowerCase().includes(wanted) || userName.toLowerCase().includes(wanted);
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
