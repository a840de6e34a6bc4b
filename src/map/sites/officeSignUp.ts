import type { PlanId } from '../../core/index';
import { HOSTS } from '../hosts';
import { page } from '../page';

/** The trial: its form for new customers, and its order. */
export const officeSignUp = {
  /** `step`: the one that is shown, if it has been reached. */
  form: page<{ plan: PlanId; step?: '1' | '2' | '3' | '4' }>(`${HOSTS.office}/signup/:plan`),
  checkOut: page<{ plan: PlanId }>(`${HOSTS.office}/commerce/trial/:plan`),
  receipt: page<{ order: string }>(`${HOSTS.office}/commerce/receipt/:order`),
};
