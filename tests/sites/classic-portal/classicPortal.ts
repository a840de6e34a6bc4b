import { screen, within } from '@testing-library/react';
import type { Command } from '../../../src/core/index';

export const AD = 'manage.windowsazure.com/activedirectory';
export const SETTINGS = 'manage.windowsazure.com/settings';
export const KELLEY = 'admin@contoso.onmicrosoft.com';
export const PERSONAL = 'kelley.wall@outlook.com';

const profile = 'default';
const aboutYou = {
  country: 'US',
  firstName: 'Kelley',
  lastName: 'Wall',
  email: 'kelley@outlook.com',
  workPhone: '9123 4567',
  organization: '',
};

/** A whole Azure sign-up by the signed-in account. */
export const azureSignUp: readonly Command[] = [
  { type: 'fillInAboutYou', profile, aboutYou },
  { type: 'sendVerificationCode', profile, number: '(425) 555-0100', channel: 'text' },
  { type: 'verifyPhone', profile, matches: true },
  { type: 'verifyCard', profile, card: 'accepted' },
  { type: 'signUpForAzure', profile, agreed: true },
];

/** The rows of the page's table, each as the texts of its cells. */
export function rowsShown(): string[][] {
  return bodyRows().map((one) =>
    within(one)
      .getAllByRole('gridcell')
      .map((cell) => cell.textContent.trim()),
  );
}

/** The row whose text holds this. */
export function row(text: string): HTMLElement {
  const found = bodyRows().find((one) => one.textContent.includes(text));
  if (!found) throw new Error(`no row with ${text}`);
  return found;
}

export function selectedRows(): string[] {
  return bodyRows()
    .filter((one) => one.getAttribute('aria-selected') === 'true')
    .map((one) => one.textContent);
}

export function commands(): string[] {
  return within(screen.getByRole('group', { name: 'Commands' }))
    .getAllByRole('button')
    .map((button) => button.textContent);
}

function bodyRows(): HTMLElement[] {
  return within(screen.getByRole('grid'))
    .getAllByRole('row')
    .filter((one) => within(one).queryAllByRole('gridcell').length > 0);
}
