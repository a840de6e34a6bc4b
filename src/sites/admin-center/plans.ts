import type { PlanId } from '../../core/index';

/** What the plans were called in 2016; names of products are not translated. */
export const PLAN_NAMES: Readonly<Record<PlanId, string>> = {
  'business-essentials': 'Office 365 Business Essentials',
  business: 'Office 365 Business',
  'business-premium': 'Office 365 Business Premium',
  proplus: 'Office 365 ProPlus',
  e1: 'Office 365 Enterprise E1',
  e3: 'Office 365 Enterprise E3',
  e5: 'Office 365 Enterprise E5',
};
