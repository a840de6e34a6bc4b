import type { PlanId } from '../../core/index';
import { HOSTS } from '../hosts';
import { page } from '../page';

/** The trial: its form for new customers, and its order; what is bought, and what is extended. */
export const officeSignUp = {
  /** `step`: the one that is shown, if it has been reached. */
  form: page<{ plan: PlanId; step?: '1' | '2' | '3' | '4' }>(`${HOSTS.office}/signup/:plan`),
  checkOut: page<{ plan: PlanId }>(`${HOSTS.office}/commerce/trial/:plan`),
  buy: page<{ plan: PlanId }>(`${HOSTS.office}/commerce/buy/:plan`),
  extend: page<{ plan: PlanId }>(`${HOSTS.office}/commerce/extend/:plan`),
  receipt: page<{ order: string }>(`${HOSTS.office}/commerce/receipt/:order`),
};
