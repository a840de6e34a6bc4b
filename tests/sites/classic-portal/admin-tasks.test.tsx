import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { TRAINING_PASSWORD } from '../../../src/core/index';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { AD, azureSignUp, commands, KELLEY, PERSONAL, row, rowsShown, selectedRows } from './classicPortal';
import { usersIn } from '../../kit/given';

const USERS = `${AD}/contoso/users`;
const JANE = 'jane.gould@contoso.onmicrosoft.com';

const box = (name: string) => screen.getByRole('textbox', { name });
const choice = (name: string) => screen.getByRole('combobox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const names = () => rowsShown().map(([name]) => name);
const dialog = (name?: string | RegExp) => screen.getByRole('dialog', name === undefined ? {} : { name });

function usersOfDirectory(name: string) {
  return usersIn(worldNow().directories.find((one) => one.name === name));
}

describe('RESET PASSWORD', () => {
  test('gives the selected user the training password, to be copied', async () => {
    const user = await openAt(`${USERS}?selected=jane.gould`, { start: 'azure-customer', as: KELLEY });
    await user.click(button('RESET PASSWORD'));
    const reset = within(dialog('Reset password'));
    expect(reset.getByText(/^Jane Gould \(jane\.gould@/)).toBeVisible();
    expect(reset.getByRole('button', { name: 'reset' })).toHaveFocus();
    await user.click(reset.getByRole('button', { name: 'reset' }));
    expect(await reset.findByRole('textbox', { name: 'NEW PASSWORD' })).toHaveValue(TRAINING_PASSWORD);

    await user.click(reset.getByRole('button', { name: 'Copy to clipboard' }));
    expect(await navigator.clipboard.readText()).toBe(TRAINING_PASSWORD);
    await user.click(reset.getByRole('button', { name: 'Complete' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(button('RESET PASSWORD')).toHaveFocus();
  });
});

describe('DELETE', () => {
  test('asks, by name, and takes NO for an answer', async () => {
    const user = await openAt(`${USERS}?selected=jane.gould`, { start: 'azure-customer', as: KELLEY });
    await user.click(button('DELETE'));
    const question = screen.getByRole('alertdialog', { name: `Delete Jane Gould (${JANE}) from Contoso?` });
    expect(within(question).getByRole('button', { name: 'NO' })).toHaveFocus();
    await user.click(button('NO'));
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    expect(button('DELETE')).toHaveFocus();

    await user.keyboard('{Enter}{Escape}');
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    expect(names()).toContain('Jane Gould');
  });

  test('takes the row away, and the selection with it', async () => {
    const user = await openAt(`${USERS}?selected=jane.gould`, { start: 'azure-customer', as: KELLEY });
    await user.click(button('DELETE'));
    await user.dblClick(button('YES'));
    expect(await screen.findByText('Jane Gould has been deleted.')).toBeVisible();
    expect(names()).toEqual(['Kelley Wall', 'Tricia Lawson']);
    expect(addressShown()).toBe(USERS);
    expect(selectedRows()).toEqual([]);
    expect(commands()).not.toContain('DELETE');
    await waitFor(() => expect(row('Kelley')).toHaveFocus());

    await user.click(button('Undo'));
    expect(await screen.findByText(/^Jane Gould$/)).toBeVisible();
    expect(screen.queryByText('Jane Gould has been deleted.')).not.toBeInTheDocument();
  });

  test('is forgotten when another row is selected', async () => {
    const user = await openAt(`${USERS}?selected=jane.gould`, { start: 'azure-customer', as: KELLEY });
    await user.click(button('DELETE'));
    await user.click(within(row('Tricia')).getByText(/^tricia\.lawson@/));
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });

  test('sends a guest away, whose account stays where it is', async () => {
    const user = await openAt(`${AD}/kelleywalloutlook/users?selected=admin`, {
      start: 'azure-customer',
      as: PERSONAL,
      after: azureSignUp,
    });
    expect(commands()).not.toContain('RESET PASSWORD');
    await user.click(button('DELETE'));
    await user.click(button('YES'));
    await screen.findByText(`Kelley Wall (${KELLEY}) has been deleted.`);
    expect(rowsShown()).toEqual([['Kelley Wall', PERSONAL, 'Microsoft account']]);
    expect(usersOfDirectory('Contoso').map(({ userName }) => userName)).toContain(KELLEY);
  });
});

describe('ADD USER', () => {
  test('leads in three steps to a new user and a password', async () => {
    const user = await openAt(USERS, { start: 'azure-customer', as: KELLEY });
    await user.click(button('ADD USER'));
    expect(dialog('Tell us about this user: step 1 of 3')).toBeVisible();
    expect(choice('TYPE OF USER')).toHaveFocus();
    await user.type(box('USER NAME'), 'kim.abercrombie{Enter}');

    expect(dialog('user profile: step 2 of 3')).toBeVisible();
    expect(box('FIRST NAME')).toHaveFocus();
    await user.keyboard('Kim{Tab}Abercrombie{Tab}Kim Abercrombie');
    await user.selectOptions(choice('ROLE'), 'Billing Admin');
    await user.click(button('Next'));

    expect(dialog('Get temporary password: step 3 of 3')).toBeVisible();
    expect(usersOfDirectory('Contoso')).toHaveLength(3);
    await user.dblClick(button('create'));
    expect(await screen.findByRole('textbox', { name: 'NEW PASSWORD' })).toHaveValue(TRAINING_PASSWORD);
    expect(usersOfDirectory('Contoso').at(-1)).toMatchObject({
      userName: 'kim.abercrombie@contoso.onmicrosoft.com',
      displayName: 'Kim Abercrombie',
      lastName: 'Abercrombie',
      role: 'billing-admin',
    });
    await user.click(button('Complete'));
    expect(names()).toContain('Kim Abercrombie');
    expect(button('ADD USER')).toHaveFocus();
  });

  test('says beside the field what is wrong, and loses nothing on the way back', async () => {
    const user = await openAt(USERS, { start: 'azure-customer', as: KELLEY });
    await user.click(button('ADD USER'));
    await user.click(button('Next'));
    expect(box('USER NAME')).toHaveAccessibleDescription('Type a user name.');
    await user.type(box('USER NAME'), 'Jane.Gould');
    await user.click(button('Next'));
    expect(box('USER NAME')).toHaveAccessibleDescription(/is in use in this directory already/);
    await user.type(box('USER NAME'), '2');
    await user.click(button('Next'));

    await user.type(box('FIRST NAME'), 'Jane');
    await user.click(button('Next'));
    expect(box('DISPLAY NAME')).toHaveAccessibleDescription('Type a display name.');
    await user.type(box('DISPLAY NAME'), 'Jane the Second');
    await user.click(within(dialog()).getByRole('button', { name: 'Back' }));
    expect(box('USER NAME')).toHaveValue('Jane.Gould2');
    await user.click(button('Next'));
    expect(box('FIRST NAME')).toHaveValue('Jane');
    await user.click(button('Next'));
    await user.click(within(dialog()).getByRole('button', { name: 'Back' }));
    expect(box('DISPLAY NAME')).toHaveValue('Jane the Second');

    await user.click(button('Close'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(usersOfDirectory('Contoso')).toHaveLength(3);
    expect(button('ADD USER')).toHaveFocus();
  });

  test('lets in an existing Microsoft account, which brings its names and password', async () => {
    const user = await openAt(USERS, { start: 'azure-customer', as: KELLEY });
    await user.click(button('ADD USER'));
    await user.selectOptions(choice('TYPE OF USER'), 'User with an existing Microsoft account');
    await user.type(box('MICROSOFT ACCOUNT'), 'nobody@example.com{Enter}');
    expect(box('MICROSOFT ACCOUNT')).toHaveAccessibleDescription(/We can’t find an account named nobody@/);
    await user.clear(box('MICROSOFT ACCOUNT'));
    await user.type(box('MICROSOFT ACCOUNT'), `${PERSONAL}{Enter}`);

    expect(dialog('user profile: step 2 of 2')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'FIRST NAME' })).not.toBeInTheDocument();
    await user.click(button('Complete'));
    expect(await screen.findByText(`${PERSONAL} is now a user of Contoso.`)).toBeVisible();
    expect(rowsShown().at(-1)).toEqual(['Kelley Wall', PERSONAL, 'Microsoft account']);
  });

  test('lets in a user of another directory, and does not take one kind of account for the other', async () => {
    const user = await openAt(USERS, { start: 'azure-customer', as: KELLEY });
    const userName = 'admin@alpineskihouse.onmicrosoft.com';
    await user.click(button('ADD USER'));
    expect(
      within(choice('TYPE OF USER'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'New user in your organization',
      'User with an existing Microsoft account',
      'User in another Microsoft Azure AD directory',
    ]);
    await user.selectOptions(choice('TYPE OF USER'), 'User with an existing Microsoft account');
    await user.type(box('MICROSOFT ACCOUNT'), `${userName}{Enter}`);
    expect(box('MICROSOFT ACCOUNT')).toHaveAccessibleDescription(
      expect.stringContaining(`${userName} is a work or school account, not a Microsoft account.`),
    );

    await user.selectOptions(choice('TYPE OF USER'), 'User in another Microsoft Azure AD directory');
    expect(box('USER NAME')).toHaveValue(userName);
    await user.clear(box('USER NAME'));
    await user.click(button('Next'));
    expect(box('USER NAME')).toHaveAccessibleDescription(/Type a user name/);
    await user.type(box('USER NAME'), `${PERSONAL}{Enter}`);
    expect(box('USER NAME')).toHaveAccessibleDescription(
      expect.stringContaining(`${PERSONAL} is a Microsoft account, not a work or school account.`),
    );
    await user.clear(box('USER NAME'));
    await user.type(box('USER NAME'), `${userName}{Enter}`);
    expect(dialog('user profile: step 2 of 2')).toBeVisible();
    await user.click(button('Complete'));
    expect(await screen.findByText(`${userName} is now a user of Contoso.`)).toBeVisible();
    expect(rowsShown().at(-1)).toEqual([
      'Alpine Admin',
      userName,
      'Microsoft Azure Active Directory (other directory)',
    ]);
  });

  test('is closed to whom the directory gives no such role, with the reason in sight', async () => {
    await openAt(`${USERS}?selected=tricia.lawson`, { start: 'azure-customer', as: JANE, after: azureSignUp });
    const why = 'Changing users takes the role Global Admin or User Admin. Your role here is User.';
    expect(screen.getByText(why)).toBeVisible();
    expect(screen.getByText(/^Resetting passwords takes .* Your role here is User\.$/)).toBeVisible();
    for (const name of ['ADD USER', 'RESET PASSWORD', 'DELETE']) {
      expect(button(name)).toBeDisabled();
      expect(button(name)).toHaveAccessibleDescription(expect.stringContaining(why));
    }
  });

  test('speaks Dutch', async () => {
    const user = await openAt(USERS, { start: 'azure-customer', as: KELLEY, language: 'nl' });
    await user.click(button('GEBRUIKER TOEVOEGEN'));
    await user.click(button('Volgende'));
    expect(box('GEBRUIKERSNAAM')).toHaveAccessibleDescription('Typ een gebruikersnaam.');
    await user.type(box('GEBRUIKERSNAAM'), 'kim{Enter}');
    expect(dialog('gebruikersprofiel: stap 2 van 3')).toBeVisible();
  });
});
