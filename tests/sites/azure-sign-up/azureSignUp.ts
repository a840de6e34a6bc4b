import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Command } from '../../../src/core/index';
import { openAt } from '../../kit/open';

export const SIGN_UP = 'account.windowsazure.com/signup';
export const LANDING = 'account.windowsazure.com/signuplanding';
export const KELLEY = 'admin@contoso.onmicrosoft.com';

const profile = 'default';
const aboutYou = {
  country: 'US',
  firstName: 'Kelley',
  lastName: 'Wall',
  email: 'kelley@outlook.com',
  workPhone: '9123 4567',
  organization: '',
};

/** How far a sign-up has come, each list with all that is before it. */
export const filledIn: readonly Command[] = [{ type: 'fillInAboutYou', profile, aboutYou }];
export const codeSent: readonly Command[] = [
  ...filledIn,
  { type: 'sendVerificationCode', profile, number: '(425) 555-0100', channel: 'text' },
];
export const phoneDone: readonly Command[] = [...codeSent, { type: 'verifyPhone', profile, matches: true }];
export const cardDone: readonly Command[] = [...phoneDone, { type: 'verifyCard', profile, card: 'accepted' }];
export const signedUp: readonly Command[] = [...cardDone, { type: 'signUpForAzure', profile, agreed: true }];

export function open(after: readonly Command[] = [], address = SIGN_UP) {
  return openAt(address, { as: KELLEY, after });
}

export function button(name: string | RegExp) {
  return screen.getByRole('button', { name });
}

export function field(name: string) {
  return screen.getByRole('textbox', { name });
}

export async function fill(user: UserEvent, name: string, text: string) {
  await user.clear(field(name));
  if (text) await user.type(field(name), text);
}

export async function codeShown(): Promise<string> {
  const telephone = await screen.findByRole('region', { name: 'Simulated telephone' });
  return /\d{6}/.exec(telephone.textContent)?.[0] ?? '';
}
