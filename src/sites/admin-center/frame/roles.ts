import { ROLES, type Account, type Role } from '../../../core/index';

/** Somebody for whom the admin center opens. */
export type Administrator = Extract<Account, { kind: 'organizational' }>;

/** The roles that open the admin center: every one but that of a plain user. */
export const ADMIN_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'user');

export function mayOpenAdminCenter({ user }: Administrator): boolean {
  return ADMIN_ROLES.includes(user.role);
}
