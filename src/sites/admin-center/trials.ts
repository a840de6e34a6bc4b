import { addDays, OFFICE_365_TRIAL, type Office365Subscription, type PlanId, type WorldDate } from '../../core/index';

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

/** When a subscription ends, as a list of one; nothing where it was bought. */
export function endOf({ trial, started }: Office365Subscription): WorldDate[] {
  return trial ? [addDays(started, OFFICE_365_TRIAL.days)] : [];
}
