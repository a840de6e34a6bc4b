import { screen } from '@testing-library/react';
import type { Command, PlanId } from '../../../src/core/index';

export const KELLEY = 'admin@contoso.onmicrosoft.com';
export const PERSONAL = 'kelley.wall@outlook.com';
export const TRIAL = 'portal.office.com/commerce/trial/business';
export const SIGN_UP = 'portal.office.com/signup/business';

const profile = 'default';
const customer = {
  country: 'US',
  firstName: 'Kelley',
  lastName: 'Wall',
  email: 'kelley@example.com',
  phone: '(425) 555-0100',
  company: 'Fabrikam',
  size: '2–4',
};
const plan: PlanId = 'business';

/** How far a sign-up has come, each list with all that is before it. */
export const introduced: readonly Command[] = [{ type: 'introduceCustomer', profile, plan, customer }];
export const named: readonly Command[] = [
  ...introduced,
  { type: 'chooseUserId', profile, userId: { name: 'kelley', domainName: 'fabrikam' } },
];
export const codeSent: readonly Command[] = [
  ...named,
  { type: 'sendSignUpCode', profile, number: '(425) 555-0100', channel: 'text' },
];

export function button(name: string | RegExp) {
  return screen.getByRole('button', { name });
}

export function field(name: string) {
  return screen.getByRole('textbox', { name });
}

export async function codeShown(): Promise<string> {
  const telephone = await screen.findByRole('region', { name: 'Simulated telephone' });
  return /\b\d{6}\b/.exec(telephone.textContent)?.[0] ?? '';
}
