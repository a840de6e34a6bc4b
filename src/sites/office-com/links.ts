import type { PlanId } from '../../core/index';
import { withQuery } from '../../store/frame';

const home = 'portal.office.com/home';

export const links = {
  trial: (plan: PlanId) => `portal.office.com/signup/${plan}`,
  home,
  signIn: withQuery('login.microsoftonline.com', { to: home }),
  plans: 'products.office.com/business',
  adminCenter: 'portal.office.com/admin',
};
