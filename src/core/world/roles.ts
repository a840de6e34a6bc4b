import type { Rejection } from '../shapes/rejections';
import type { Deed, Role } from '../shapes/words';
import type { Account } from './accounts';
import { globalAdminsOf, userOf } from './userList';
import type { Directory, User } from './world';

/** The roles that a deed needs, the usual one first. Source: docs/rules.md, "Who may do what". */
export const MAY: Readonly<Record<Deed, readonly Role[]>> = {
  'manage-users': ['global-admin', 'user-admin'],
  'reset-passwords': ['global-admin', 'user-admin', 'password-admin'],
  'change-roles': ['global-admin'],
  'assign-licences': ['global-admin', 'user-admin'],
  buy: ['global-admin', 'billing-admin'],
  associate: ['global-admin'],
};

/** Why this account may not do a deed in a directory, if it may not. */
export function whyNot(deed: Deed, directory: Directory, account: Account): Rejection | undefined {
  const role = userOf(directory, account.id)?.role ?? 'user';
  return MAY[deed].includes(role) ? undefined : { code: 'needs-role', deed, role };
}

/**
 * Why this account may not touch some users with a deed that it may do in general: a User Admin leaves administrators
 * alone, and a Password Admin everybody who has a role.
 */
export function whyNotTo(
  deed: Deed,
  directory: Directory,
  account: Account,
  users: readonly User[],
): Rejection | undefined {
  const why = whyNot(deed, directory, account);
  if (why) return why;
  if (deed === 'assign-licences' || userOf(directory, account.id)?.role === 'global-admin') return undefined;
  const admin = users.find((user) => user.role !== 'user' && user.account !== account.id);
  return admin && { code: 'needs-global-admin-for-admins', userName: admin.userName };
}

/** Whether a directory would still have a global administrator who can sign in, were these users without that role. */
export function keepsGlobalAdmin(directory: Directory, without: readonly string[]): boolean {
  const gone = new Set(without);
  return globalAdminsOf(directory).some((user) => !gone.has(user.id));
}
