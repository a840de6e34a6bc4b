import { isMember, usersOf, type Directory, type User } from '../../core/index';

/**
 * What addresses name the users of a directory by: the part of the user name before the @. Where several share it, a
 * member comes before a guest and the earlier before the later; the others are named by their whole user name.
 */
export function handlesOf(directory: Directory): (user: User) => string {
  const users = usersOf(directory);
  const holders = new Map<string, string>();
  for (const user of [...users.filter(isMember), ...users]) {
    if (!holders.has(shortOf(user))) holders.set(shortOf(user), user.id);
  }
  return (user) => (holders.get(shortOf(user)) === user.id ? shortOf(user) : user.userName.toLowerCase());
}

/** The user whom a part of an address names, as `handlesOf` made it; letter case does not count. */
export function userNamed(directory: Directory, part: string): User | undefined {
  const wanted = decoded(part).toLowerCase();
  const handleOf = handlesOf(directory);
  return usersOf(directory).find((user) => handleOf(user) === wanted);
}

function shortOf({ userName }: User): string {
  return userName.slice(0, userName.lastIndexOf('@')).toLowerCase();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
