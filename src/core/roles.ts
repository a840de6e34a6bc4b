import type { Directory } from './directories';
import type { User } from './users';

/** A user's organizational role in one directory. The same role is seen in every portal. */
export type Role = (typeof ROLES)[number];

export const ROLES = [
  'user',
  'global-admin',
  'billing-admin',
  'service-admin',
  'user-admin',
  'password-admin',
] as const;

/** Those who could still let everybody else in: a directory is never without one (law 5). */
export function globalAdminsOf(directory: Directory): User[] {
  return directory.users.filter((user) => user.role === 'global-admin' && !user.signInBlocked);
}
