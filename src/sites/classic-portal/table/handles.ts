import { guestsOf, userNamed, type Directory, type User } from '../../../core/index';

/**
 * What addresses name a user of a directory by: the part of the user name before the @. Where several share it, a member
 * comes before a guest and the earlier before the later; the others are named by their whole user name.
 */
export function handleOf(directory: Directory, user: User): string {
  const short = shortOf(user);
  return holderOf(directory, short)?.id === user.id ? short : user.userName.toLowerCase();
}

/** The user whom a part of an address names, as `handleOf` made it; letter case does not count. */
export function userWithHandle(directory: Directory, part: string): User | undefined {
  const wanted = decoded(part).toLowerCase();
  return wanted.includes('@') ? userNamed(directory, wanted) : holderOf(directory, wanted);
}

/** The user whom a part of an address named before being deleted; the one who was deleted last, where several were. */
export function deletedWithHandle({ deletedUsers }: Directory, part: string): User | undefined {
  const wanted = decoded(part).toLowerCase();
  return deletedUsers
    .map(({ user }) => user)
    .findLast((user) => [shortOf(user), user.userName.toLowerCase()].includes(wanted));
}

function holderOf(directory: Directory, short: string): User | undefined {
  for (const domain of directory.domains) {
    const member = userNamed(directory, `${short}@${domain}`);
    if (member) return member;
  }
  return guestsOf(directory).find((guest) => shortOf(guest) === short);
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
