import type { PlanId } from '../../core/index';
import { withQuery } from '../../store/frame';
import type { View } from './views';

const activeUsers = 'portal.office.com/admin/users/active';

/** The addresses that the admin center leads to. */
export const links = {
  dashboard: 'portal.office.com/admin',
  activeUsers,
  usersIn: (view: View) => withQuery(activeUsers, { view }),
  deletedUsers: 'portal.office.com/admin/users/deleted',
  subscriptions: 'portal.office.com/admin/billing/subscriptions',
  licenses: 'portal.office.com/admin/billing/licenses',
  purchase: 'portal.office.com/admin/billing/purchase',
  company: 'portal.office.com/admin/company',
  domains: 'portal.office.com/admin/domains',
  trialOf: (plan: PlanId) => `portal.office.com/commerce/trial/${plan}`,
  usersNamed: (search: string) => withQuery(activeUsers, { search }),
  signIn: 'login.microsoftonline.com',
  classicPortal: 'manage.windowsazure.com/activedirectory',
};
