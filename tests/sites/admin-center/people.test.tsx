import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { logOfRun } from '../../../src/store/run';
import { openAt, worldNow } from '../../kit/open';
import {
  ACTIVE_USERS,
  dialog,
  JANE,
  KELLEY,
  named,
  page,
  person,
  plan,
  press,
  SUBSCRIPTION,
  takeSeats,
  tick,
} from './adminCenterPeople';

// The first page of a file is loaded while other files keep the machine busy.

test('a user is selected, and no longer, by a press anywhere in the row', async () => {
  const user = await openAt(ACTIVE_USERS, { as: KELLEY });
  const name = page().getByText('jane.gould@contoso.onmicrosoft.com');
  await user.click(name);
  expect(tick('Jane Gould')).toBeChecked();
  await user.click(page().getByText('Jane Gould', { selector: 'label' }));
  expect(tick('Jane Gould')).not.toBeChecked();
  await user.click(name);
  expect(press('EDIT')).toBeEnabled();
});

describe('EDIT', () => {
  test('changes what was changed, and nothing else', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    const before = named(JANE);
    await user.click(tick('Jane Gould'));
    await user.click(press('EDIT'));
    await user.type(dialog('Jane Gould').getByRole('textbox', { name: 'Job title' }), 'Trainer');
    await user.click(dialog().getByRole('tab', { name: 'Settings' }));
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Set sign-in status' }), 'Blocked');
    await user.keyboard('{Tab}');
    await user.click(dialog().getByRole('tab', { name: 'Roles' }));
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Role' }), 'Billing Admin');
    await user.type(dialog().getByRole('textbox', { name: '* Alternate email address' }), 'jane@example.com');
    await user.click(dialog().getByRole('tab', { name: 'Licenses' }));
    expect(dialog().getByText('22 of 25 available')).toBeVisible();
    await user.click(dialog().getByRole('checkbox', { name: plan }));
    await user.click(dialog().getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(page().getByText('The user was changed.')).toBeVisible();
    expect(named(JANE)).toEqual({
      ...before,
      jobTitle: 'Trainer',
      signInBlocked: true,
      role: 'billing-admin',
      alternateEmail: 'jane@example.com',
      licences: [],
    });
  });

  test('is one step: one undo takes the whole of it back', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    const before = worldNow();
    await user.click(tick('Jane Gould'));
    await user.click(press('EDIT'));
    await user.type(dialog('Jane Gould').getByRole('textbox', { name: 'Department' }), 'Sales');
    await user.click(dialog().getByRole('tab', { name: 'Licenses' }));
    await user.click(dialog().getByRole('checkbox', { name: plan }));
    await user.dblClick(dialog().getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(named(JANE)).toMatchObject({ department: 'Sales', licences: [] }));

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(worldNow()).toEqual(before));
    expect(logOfRun().filter(({ what }) => what.type === 'did' && what.command.type === 'editUsers')).toHaveLength(1);
  });

  test('changes nothing where no license is free, and keeps all that was typed', async () => {
    const user = await openAt(`${ACTIVE_USERS}?view=unlicensed`, { as: KELLEY, after: [...takeSeats(22), person(24)] });
    const before = worldNow();
    await user.click(tick('Person 24'));
    await user.click(press('EDIT'));
    await user.type(dialog('Person 24').getByRole('textbox', { name: 'Department' }), 'Sales');
    await user.click(dialog().getByRole('tab', { name: 'Licenses' }));
    await user.click(dialog().getByRole('checkbox', { name: plan }));
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    expect(await dialog().findByText(/No license is free/)).toBeVisible();
    expect(worldNow()).toBe(before);
    expect(dialog().getByRole('checkbox', { name: plan })).toBeChecked();
    await user.click(dialog().getByRole('tab', { name: 'Details' }));
    expect(dialog().getByRole('textbox', { name: 'Department' })).toHaveValue('Sales');

    await user.click(dialog().getByRole('tab', { name: 'Licenses' }));
    await user.click(dialog().getByRole('checkbox', { name: plan }));
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    expect(await page().findByText('The user was changed.')).toBeVisible();
    expect(named('person24@contoso.onmicrosoft.com')).toMatchObject({ department: 'Sales', licences: [] });
  });

  test('sends nothing where nothing was changed', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    const before = logOfRun().length;
    await user.click(tick('Jane Gould'));
    await user.click(press('EDIT'));
    await user.click(dialog('Jane Gould').getByRole('button', { name: 'Save' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(page().queryByText('The user was changed.')).not.toBeInTheDocument();
    expect(logOfRun()).toHaveLength(before);
  });

  test('goes from tab to tab with the arrow keys', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(tick('Jane Gould'));
    await user.click(press('EDIT'));
    await user.click(dialog().getByRole('tab', { name: 'Details' }));
    await user.keyboard('{ArrowLeft}');
    expect(dialog().getByRole('tab', { name: 'Licenses' })).toHaveFocus();
    expect(dialog().getByRole('tabpanel', { name: 'Licenses' })).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(dialog().getByRole('tab', { name: 'Details' })).toHaveAttribute('aria-selected', 'true');
  });

  test('says beside the field that a display name is missing, and keeps what was typed', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    const before = worldNow();
    await user.click(tick('Jane Gould'));
    await user.click(press('EDIT'));
    await user.clear(dialog().getByRole('textbox', { name: '* Display name' }));
    await user.type(dialog().getByRole('textbox', { name: 'Department' }), 'Sales');
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    expect(await dialog().findByText('Type a display name.')).toBeVisible();
    expect(dialog().getByRole('textbox', { name: '* Display name' })).toBeInvalid();
    expect(dialog().getByRole('textbox', { name: 'Department' })).toHaveValue('Sales');
    expect(worldNow()).toBe(before);
  });

  test('gives no license to a user without a location, nor takes the location from one who has a license', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(tick('Jane Gould'));
    await user.click(press('EDIT'));
    await user.click(dialog().getByRole('tab', { name: 'Settings' }));
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Set user location' }), 'Choose a location');
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    expect(await dialog().findByText(/A license needs a usage location/)).toBeVisible();
    expect(named(JANE)?.usageLocation).toBe('US');

    await user.click(dialog().getByRole('tab', { name: 'Licenses' }));
    await user.click(dialog().getByRole('checkbox', { name: plan }));
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(named(JANE)).toMatchObject({ usageLocation: '', licences: [] }));

    await user.click(press('Edit'));
    await user.click(dialog().getByRole('checkbox', { name: plan }));
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    expect(await dialog().findByText(/A license needs a usage location/)).toBeVisible();
    expect(dialog().getByRole('checkbox', { name: plan })).toBeChecked();
    expect(named(JANE)?.licences).toEqual([]);
  });

  test('leaves the last Global Admin in office', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(tick('Kelley Wall'));
    await user.click(press('EDIT'));
    await user.click(dialog().getByRole('tab', { name: 'Roles' }));
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Role' }), 'User');
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    expect(await dialog().findByText(/without a Global Admin who can sign in/)).toBeVisible();
    expect(dialog().getByRole('combobox', { name: 'Role' })).toHaveDisplayValue('User');
    await user.click(dialog().getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(named(KELLEY)?.role).toBe('global-admin');
  });

  test('blocks several users at once, moves them and takes their licenses', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(tick('Jane Gould'));
    await user.click(tick('Tricia Lawson'));
    await user.click(press('EDIT'));
    const form = dialog('Edit 2 users');
    expect(form.getByText(/Jane Gould/)).toBeVisible();
    await user.selectOptions(form.getByRole('combobox', { name: 'Set sign-in status' }), 'Blocked');
    await user.selectOptions(form.getByRole('combobox', { name: 'Set user location' }), 'Netherlands');
    await user.click(form.getByRole('radio', { name: 'Replace the licenses that they have' }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await page().findByText('2 users were changed.')).toBeVisible();
    for (const userName of [JANE, 'tricia.lawson@contoso.onmicrosoft.com']) {
      expect(named(userName)).toMatchObject({ signInBlocked: true, usageLocation: 'NL', licences: [] });
    }
    expect(named(KELLEY)).toMatchObject({ signInBlocked: false, usageLocation: 'US' });
  });

  test('changes nothing of anybody where the licenses are too few, and is one step where they suffice', async () => {
    const after = [...takeSeats(20), person(23), person(24), person(25)];
    const user = await openAt(`${ACTIVE_USERS}?view=unlicensed`, { as: KELLEY, after });
    const before = worldNow();
    for (const name of ['Person 23', 'Person 24', 'Person 25']) await user.click(tick(name));
    await user.click(press('EDIT'));
    const form = dialog('Edit 3 users');
    await user.selectOptions(form.getByRole('combobox', { name: 'Set user location' }), 'Netherlands');
    await user.click(form.getByRole('radio', { name: 'Add to the licenses that they have' }));
    await user.click(form.getByRole('checkbox', { name: plan }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText(/Only 2 licenses are free/)).toBeVisible();
    expect(worldNow()).toBe(before);
    expect(form.getByRole('combobox', { name: 'Set user location' })).toHaveDisplayValue('Netherlands');
    expect(form.getByRole('checkbox', { name: plan })).toBeChecked();
    await user.click(form.getByRole('button', { name: 'Cancel' }));

    await user.click(tick('Person 25'));
    await user.click(press('EDIT'));
    const two = dialog('Edit 2 users');
    await user.selectOptions(two.getByRole('combobox', { name: 'Set user location' }), 'Netherlands');
    await user.click(two.getByRole('radio', { name: 'Add to the licenses that they have' }));
    await user.click(two.getByRole('checkbox', { name: plan }));
    await user.click(two.getByRole('button', { name: 'Save' }));
    expect(await page().findByText('2 users were changed.')).toBeVisible();
    for (const index of [23, 24]) {
      const userName = `person${index}@contoso.onmicrosoft.com`;
      expect(named(userName)).toMatchObject({ usageLocation: 'NL', licences: [SUBSCRIPTION] });
    }
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(worldNow()).toEqual(before));
  });

  test('adds licenses for several users, and refuses all where there are too few', async () => {
    const people = Array.from({ length: 24 }, (_, index) => person(index));
    const user = await openAt(`${ACTIVE_USERS}?view=unlicensed`, { as: KELLEY, after: people });
    await user.click(tick('Select all users'));
    await user.click(press('Edit'));
    await user.click(dialog().getByRole('radio', { name: 'Add to the licenses that they have' }));
    await user.click(dialog().getByRole('checkbox', { name: plan }));
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    expect(await dialog().findByText(/Only 22 licenses are free/)).toBeVisible();
    expect(dialog().getByRole('checkbox', { name: plan })).toBeChecked();
    await user.click(dialog().getByRole('button', { name: 'Close this window' }));

    await user.click(tick('Person 0'));
    await user.click(tick('Person 1'));
    await user.click(press('Edit'));
    await user.click(dialog().getByRole('radio', { name: 'Add to the licenses that they have' }));
    await user.click(dialog().getByRole('checkbox', { name: plan }));
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    expect(await page().findByText('22 users were changed.')).toBeVisible();
    expect(page().getAllByRole('row')).toHaveLength(3);
  });
});
