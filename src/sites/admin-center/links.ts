import { withQuery } from '../../store/frame';
import type { View } from './views';

const activeUsers = 'portal.office.com/admin/users/active';

/** The addresses that the admin center leads to. */
export const links = {
  dashboard: 'portal.office.com/admin',
  activeUsers,
  usersIn: (view: View) => withQuery(activeUsers, { view }),
  usersNamed: (search: string) => withQuery(activeUsers, { search }),
  signIn: 'login.microsoftonline.com',
  classicPortal: 'manage.windowsazure.com/activedirectory',
};
