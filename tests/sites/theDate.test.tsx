import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/core/index';
import { CONTOSO, JANE, KELLEY as KELLEY_WALL } from '../../src/scenarios/cast';
import { send } from '../../src/store/send';
import { openAt, worldNow } from '../kit/open';

const KELLEY = 'admin@contoso.onmicrosoft.com';
const JANE_GOULD = 'jane.gould@contoso.onmicrosoft.com';
const SUBSCRIPTION = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const profile = 'default';

const days = (number: number): Command => ({ type: 'letTimePass', minutes: number * 24 * 60 });
const trial: Command = { type: 'startOffice365Trial', profile, plan: 'e3' };
const cancel: Command = { type: 'cancelAzureSubscription', profile, subscription: SUBSCRIPTION };
const upgrade: Command = {
  type: 'upgradeAzureSubscription',
  profile,
  subscription: SUBSCRIPTION,
  name: 'Pay-As-You-Go',
};
/** A page of the simulated web as Kelley sees it, so many days after she began. */
const openAfter = (address: string, ...after: Command[]) =>
  openAt(address, { start: 'azure-customer', as: KELLEY, after });

describe('the Azure portal', () => {
  const LIST = 'portal.azure.com/subscriptions';
  const BLADE = `${LIST}/${SUBSCRIPTION}`;

  test.each([
    ['Active', [days(29)]],
    ['Disabled', [days(30)]],
    ['Canceled', [cancel, days(30)]],
  ] as const)('lists a free trial as %s', async (status, after) => {
    await openAfter(LIST, ...after);
    expect(screen.getByRole('cell', { name: status })).toBeVisible();
  });

  test('counts the days of a trial at the bell', async () => {
    const user = await openAfter(LIST, days(29));
    await user.click(screen.getByRole('button', { name: 'Notifications: 1' }));
    expect(screen.getByText(/The trial ends in 1 day, on 9\/16\/2016/)).toBeVisible();
  });

  test('says at the bell that a trial is over, in place of its credit', async () => {
    const user = await openAfter(LIST, days(30));
    await user.click(screen.getByRole('button', { name: 'Notifications: 1' }));
    expect(screen.getByRole('heading', { name: 'Subscription disabled' })).toBeVisible();
    expect(screen.queryByText(/credit remaining/)).toBeNull();
  });

  test('has no notice about what was canceled', async () => {
    await openAfter(LIST, cancel);
    expect(screen.getByRole('button', { name: 'Notifications' })).toBeVisible();
  });

  test('leads from the blade of a disabled subscription to where it is upgraded', async () => {
    await openAfter(BLADE, days(45));
    expect(screen.getByText(/“Free Trial” ended on 9\/16\/2016/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Upgrade it in the Account Center' })).toHaveAttribute(
      'href',
      `#/account.windowsazure.com/subscriptions/${SUBSCRIPTION}`,
    );
  });

  test('shows what was upgraded with its offer, and no word of an end', async () => {
    await openAfter(BLADE, days(45), upgrade);
    expect(screen.getByText('MS-AZR-0003P')).toBeVisible();
    expect(screen.queryByText(/ended on/)).toBeNull();
  });
});

describe('the classic portal', () => {
  const SETTINGS = 'manage.windowsazure.com/settings/subscriptions';

  test('counts the days of the credit and of the trial', async () => {
    const user = await openAfter(SETTINGS, days(10));
    await user.click(screen.getByRole('button', { name: 'CREDIT STATUS' }));
    expect(screen.getByText('20 days are left: it can be used until 9/16/2016.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '1 message' }));
    const message = within(screen.getByRole('region', { name: '1 message' }));
    expect(message.getByText(/“Free Trial” ends in 20 days/)).toBeVisible();
    expect(message.getByRole('link', { name: 'Upgrade it in the Account Center' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '1 message' }));
    expect(screen.queryByText(/“Free Trial” ends in/)).toBeNull();
  });

  test('does not open for an account whose only subscription is disabled, and says why', async () => {
    await openAfter(SETTINGS, days(30));
    expect(
      screen.getByRole('heading', { name: 'This account has no active Azure subscription to manage.' }),
    ).toBeVisible();
    expect(screen.getByText(/“Free Trial” ended on 9\/16\/2016 and is disabled/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Upgrade it in the Account Center' })).toBeVisible();
  });

  test('says so of a canceled one too', async () => {
    await openAfter(SETTINGS, cancel);
    expect(screen.getByText('“Free Trial” was canceled by its Account Administrator.')).toBeVisible();
  });

  test('opens again for what was upgraded, without a credit', async () => {
    await openAfter(SETTINGS, days(30), upgrade);
    expect(screen.getByRole('gridcell', { name: 'Pay-As-You-Go' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'CREDIT STATUS' })).toBeNull();
    expect(screen.queryByRole('button', { name: /message/ })).toBeNull();
  });

  test.each([
    ['Expires on 9/16/2016', 0],
    ['Expired; disabled on 10/16/2016', 30],
    ['Disabled; data deleted on 11/15/2016', 60],
    ['Data deleted on 11/15/2016', 90],
  ])('tells the next event of a plan: %s', async (event, after) => {
    await openAfter('manage.windowsazure.com/activedirectory/contoso/licenses', trial, upgrade, days(after || 1));
    expect(screen.getByRole('gridcell', { name: event })).toBeVisible();
  });
});

describe('the Account Center', () => {
  const LIST = 'account.windowsazure.com/subscriptions';
  const SUMMARY = `${LIST}/${SUBSCRIPTION}`;

  test('says how long a trial lasts', async () => {
    await openAfter(LIST, days(1));
    expect(screen.getByText(/Free Trial ends in 29 days, on 9\/16\/2016/)).toBeVisible();
  });

  test('gives the state of a disabled one, its reason, and what can still be done', async () => {
    await openAfter(SUMMARY, days(30));
    expect(screen.getByText('Disabled')).toBeVisible();
    expect(screen.getByText('The trial ended on 9/16/2016.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Cancel Subscription' })).toBeVisible();
  });

  test('upgrades when that is chosen, under a name', async () => {
    const user = await openAfter(SUMMARY, days(30));
    await user.click(screen.getByRole('button', { name: 'Upgrade now' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Fully enable Microsoft Azure' }));
    const name = dialog.getByRole('textbox', { name: 'Subscription name' });
    await user.clear(name);
    await user.click(dialog.getByRole('button', { name: 'Upgrade now' }));
    await waitFor(() => expect(name).toHaveAccessibleDescription('Type a name for the subscription.'));
    await user.type(name, 'Production');
    await user.dblClick(dialog.getByRole('button', { name: 'Upgrade now' }));
    expect(await screen.findByRole('heading', { name: 'Summary for Production' })).toBeVisible();
    expect(screen.getByText('Active')).toBeVisible();
    expect(screen.getByText('Pay-As-You-Go')).toBeVisible();
  });

  test('upgrades nothing when one is not ready', async () => {
    const user = await openAfter(LIST);
    await user.click(screen.getByRole('button', { name: 'Upgrade now' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: 'No, I do not want to upgrade yet.' }));
    await user.click(dialog.getByRole('button', { name: 'Upgrade now' }));
    expect(worldNow().azureSubscriptions[0]?.offer).toBe('MS-AZR-0044P');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('says nothing of a trial that was canceled', async () => {
    await openAfter(LIST, cancel);
    expect(screen.queryByRole('button', { name: 'Upgrade now' })).toBeNull();
  });
});

describe('the Office 365 admin center', () => {
  const DASHBOARD = 'portal.office.com/admin';

  test.each([
    [1, /ends in 29 days: it expires on 9\/16\/2016/, 'Active'],
    [30, /expired on 9\/16\/2016\. Everything still works for 30 days: on 10\/16\/2016/, 'Expired'],
    [60, /is disabled: .* In 30 days, on 11\/15\/2016, its data are deleted/, 'Disabled'],
    [90, /on 11\/15\/2016 its data were deleted/, 'Deleted'],
  ])('says on the dashboard how a trial stands after %d days', async (after, words, state) => {
    await openAfter(DASHBOARD, trial, days(after));
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText('Status').nextElementSibling).toHaveTextContent(state);
  });

  test('counts no licenses of a disabled subscription as valid', async () => {
    await openAfter(`${DASHBOARD}/billing/licenses`, trial, days(60));
    expect(screen.getByRole('row', { name: 'Office 365 Enterprise E3 0 0 0 0' })).toBeVisible();
  });

  test('refuses to assign them, and says why', async () => {
    const user = await openAfter(`${DASHBOARD}/users/active`, trial, days(60));
    await user.click(screen.getByRole('checkbox', { name: /Jane Gould/ }));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const dialog = within(await screen.findByRole('dialog'));
    const choice = dialog.getByRole('checkbox', { name: 'Office 365 Enterprise E3' });
    expect(choice).toHaveAccessibleDescription('Disabled: cannot be assigned');
    await user.click(choice);
    await user.click(dialog.getByRole('button', { name: /Save/ }));
    expect(await dialog.findByText(/The trial of Office 365 Enterprise E3 is over/)).toBeVisible();
    expect(choice).toBeChecked();
  });

  test('speaks Dutch', async () => {
    await openAt(DASHBOARD, { start: 'azure-customer', as: KELLEY, after: [trial, days(30)], language: 'nl' });
    expect(screen.getByText(/is op 16-9-2016 verlopen. Alles werkt nog 30 dagen/)).toBeVisible();
  });
});

const stoppedWorking = () => screen.queryByText(/^Your license of Office 365 Enterprise E3 has stopped working/);

describe('where Office 365 is got', () => {
  test.each([
    [1, 'That trial is running: it ends in 29 days, on 9/16/2016.'],
    [30, /^That trial expired on 9\/16\/2016/],
    [60, 'The subscription of that trial was disabled on 10/16/2016.'],
    [90, 'The data of that trial were deleted on 11/15/2016.'],
  ])('a plan that was tried is refused with what became of it after %d days', async (after, words) => {
    await openAfter('portal.office.com/commerce/trial/e3', trial, days(after));
    expect(screen.getByText(words)).toBeVisible();
  });

  test('a user whose licenses have stopped working is told so on the home page', async () => {
    await openAfter('portal.office.com/home', trial);
    const give = worldNow().office365Subscriptions.map(({ id }) => id);
    const users = [KELLEY_WALL.id];
    await act(async () => {
      await send({ type: 'editUsers', profile, directory: CONTOSO.id, users, changes: {}, give }, '');
      await send(days(59), '');
    });
    expect(stoppedWorking()).toBeNull();
    await act(() => send(days(1), ''));
    expect(stoppedWorking()).toBeVisible();
  });
});

describe('a deleted user', () => {
  test('cannot be restored any more after 30 days', async () => {
    const gone: Command = { type: 'deleteUsers', profile, directory: CONTOSO.id, users: [JANE.id] };
    await openAfter('portal.office.com/admin/users/deleted', gone, days(30));
    expect(screen.queryByText(JANE_GOULD)).toBeNull();
    expect(screen.getByText('There are no deleted users that can be restored.')).toBeVisible();
  });
});
