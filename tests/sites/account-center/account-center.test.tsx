import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { KELLEY_SAME_ADDRESS } from '../../../src/scenarios/cast';
import { signIn } from '../../kit/given';
import { addressShown, openAt, worldNow } from '../../kit/open';

const KELLEY = 'admin@contoso.onmicrosoft.com';
const JANE = 'jane.gould@contoso.onmicrosoft.com';
const SUBSCRIPTIONS = 'account.windowsazure.com/subscriptions';
const TRIAL_ID = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const TRIAL = `${SUBSCRIPTIONS}/${TRIAL_ID}`;

const openAs = (userName: string, address: string, language: 'en' | 'nl' = 'en') =>
  openAt(address, { start: 'azure-customer', as: userName, language });

const trialNow = () => worldNow().azureSubscriptions[0];

const deeds = () => screen.getAllByRole('button').map((button) => button.textContent);

describe('the Account Center', () => {
  test('lists the subscriptions of their Account Administrator, each with its summary', async () => {
    const user = await openAs(KELLEY, SUBSCRIPTIONS);
    await user.click(screen.getByRole('link', { name: 'Free Trial' }));
    expect(await screen.findByRole('heading', { name: 'Summary for Free Trial' })).toBeVisible();
    expect(screen.getByText('MS-AZR-0044P')).toBeVisible();
    expect(screen.getByText('8/17/2016 - 9/15/2016')).toBeVisible();
    expect(addressShown()).toBe(TRIAL);
  });

  test('has the order and the bills of a subscription, and the way back', async () => {
    const user = await openAs(KELLEY, TRIAL);
    expect(screen.getByText('Order ID').nextSibling?.textContent).toMatch(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    );
    expect(screen.getByRole('link', { name: 'Overview' })).toHaveAttribute('aria-current', 'page');
    await user.click(screen.getByRole('link', { name: 'Billing history' }));
    expect(await screen.findByText('There are no bills for this subscription yet.')).toBeVisible();
    expect(addressShown()).toBe(`${TRIAL}/billing-history`);
    await user.click(screen.getByRole('link', { name: 'Overview' }));
    expect(await screen.findByText('Order ID')).toBeVisible();
  });

  test('does not open the bills of a subscription for anybody else', async () => {
    await openAs(JANE, `${TRIAL}/billing-history`);
    expect(screen.getByText(new RegExp(`${JANE} is not the Account Administrator`))).toBeVisible();
  });

  test('shows nothing to anybody else, and says why', async () => {
    await openAs(JANE, SUBSCRIPTIONS);
    expect(screen.getByRole('heading', { name: 'No subscriptions found' })).toBeVisible();
    expect(screen.getByText(new RegExp(`${JANE} is not the Account Administrator`))).toBeVisible();
  });

  test('does not open a subscription for anybody else, and says why there too', async () => {
    await openAs(JANE, TRIAL);
    expect(screen.getByText(new RegExp(`${JANE} is not the Account Administrator`))).toBeVisible();
    expect(screen.queryByText(/Summary for/)).toBeNull();
  });

  test('has no page of a subscription that there is not', async () => {
    await openAs(KELLEY, `${SUBSCRIPTIONS}/none`);
    expect(screen.getByRole('heading', { name: 'This simulator has no such page' })).toBeVisible();
  });

  test('changes the name and the Service Administrator', async () => {
    const user = await openAs(KELLEY, TRIAL);
    await user.click(screen.getByRole('button', { name: 'Edit subscription details' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Make it yours' }));
    await user.clear(dialog.getByLabelText('Subscription name'));
    await user.type(dialog.getByLabelText('Subscription name'), 'Training');
    await user.clear(dialog.getByLabelText('Service administrator'));
    await user.type(dialog.getByLabelText('Service administrator'), JANE);
    await user.click(dialog.getByRole('button', { name: 'Complete' }));

    await waitFor(() => expect(trialNow()?.name).toBe('Training'));
    expect(screen.getByRole('heading', { name: 'Summary for Training' })).toBeVisible();
    expect(screen.getByText(JANE)).toBeVisible();
  });

  test('refuses a Service Administrator that nobody knows, and keeps what was typed', async () => {
    const user = await openAs(KELLEY, TRIAL);
    await user.click(screen.getByRole('button', { name: 'Edit subscription details' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Make it yours' }));
    const field = dialog.getByLabelText('Service administrator');
    await user.clear(field);
    await user.type(field, 'nobody@nowhere.example');
    await user.click(dialog.getByRole('button', { name: 'Complete' }));

    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(/^We can’t find an account named nobody@nowhere\.example/),
    );
    expect(field).toHaveValue('nobody@nowhere.example');
    expect(trialNow()?.name).toBe('Free Trial');
  });

  test('a new name needs no answer to which of two accounts is meant: it is the present one', async () => {
    const personal = KELLEY_SAME_ADDRESS;
    const user = await openAt(SUBSCRIPTIONS, { start: 'same-address', after: [signIn(personal.email, 'microsoft')] });
    await user.click(screen.getByRole('link', { name: 'Free Trial' }));
    await user.click(await screen.findByRole('button', { name: 'Edit subscription details' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Make it yours' }));
    expect(dialog.getByRole('radio', { name: 'Microsoft account' })).toBeChecked();
    await user.type(dialog.getByLabelText('Subscription name'), ' 1');
    await user.click(dialog.getByRole('button', { name: 'Complete' }));
    await waitFor(() => expect(trialNow()?.name).toBe('Free Trial 1'));
    expect(trialNow()?.serviceAdministrator).toBe(personal.id);
  });

  test.each([
    [
      'en',
      'Edit subscription details',
      'Service administrator',
      'Complete',
      /belongs to another organization\. Choose/,
    ],
    [
      'nl',
      'Gegevens van het abonnement bewerken',
      'Servicebeheerder',
      'Voltooien',
      /hoort bij een andere organisatie\. Kies/,
    ],
  ] as const)('account-of-other-organization: says whom to name instead (%s)', async (...words) => {
    const [language, edit, label, complete, said] = words;
    const user = await openAs(KELLEY, TRIAL, language);
    await user.click(screen.getByRole('button', { name: edit }));
    const dialog = within(screen.getByRole('dialog'));
    await user.clear(dialog.getByLabelText(label));
    await user.type(dialog.getByLabelText(label), 'admin@alpineskihouse.onmicrosoft.com');
    await user.click(dialog.getByRole('button', { name: complete }));
    expect(await dialog.findByText(said)).toBeVisible();
    expect(trialNow()?.serviceAdministrator).toBe(trialNow()?.accountAdministrator);
  });

  test('cancels only when that is chosen and completed', async () => {
    const user = await openAs(KELLEY, TRIAL);
    await user.click(screen.getByRole('button', { name: 'Cancel Subscription' }));
    await user.click(cancelDialog().getByRole('button', { name: 'Complete' }));
    expect(trialNow()?.canceled).toBe(false);

    await user.click(screen.getByRole('button', { name: 'Cancel Subscription' }));
    await user.click(cancelDialog().getByRole('radio', { name: 'Yes, cancel my subscription.' }));
    await user.click(cancelDialog().getByRole('button', { name: 'Complete' }));
    await waitFor(() => expect(trialNow()?.canceled).toBe(true));
    expect(screen.getByText('Canceled')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Cancel Subscription' })).toBeNull();
  });

  test('has a canceled Pay-As-You-Go subscription back when it is reactivated', async () => {
    const user = await openAt(TRIAL, {
      start: 'azure-customer',
      as: KELLEY,
      after: [
        { type: 'upgradeAzureSubscription', profile: 'default', subscription: TRIAL_ID, name: 'PayGo' },
        { type: 'cancelAzureSubscription', profile: 'default', subscription: TRIAL_ID },
      ],
    });
    expect(deeds().filter((deed) => deed === 'Reactivate')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Contact Microsoft Support' })).toBeVisible();
    expect(deeds()).not.toContain('Change payment method');
    expect(screen.getByText('Canceled by the Account Administrator.')).toBeVisible();

    await user.click(screen.getAllByRole('button', { name: 'Reactivate' })[0] as HTMLElement);
    expect(await screen.findByText('The subscription “PayGo” is active again.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(deeds()).toContain('Cancel Subscription');
    expect(screen.getByText('Active')).toBeVisible();
  });

  test('keeps a canceled free trial, which nothing brings back', async () => {
    await openAt(TRIAL, {
      start: 'azure-customer',
      as: KELLEY,
      after: [{ type: 'cancelAzureSubscription', profile: 'default', subscription: TRIAL_ID }],
    });
    expect(screen.getByText('Canceled')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Reactivate' })).toBeNull();
  });

  test('speaks Dutch', async () => {
    await openAs(KELLEY, SUBSCRIPTIONS, 'nl');
    expect(screen.getByText(/Selecteer een abonnement/)).toBeVisible();
  });
});

function cancelDialog() {
  return within(screen.getByRole('dialog'));
}
