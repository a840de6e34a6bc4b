import type { User } from '../../../core/index';

/** Whether somebody is to be an administrator without an address for notices and for a forgotten password. */
export function lacksAddress({ role, alternateEmail }: Pick<User, 'role' | 'alternateEmail'>): boolean {
  return role !== 'user' && alternateEmail.trim() === '';
}
