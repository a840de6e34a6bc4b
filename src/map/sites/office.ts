import type { PlanId } from '../../core/index';
import { HOSTS } from '../hosts';
import { page } from '../page';

/** The pages of Office 365 that are for everybody. */
export const officeCom = {
  plans: page(`${HOSTS.products}/business`),
  /** The address without a path is the one that people are told. */
  homeAsTold: page(HOSTS.office),
  home: page(`${HOSTS.office}/home`),
};

/** The trial: its form for new customers, and its order. */
export const officeSignUp = {
  /** `step`: the one that is shown, if it has been reached. */
  form: page<{ plan: PlanId; step?: '1' | '2' | '3' | '4' }>(`${HOSTS.office}/signup/:plan`),
  checkOut: page<{ plan: PlanId }>(`${HOSTS.office}/commerce/trial/:plan`),
  receipt: page<{ order: string }>(`${HOSTS.office}/commerce/receipt/:order`),
};

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
  licenses: page(`${HOSTS.office}/admin/billing/licenses`),
  purchase: page(`${HOSTS.office}/admin/billing/purchase`),
};
