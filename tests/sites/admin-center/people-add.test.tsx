import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openAt, worldNow } from '../../kit/open';
import { ACTIVE_USERS, dialog, KELLEY, named, plan, press, takeSeats, tick } from './adminCenterPeople';

// The first page of a file is loaded while other files keep the machine busy.

async function openForm() {
  const user = await openAt(ACTIVE_USERS, { as: KELLEY });
  await user.click(press('Add a user'));
  return user;
}

describe('Create a new user account', () => {
  test('creates a user with a license, and shows what to hand over', async () => {
    const user = await openForm();
    const form = dialog('Create a new user account');
    await user.type(form.getByRole('textbox', { name: 'First name' }), 'User');
    await user.type(form.getByRole('textbox', { name: 'Last name' }), 'Demo');
    expect(form.getByRole('textbox', { name: '* Display name' })).toHaveValue('User Demo');
    await user.type(form.getByRole('textbox', { name: '* User name' }), 'userdemo');
    expect(form.getByRole('combobox', { name: 'Domain' })).toHaveDisplayValue('@ contoso.onmicrosoft.com');
    await user.click(form.getByRole('checkbox', { name: plan }));
    await user.dblClick(form.getByRole('button', { name: 'Create' }));

    expect(await screen.findByText('User Demo was created.')).toBeVisible();
    const result = dialog('Create new user account');
    for (const text of ['userdemo@contoso.onmicrosoft.com', 'Pass@word1', 'Office 365 Business Premium']) {
      expect(result.getByText(text)).toBeVisible();
    }
    expect(named('userdemo@contoso.onmicrosoft.com')).toMatchObject({
      displayName: 'User Demo',
      usageLocation: 'US',
      licences: [worldNow().office365Subscriptions[0]?.id],
    });
    await user.click(result.getByRole('button', { name: 'Close' }));
    expect(tick('User Demo')).toBeVisible();
  });

  test('is one step: one undo takes the user and the license back', async () => {
    const user = await openForm();
    const before = worldNow();
    const form = dialog();
    await user.type(form.getByRole('textbox', { name: '* Display name' }), 'User Demo');
    await user.type(form.getByRole('textbox', { name: '* User name' }), 'userdemo');
    await user.click(form.getByRole('checkbox', { name: plan }));
    await user.click(form.getByRole('button', { name: 'Create' }));
    await user.click(await dialog('Create new user account').findByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(named('userdemo@contoso.onmicrosoft.com')).toBeUndefined());
    expect(worldNow().directories).toEqual(before.directories);
  });

  test('creates nobody where no license is free, and keeps all that was typed', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY, after: takeSeats(22) });
    await user.click(press('Add a user'));
    const before = worldNow();
    const form = dialog();
    await user.type(form.getByRole('textbox', { name: '* Display name' }), 'User Demo');
    await user.type(form.getByRole('textbox', { name: '* User name' }), 'userdemo');
    await user.click(form.getByRole('checkbox', { name: plan }));
    await user.click(form.getByRole('button', { name: 'Create' }));
    expect(await form.findByText(/No license is free/)).toBeVisible();
    expect(worldNow()).toBe(before);
    expect(form.getByRole('textbox', { name: '* User name' })).toHaveValue('userdemo');

    await user.click(form.getByRole('checkbox', { name: plan }));
    await user.click(form.getByRole('button', { name: 'Create' }));
    expect(await screen.findByText('User Demo was created.')).toBeVisible();
  });

  test('says beside each field what is wrong with it, and loses nothing', async () => {
    const user = await openForm();
    const before = worldNow();
    const form = dialog();
    await user.click(form.getByRole('button', { name: 'Create' }));
    expect(form.getByText('Type a display name.')).toBeVisible();
    expect(form.getByText('Type a user name.')).toBeVisible();

    await user.type(form.getByRole('textbox', { name: '* Display name' }), 'Jane Two');
    await user.type(form.getByRole('textbox', { name: '* User name' }), 'jane.gould');
    await user.selectOptions(form.getByRole('combobox', { name: 'Set user location' }), 'Choose a location');
    await user.click(form.getByRole('checkbox', { name: plan }));
    await user.click(form.getByRole('button', { name: 'Create' }));
    expect(form.getByText(/is in use in this directory already/)).toBeVisible();
    expect(form.getByText(/A license needs a usage location/)).toBeVisible();
    expect(form.getByRole('textbox', { name: '* Display name' })).toHaveValue('Jane Two');
    expect(worldNow()).toBe(before);
  });

  test('takes no password but the training password, and wipes any other', async () => {
    const user = await openForm();
    const form = dialog();
    await user.type(form.getByRole('textbox', { name: '* Display name' }), 'New');
    await user.type(form.getByRole('textbox', { name: '* User name' }), 'new');
    await user.click(form.getByRole('button', { name: 'Type password' }));
    const [first, second] = [
      form.getByRole('textbox', { name: 'Password' }),
      form.getByRole('textbox', { name: 'Type the password again' }),
    ];
    await user.type(first, 'MyOwn!Secret1');
    await user.type(second, 'MyOwn!Secret1');
    await user.click(form.getByRole('button', { name: 'Create' }));
    expect(form.getByText(/Never type a password of your own here/)).toBeVisible();
    expect(first).toHaveValue('');
    expect(second).toHaveValue('');

    await user.type(first, 'Pass@word1');
    await user.type(second, 'Pass@word2');
    await user.click(form.getByRole('button', { name: 'Create' }));
    expect(form.getByText('The two passwords are not the same.')).toBeVisible();
    await user.clear(second);
    await user.type(second, 'Pass@word1');
    await user.click(form.getByRole('button', { name: 'Create' }));
    expect(await screen.findByText('New was created.')).toBeVisible();
    expect(dialog().getByText('None')).toBeVisible();
  });

  test('says so where there are no licenses to give, and speaks Dutch', async () => {
    const user = await openAt(ACTIVE_USERS, { start: 'azure-customer', as: KELLEY, language: 'nl' });
    await user.click(press('Gebruiker toevoegen'));
    const form = dialog('Een nieuw gebruikersaccount maken');
    expect(form.getByText(/Contoso heeft geen Office 365-abonnement/)).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Annuleren' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
