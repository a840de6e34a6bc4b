import type { PlanId } from '../../core/index';

/** US dollars for a user and a month, on a year's commitment. Source: screens.md 2.6. */
export const PRICES: Readonly<Record<PlanId, number>> = {
  'business-essentials': 5,
  business: 8.25,
  'business-premium': 12.5,
  proplus: 12,
  e1: 8,
  e3: 20,
  e5: 35,
};

export const PLANS = Object.keys(PRICES) as PlanId[];
