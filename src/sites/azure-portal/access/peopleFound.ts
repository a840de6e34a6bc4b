import { usersOf, type Directory, type User } from '../../../core/index';

/** The first users of a directory whose name or user name holds what was typed; never more than so many. */
export function peopleFound(directory: Directory, typed: string, most: number): readonly User[] {
  const wanted = typed.trim().toLowerCase();
  const found: User[] = [];
  for (const user of usersOf(directory)) {
    if (found.length === most) break;
    if (`${user.displayName} ${user.userName}`.toLowerCase().includes(wanted)) found.push(user);
  }
  return found;
}
