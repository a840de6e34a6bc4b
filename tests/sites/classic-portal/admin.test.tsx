import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { usersOf, type Command } from '../../../src/core/index';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { AD, azureSignUp, commands, KELLEY, PERSONAL } from './classicPortal';
import { usersIn } from '../../kit/given';

const USERS = `${AD}/contoso/users`;
const JANE = 'jane.gould@contoso.onmicrosoft.com';
const CONTOSO = 'c0a7c8f2-52ad-4e6a-9c1e-3f0b7d41e001';
const JANE_ID = '5a1f2c0e-7c1b-4a8e-b0f4-2d0f6f2f9c01';
const NEEDS_ROLE = 'Changing roles takes the role Global Admin. Your role here is User.';
const NEEDS_ADMIN = 'Changing users takes the role Global Admin or User Admin. Your role here is User.';

const box = (name: string) => screen.getByRole('textbox', { name });
const choice = (name: string) => screen.getByRole('combobox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const contoso = () => usersOf(worldNow().directories.find(({ id }) => id === CONTOSO)!);
const jane = () => contoso().find(({ id }) => id === JANE_ID);

function edit(changes: Extract<Command, { type: 'editUsers' }>['changes'], users = [JANE_ID]): Command {
  return { type: 'editUsers', profile: 'default', directory: CONTOSO, users, changes };
}

describe('the page of a user', () => {
  test('saves what was changed, and shows how to only after a change', async () => {
    const user = await openAt(`${USERS}/jane.gould/profile`, { start: 'azure-customer', as: KELLEY });
    expect(commands()).not.toContain('SAVE');
    await user.clear(box('LAST NAME'));
    await user.type(box('LAST NAME'), 'Gould-Smit');
    await user.selectOptions(choice('ORGANIZATIONAL ROLE'), 'Billing Admin');
    await user.selectOptions(choice('USAGE LOCATION'), 'Netherlands');
    await user.type(box('ALTERNATE EMAIL ADDRESS'), 'jane@example.com');
    expect(commands()).toEqual(expect.arrayContaining(['SAVE', 'DISCARD']));
    expect(jane()?.role).toBe('user');

    await user.click(button('SAVE'));
    expect(await screen.findByText('The changes to Jane Gould have been saved.')).toBeVisible();
    expect(jane()).toMatchObject({
      lastName: 'Gould-Smit',
      role: 'billing-admin',
      usageLocation: 'NL',
      alternateEmail: 'jane@example.com',
      displayName: 'Jane Gould',
    });
    expect(commands()).not.toContain('SAVE');
    expect(box('ALTERNATE EMAIL ADDRESS')).toHaveFocus();
  });

  test('discards', async () => {
    const user = await openAt(`${USERS}/jane.gould/profile`, { start: 'azure-customer', as: KELLEY });
    await user.type(box('FIRST NAME'), 't');
    await user.click(button('DISCARD'));
    expect(box('FIRST NAME')).toHaveValue('Jane');
    expect(box('FIRST NAME')).toHaveFocus();
    expect(screen.getByText('Nothing has been changed.')).toBeVisible();

    await user.type(box('LAST NAME'), '-Smit');
    await user.click(button('SAVE'));
    expect(await screen.findByText(/have been saved/)).toBeVisible();
    expect(jane()?.lastName).toBe('Gould-Smit');
  });

  test('says beside the field what is wrong with it, and loses nothing', async () => {
    const user = await openAt(`${USERS}/jane.gould/profile`, { start: 'azure-customer', as: KELLEY });
    await user.clear(box('DISPLAY NAME'));
    await user.type(box('FIRST NAME'), 't');
    await user.click(button('SAVE'));
    expect(box('DISPLAY NAME')).toHaveAccessibleDescription('Type a display name.');
    expect(box('DISPLAY NAME')).toHaveFocus();
    expect(box('FIRST NAME')).toHaveValue('Janet');

    await user.type(box('DISPLAY NAME'), 'Janet Gould');
    await user.type(box('ALTERNATE EMAIL ADDRESS'), 'jane');
    await user.click(button('SAVE'));
    expect(box('ALTERNATE EMAIL ADDRESS')).toHaveAccessibleDescription(
      'Type an e-mail address, such as name@example.com.',
    );
    expect(jane()?.firstName).toBe('Jane');
    await user.type(box('ALTERNATE EMAIL ADDRESS'), '@example.com');
    await user.click(button('SAVE'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Janet Gould' })).toBeVisible();
  });

  test('of somebody who was deleted meanwhile says so, and leads back to the others', async () => {
    const remove: Command = { type: 'deleteUsers', profile: 'default', directory: CONTOSO, users: [JANE_ID] };
    const user = await openAt(`${USERS}/jane.gould/profile`, { start: 'azure-customer', as: KELLEY, after: [remove] });
    expect(screen.getByText('Jane Gould was deleted, and is no user of Contoso any more.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: /Contoso/ }));
    await waitFor(() => expect(addressShown()).toBe(USERS));
  });

  test('is refused where a licence would lose its usage location, and stays as it was typed', async () => {
    const user = await openAt(`${USERS}/jane.gould/profile`, { as: KELLEY, after: azureSignUp });
    await user.type(box('FIRST NAME'), 't');
    await user.selectOptions(choice('USAGE LOCATION'), 'Not set');
    await user.click(button('SAVE'));
    expect(choice('USAGE LOCATION')).toHaveAccessibleDescription(/^A license needs a usage location/);
    expect(box('FIRST NAME')).toHaveValue('Janet');
    expect(commands()).toContain('SAVE');
    expect(jane()?.firstName).toBe('Jane');
  });

  test('is left by a link with nothing asked and nothing changed', async () => {
    const user = await openAt(`${USERS}/jane.gould/profile`, { start: 'azure-customer', as: KELLEY });
    await user.type(box('FIRST NAME'), 't');
    await user.click(screen.getByRole('link', { name: 'WORK INFO' }));
    expect(commands()).not.toContain('SAVE');
    await user.click(screen.getByRole('link', { name: 'PROFILE' }));
    expect(box('FIRST NAME')).toHaveValue('Jane');
  });

  test('blocks a sign-in, and never one’s own', async () => {
    const user = await openAt(`${USERS}/jane.gould/profile`, { start: 'azure-customer', as: KELLEY });
    await user.selectOptions(choice('SIGN-IN'), 'Block');
    await user.click(button('SAVE'));
    await screen.findByText(/have been saved/);
    expect(jane()?.signInBlocked).toBe(true);
  });

  test('leaves the last Global Admin the role, and says so, as in figure 18', async () => {
    await openAt(`${USERS}/admin/profile`, { start: 'azure-customer', as: KELLEY });
    expect(choice('ORGANIZATIONAL ROLE')).toBeDisabled();
    expect(choice('ORGANIZATIONAL ROLE')).toHaveAccessibleDescription(
      /^This would leave the directory without a Global Admin/,
    );
    expect(choice('SIGN-IN')).toHaveAccessibleDescription('You cannot do this to yourself. Ask another administrator.');
    expect(box('FIRST NAME')).toBeEnabled();
  });

  test('lets a Global Admin step down once there is another', async () => {
    const after = [edit({ role: 'global-admin' })];
    const user = await openAt(`${USERS}/admin/profile`, { start: 'azure-customer', as: KELLEY, after });
    await user.selectOptions(choice('ORGANIZATIONAL ROLE'), 'User');
    await user.click(button('SAVE'));
    expect(await screen.findByText(NEEDS_ROLE)).toBeVisible();
    expect(box('FIRST NAME')).toBeDisabled();
  });

  test('is there to be looked at for a plain user, with the reason', async () => {
    const user = await openAt(`${USERS}/admin/profile`, { start: 'azure-customer', as: JANE, after: azureSignUp });
    expect(screen.getByText(NEEDS_ADMIN)).toBeVisible();
    expect(choice('ORGANIZATIONAL ROLE')).toBeDisabled();
    expect(choice('ORGANIZATIONAL ROLE')).toHaveAccessibleDescription(NEEDS_ROLE);
    for (const name of ['FIRST NAME', 'LAST NAME', 'DISPLAY NAME', 'ALTERNATE EMAIL ADDRESS']) {
      expect(box(name)).toBeDisabled();
      expect(box(name)).toHaveAccessibleDescription(NEEDS_ADMIN);
    }
    for (const name of ['SIGN-IN', 'USAGE LOCATION']) expect(choice(name)).toBeDisabled();

    await user.click(screen.getByRole('link', { name: 'WORK INFO' }));
    for (const name of ['JOB TITLE', 'DEPARTMENT', 'OFFICE PHONE']) {
      expect(box(name)).toBeDisabled();
      expect(box(name)).toHaveAccessibleDescription(NEEDS_ADMIN);
    }
  });

  test('lets a User Admin change a plain user, but no role and no administrator', async () => {
    const signInJane: Command[] = [
      edit({ role: 'user-admin' }),
      { type: 'signOut', profile: 'default' },
      { type: 'signIn', profile: 'default', userName: JANE },
      ...azureSignUp,
    ];
    const user = await openAt(`${USERS}/tricia.lawson/profile`, {
      start: 'azure-customer',
      as: KELLEY,
      after: signInJane,
    });
    expect(box('FIRST NAME')).toBeEnabled();
    expect(choice('ORGANIZATIONAL ROLE')).toHaveAccessibleDescription(/Your role here is User Admin\.$/);
    await user.click(screen.getByRole('link', { name: 'Back to the users of Contoso' }));
    await user.click(screen.getByRole('link', { name: 'Kelley Wall' }));
    expect(
      screen.getByText(`${KELLEY} is an administrator. Only a Global Admin can do this to administrators.`),
    ).toBeVisible();
    expect(box('FIRST NAME')).toBeDisabled();
  });

  test('has pages for work, devices and activity, with addresses of their own', async () => {
    const user = await openAt(`${USERS}/jane.gould/profile`, { start: 'azure-customer', as: KELLEY });
    await user.click(screen.getByRole('link', { name: 'WORK INFO' }));
    expect(addressShown()).toBe(`${USERS}/jane.gould/work-info`);
    await user.type(box('JOB TITLE'), 'Trainer');
    await user.type(box('DEPARTMENT'), 'Sales');
    await user.type(box('OFFICE PHONE'), '(425) 555-0100');
    await user.click(button('SAVE'));
    await screen.findByText(/have been saved/);
    expect(jane()).toMatchObject({ jobTitle: 'Trainer', department: 'Sales', phone: '(425) 555-0100' });

    await user.click(screen.getByRole('link', { name: 'DEVICES' }));
    expect(addressShown()).toBe(`${USERS}/jane.gould/devices`);
    expect(screen.getByText(/^Jane Gould has no devices/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'ACTIVITY' }));
    expect(addressShown()).toBe(`${USERS}/jane.gould/activity`);
    expect(screen.getByText(/^There is no activity of Jane Gould/)).toBeVisible();
  });

  test('is a guest’s too: the home directory keeps the password, the role is here', async () => {
    const user = await openAt(`${AD}/kelleywalloutlook/users/admin/profile`, {
      start: 'azure-customer',
      as: PERSONAL,
      after: azureSignUp,
    });
    expect(box('USER NAME')).toHaveValue(KELLEY);
    await user.selectOptions(choice('ORGANIZATIONAL ROLE'), 'Global Admin');
    await user.click(button('SAVE'));
    await screen.findByText(/have been saved/);
    const { directories } = worldNow();
    const roleOf = (name: string) =>
      usersIn(directories.find((one) => one.name === name)).find(({ userName }) => userName === KELLEY)?.role;
    expect(roleOf('Default Directory')).toBe('global-admin');
    expect(roleOf('Alpine Ski House')).toBe('user');
  });

  test('speaks Dutch', async () => {
    const user = await openAt(`${USERS}/jane.gould/profile`, { start: 'azure-customer', as: KELLEY, language: 'nl' });
    await user.selectOptions(choice('ROL BINNEN DE ORGANISATIE'), 'Globale beheerder');
    await user.click(button('OPSLAAN'));
    expect(await screen.findByText('De wijzigingen voor Jane Gould zijn opgeslagen.')).toBeVisible();
    expect(within(choice('AANMELDEN')).getByRole('option', { name: 'Toestaan' })).toBeInTheDocument();
  });
});
