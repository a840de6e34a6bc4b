import type { User } from '../../../core/index';

/** The views of “Select a view:”, in the order of the list: which users each of them holds. */
const VIEWS = {
  all: () => true,
  licensed: (user: User) => user.licences.length > 0,
  'sign-in-allowed': (user: User) => !user.signInBlocked,
  'sign-in-blocked': (user: User) => user.signInBlocked,
  unlicensed: (user: User) => user.licences.length === 0,
  'billing-admins': (user: User) => user.role === 'billing-admin',
  'global-admins': (user: User) => user.role === 'global-admin',
  'password-admins': (user: User) => user.role === 'password-admin',
  'service-admins': (user: User) => user.role === 'service-admin',
  'user-admins': (user: User) => user.role === 'user-admin',
};

export type View = keyof typeof VIEWS;

export const VIEW_IDS = Object.keys(VIEWS) as View[];

/** The view that an address names; all users where it names none that there is. */
export function parseView(text: string | null): View {
  return VIEW_IDS.find((view) => view === text) ?? 'all';
}

export function isIn(view: View, user: User): boolean {
  return VIEWS[view](user);
}
