import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openAt, worldNow } from '../../kit/open';
import { ACTIVE_USERS, dialog, JANE, janeAs, KELLEY, named, page, plan, press, tick } from './adminCenterPeople';

// The first page of a file is loaded while other files keep the machine busy.

describe('RESET PASSWORD and DELETE', () => {
  test('resets passwords to the training password, and says so', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(tick('Jane Gould'));
    await user.click(press('RESET PASSWORD'));
    await user.click(dialog('Reset the password').getByRole('button', { name: 'Reset' }));
    expect(await dialog().findByText(/every password is the training password/)).toBeVisible();
    expect(dialog().getByText('Pass@word1')).toBeVisible();
    await user.click(dialog().getByRole('button', { name: 'Close' }));
    expect(page().getByText('The password of 1 user was reset.')).toBeVisible();
  });

  test('asks before it deletes, frees the licenses, and leaves the users where they can be restored', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(tick('Jane Gould'));
    await user.click(tick('Tricia Lawson'));
    await user.click(press('DELETE'));
    expect(dialog('Delete users').getByText(/Tricia Lawson/)).toBeVisible();
    await user.click(dialog().getByRole('button', { name: 'No' }));
    expect(named(JANE)).toBeDefined();

    await user.click(press('DELETE'));
    await user.dblClick(dialog().getByRole('button', { name: 'Yes' }));
    expect(await page().findByText(/2 users were deleted/)).toHaveFocus();
    expect(named(JANE)).toBeUndefined();
    expect(page().queryByRole('checkbox', { name: 'Jane Gould' })).not.toBeInTheDocument();
    expect(worldNow().directories[0]?.deletedUsers).toHaveLength(2);

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await page().findByRole('checkbox', { name: 'Jane Gould' })).toBeVisible();
    expect(page().queryByText(/2 users were deleted/)).toBeNull();
  });

  test('does not delete oneself, nor the last Global Admin', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(tick('Kelley Wall'));
    await user.click(press('DELETE'));
    await user.click(dialog().getByRole('button', { name: 'Yes' }));
    expect(await dialog().findByText(/without a Global Admin who can sign in/)).toBeVisible();
    expect(named(KELLEY)).toBeDefined();
  });
});

describe('who may do what', () => {
  test('tells a Billing Admin why nothing of it works, and does nothing', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY, after: janeAs('billing-admin') });
    const before = worldNow();
    await user.click(tick('Tricia Lawson'));
    for (const name of ['EDIT', 'RESET PASSWORD', 'DELETE']) {
      expect(press(name)).toHaveAttribute('aria-disabled', 'true');
      expect(press(name)).toHaveAccessibleDescription(/Your role here is Billing Admin/);
      await user.click(press(name));
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    }
    await user.click(press('Add a user'));
    expect(page().getByRole('alert')).toHaveTextContent('Changing users takes the role Global Admin or User Admin.');
    expect(worldNow()).toBe(before);
  });

  test('lets a Password Admin reset the password of a plain user, and no more', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY, after: janeAs('password-admin') });
    await user.click(tick('Tricia Lawson'));
    expect(press('EDIT')).toHaveAttribute('aria-disabled', 'true');
    expect(press('RESET PASSWORD')).toHaveAttribute('aria-disabled', 'false');
    await user.click(tick('Kelley Wall'));
    expect(press('RESET PASSWORD')).toHaveAccessibleDescription(/is an administrator/);
  });

  test('lets a User Admin give and take the licenses of an administrator, whom only a Global Admin may edit', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY, after: janeAs('user-admin') });
    await user.click(tick('Kelley Wall'));
    expect(press('EDIT')).toHaveAccessibleDescription(/Only a Global Admin can do this to administrators/);
    await user.click(press('Edit'));
    expect(dialog('Kelley Wall').queryByRole('tablist')).not.toBeInTheDocument();
    await user.click(dialog().getByRole('checkbox', { name: plan }));
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(named(KELLEY)?.licences).toEqual([]));
  });

  test('lets a User Admin edit a plain user, but hand out no roles', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY, after: janeAs('user-admin') });
    await user.click(tick('Tricia Lawson'));
    await user.click(press('EDIT'));
    await user.click(dialog().getByRole('tab', { name: 'Roles' }));
    expect(dialog().getByRole('combobox', { name: 'Role' })).toBeDisabled();
    expect(dialog().getByText(/Changing roles takes the role Global Admin/)).toBeVisible();
  });
});

describe('EDIT', () => {
  test('says beside the field that an alternate e-mail address is none, on the tab that has it', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(tick('Jane Gould'));
    await user.click(press('EDIT'));
    await user.click(dialog().getByRole('tab', { name: 'Roles' }));
    await user.type(dialog().getByRole('textbox', { name: 'Alternate email address' }), 'jane');
    await user.click(dialog().getByRole('tab', { name: 'Details' }));
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    const field = await dialog().findByRole('textbox', { name: 'Alternate email address' });
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveAccessibleDescription('Type an e-mail address, such as name@example.com.');
    await user.type(field, '@example.com');
    expect(field).toBeValid();
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(named(JANE)?.alternateEmail).toBe('jane@example.com'));
  });

  test('makes nobody an administrator without an alternate e-mail address', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(tick('Jane Gould'));
    await user.click(press('EDIT'));
    await user.click(dialog().getByRole('tab', { name: 'Roles' }));
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Role' }), 'Billing Admin');
    await user.click(dialog().getByRole('tab', { name: 'Details' }));
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    const field = await dialog().findByRole('textbox', { name: '* Alternate email address' });
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveAccessibleDescription('An administrator needs an alternate email address.');
    expect(named(JANE)?.role).toBe('user');
    await user.type(field, 'jane@example.com');
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(named(JANE)?.role).toBe('billing-admin'));
  });

  test('asks for the address of a new administrator too', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(press('Add a user'));
    await user.type(dialog().getByRole('textbox', { name: '* Display name' }), 'Ada');
    await user.type(dialog().getByRole('textbox', { name: '* User name' }), 'ada');
    expect(dialog().queryByRole('textbox', { name: '* Alternate email address' })).toBeNull();
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Role' }), 'User Admin');
    await user.click(dialog().getByRole('button', { name: 'Create' }));
    const field = dialog().getByRole('textbox', { name: '* Alternate email address' });
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveAccessibleDescription('An administrator needs an alternate email address.');
    await user.type(field, 'ada@example.com');
    await user.click(dialog().getByRole('button', { name: 'Create' }));
    await waitFor(() => expect(named('ada@contoso.onmicrosoft.com')?.alternateEmail).toBe('ada@example.com'));
  });
});
