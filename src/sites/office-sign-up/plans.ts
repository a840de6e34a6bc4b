import type { PlanId } from '../../core/index';

const PLANS: readonly PlanId[] = ['business-essentials', 'business', 'business-premium', 'proplus', 'e1', 'e3', 'e5'];

/** The plan that an address names, if there is one of that name. */
export function planNamed(name: string | undefined): PlanId | undefined {
  return PLANS.find((plan) => plan === name);
}
