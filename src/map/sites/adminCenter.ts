import { HOSTS } from '../hosts';
import { page } from '../page';

/** What Active users shows: the people of a view, those who are searched for, and in which order. */
type UserList = { view?: string; search?: string; sort?: string };

/** The Office 365 admin center. */
export const adminCenter = {
  dashboard: page(`${HOSTS.office}/admin`),
  activeUsers: page<UserList>(`${HOSTS.office}/admin/users/active`),
  deletedUsers: page(`${HOSTS.office}/admin/users/deleted`),
  company: page(`${HOSTS.office}/admin/company`),
  domains: page(`${HOSTS.office}/admin/domains`),
  subscriptions: page(`${HOSTS.office}/admin/billing/subscriptions`),
  bills: page(`${HOSTS.office}/admin/billing/bills`),
  licenses: page(`${HOSTS.office}/admin/billing/licenses`),
  purchase: page(`${HOSTS.office}/admin/billing/purchase`),
};
