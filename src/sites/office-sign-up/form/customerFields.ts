import type { Customer } from '../../../core/index';

export const NOBODY: Customer = {
  country: 'US',
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  company: '',
  size: '',
};

/** How many people there are in an organization, one person aside. */
export const SIZES = ['2–4', '5–9', '10–24', '25–49', '50–249', '250–999', '1000+'] as const;

export function trimmed(typed: Customer): Customer {
  return Object.fromEntries(Object.entries(typed).map(([field, value]) => [field, value.trim()])) as Customer;
}
