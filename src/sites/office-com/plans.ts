import type { PlanId } from '../../core/index';

/** What a plan cost in 2016, in US dollars per user and month with an annual commitment, and what is in it. */
export type Plan = {
  readonly id: PlanId;
  readonly price: number;
  /** The most users that it may have; no limit where nothing is said. */
  readonly users?: number;
  readonly programs: boolean;
  readonly mail: boolean;
};

export const PLANS: readonly Plan[] = [
  { id: 'business-essentials', price: 5, users: 300, programs: false, mail: true },
  { id: 'business', price: 8.25, users: 300, programs: true, mail: false },
  { id: 'business-premium', price: 12.5, users: 300, programs: true, mail: true },
  { id: 'proplus', price: 12, programs: true, mail: false },
  { id: 'e1', price: 8, programs: false, mail: true },
  { id: 'e3', price: 20, programs: true, mail: true },
  { id: 'e5', price: 35, programs: true, mail: true },
];
