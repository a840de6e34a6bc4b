import type { PlanId } from '../../core/index';
import { withQuery } from '../../store/frame';

const checkOut = (plan: PlanId) => `portal.office.com/commerce/trial/${plan}`;

export const links = {
  step: (plan: PlanId, step: number) => withQuery(`portal.office.com/signup/${plan}`, { step: `${step}` }),
  checkOut,
  signInThenCheckOut: (plan: PlanId) => withQuery('login.microsoftonline.com', { to: checkOut(plan) }),
  receipt: (order: string) => `portal.office.com/commerce/receipt/${order}`,
  home: 'portal.office.com/home',
  adminCenter: 'portal.office.com/admin',
  activeUsers: 'portal.office.com/admin/users/active',
  browse: 'portal.azure.com/browse',
};
