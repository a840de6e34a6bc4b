import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addressShown, openAt } from '../../kit/open';
import { AD, azureSignUp, commands, KELLEY, PERSONAL, row, rowsShown, selectedRows } from './classicPortal';

const USERS = `${AD}/contoso/users`;
const ALWAYS = ['NEW', 'ADD USER', 'MANAGE MULTI-FACTOR AUTH'];
const SOMEBODY_ELSE = [...ALWAYS, 'RESET PASSWORD', 'DELETE'];

describe('the users of a directory', () => {
  test('are those whom Office 365 shows, in the order in which they came', async () => {
    await openAt(USERS, { start: 'office-customer', as: KELLEY, after: azureSignUp });
    const source = 'Microsoft Azure Active Directory';
    expect(rowsShown()).toEqual([
      ['Kelley Wall', KELLEY, source],
      ['Jane Gould', 'jane.gould@contoso.onmicrosoft.com', source],
      ['Tricia Lawson', 'tricia.lawson@contoso.onmicrosoft.com', source],
    ]);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'DISPLAY NAME',
      'USER NAME',
      'SOURCED FROM',
    ]);
    expect(document.title).toBe('Active Directory - Microsoft Azure');
  });

  test('are one Microsoft account only in the directory of a personal sign-up', async () => {
    await openAt(`${AD}/kelleywalloutlook/users`, { start: 'bought-separately', as: PERSONAL });
    expect(rowsShown()).toEqual([['Kelley Wall', PERSONAL, 'Microsoft account']]);
    const neighbours = within(screen.getByRole('navigation', { name: 'Open' }));
    expect(neighbours.getByRole('link', { name: 'Default Directory' })).toHaveAttribute('aria-current', 'page');
    expect(neighbours.queryByRole('link', { name: 'Contoso' })).not.toBeInTheDocument();
  });

  test('are nobody’s business who is no user of the directory: the page is not there', async () => {
    await openAt(USERS, { start: 'bought-separately', as: PERSONAL });
    expect(screen.getByRole('heading', { name: 'This simulator has no such page' })).toBeVisible();
    expect(screen.queryByText('Jane Gould')).not.toBeInTheDocument();
  });

  test('are not there either where no directory is of that name', async () => {
    await openAt(`${AD}/fabrikam/users`, { start: 'azure-customer', as: KELLEY });
    expect(screen.getByRole('heading', { name: 'This simulator has no such page' })).toBeVisible();
  });

  test('may come from another directory, and may share the part of a name before the @', async () => {
    const user = await openAt(`${AD}/alpineskihouse/users`, { start: 'azure-customer', as: KELLEY });
    expect(rowsShown().at(1)).toEqual(['Kelley Wall', KELLEY, 'Microsoft Azure Active Directory (other directory)']);
    await user.click(screen.getByRole('link', { name: 'Kelley Wall' }));
    expect(addressShown()).toBe(`${AD}/alpineskihouse/users/${KELLEY}/profile`);
    expect(screen.getByRole('textbox', { name: 'USER NAME' })).toHaveValue(KELLEY);
  });
});

describe('a row of the users', () => {
  test('is selected by a click; the address keeps it, and the commands follow it', async () => {
    const user = await openAt(USERS, { start: 'azure-customer', as: KELLEY });
    expect(commands()).toEqual(expect.arrayContaining(ALWAYS));
    expect(commands()).not.toContain('DELETE');

    await user.click(within(row('Tricia')).getByText('tricia.lawson@contoso.onmicrosoft.com'));
    expect(addressShown()).toBe(`${USERS}?selected=tricia.lawson`);
    expect(selectedRows()).toEqual([expect.stringContaining('Tricia Lawson')]);
    expect(commands()).toEqual(expect.arrayContaining(SOMEBODY_ELSE));

    await user.click(within(row('Kelley')).getByText(KELLEY));
    expect(selectedRows()).toEqual([expect.stringContaining('Kelley Wall')]);
    expect(commands()).not.toContain('RESET PASSWORD');
  });

  test('is selected and outlined as the address says', async () => {
    await openAt(`${USERS}?selected=tricia.lawson&focused=jane.gould`, { start: 'azure-customer', as: KELLEY });
    expect(selectedRows()).toEqual([expect.stringContaining('Tricia Lawson')]);
    expect(row('Jane')).toHaveAttribute('tabindex', '0');
    expect(commands()).toEqual(expect.arrayContaining(SOMEBODY_ELSE));
  });

  test('offers no password where it is a guest', async () => {
    await openAt(`${AD}/kelleywalloutlook/users?selected=kelley.wall`, { start: 'azure-customer', as: KELLEY });
    expect(selectedRows()).toHaveLength(1);
    expect(commands()).toContain('DELETE');
    expect(commands()).not.toContain('RESET PASSWORD');
  });

  test('is reached by the arrow keys, with Ctrl without selecting, and opened by Enter', async () => {
    const user = await openAt(USERS, { start: 'azure-customer', as: KELLEY });
    row('Kelley').focus();
    await user.keyboard('{ArrowDown}');
    expect(row('Jane')).toHaveFocus();
    expect(selectedRows()).toEqual([expect.stringContaining('Jane Gould')]);

    await user.keyboard('{Control>}{ArrowDown}{/Control}');
    expect(row('Tricia')).toHaveFocus();
    expect(selectedRows()).toEqual([expect.stringContaining('Jane Gould')]);
    await user.keyboard(' ');
    expect(selectedRows()).toEqual([expect.stringContaining('Tricia Lawson')]);

    await user.keyboard('{Home}{Enter}');
    expect(addressShown()).toBe(`${USERS}/admin/profile`);
  });

  test('is no longer selected once the search hides it', async () => {
    const user = await openAt(`${USERS}?selected=tricia.lawson`, { start: 'azure-customer', as: KELLEY });
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await user.type(screen.getByRole('textbox', { name: 'Search in USERS' }), 'JANE');
    expect(rowsShown().map(([name]) => name)).toEqual(['Jane Gould']);
    expect(screen.getByText('1 row found.')).toBeInTheDocument();
    expect(addressShown()).toBe(USERS);
    expect(commands()).not.toContain('DELETE');

    await user.keyboard('zz');
    expect(rowsShown()).toEqual([['No rows match “JANEzz”.']]);
  });
});

describe('the profile of a user', () => {
  test('tells the role, which is what the article looks for', async () => {
    const user = await openAt(USERS, { start: 'azure-customer', as: KELLEY });
    await user.click(screen.getByRole('link', { name: 'Kelley Wall' }));

    expect(screen.getByRole('heading', { level: 1, name: 'Kelley Wall' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'FIRST NAME' })).toHaveValue('Kelley');
    expect(screen.getByRole('textbox', { name: 'LAST NAME' })).toHaveValue('Wall');
    expect(screen.getByRole('textbox', { name: 'DISPLAY NAME' })).toHaveValue('Kelley Wall');
    const role = screen.getByRole('combobox', { name: 'ORGANIZATIONAL ROLE' });
    expect(role).toHaveDisplayValue('Global Admin');
    expect(role).toBeDisabled();
  });

  test('copies the object id', async () => {
    const user = await openAt(`${USERS}/admin/profile`, { start: 'azure-customer', as: KELLEY });
    await user.click(screen.getByRole('button', { name: 'Copy to clipboard' }));
    expect(await screen.findByText('Copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('01704b8b-fc61-4738-9886-4bd02ccb8cb0');
  });

  test('leads back to the users with the row still selected', async () => {
    const user = await openAt(`${USERS}/jane.gould/profile`, { start: 'azure-customer', as: KELLEY });
    await user.click(screen.getByRole('link', { name: 'Back to the users of Contoso' }));
    expect(addressShown()).toBe(`${USERS}?selected=jane.gould`);
  });

  test('is not there for a user whom the directory does not have', async () => {
    await openAt(`${USERS}/nobody/profile`, { start: 'azure-customer', as: KELLEY });
    expect(screen.getByRole('heading', { name: 'This simulator has no such page' })).toBeVisible();
  });
});
