import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/core/index';
import { addressShown, openAt } from '../../kit/open';

const KELLEY = 'admin@contoso.onmicrosoft.com';
const JANE = 'jane.gould@contoso.onmicrosoft.com';
const TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';

const rows = () => screen.getAllByRole('row').slice(1);
const fact = async (term: string) => {
  const essentials = within(await screen.findByRole('region', { name: 'Essentials' }));
  return essentials.getByText(term).nextElementSibling?.textContent;
};

describe('Subscriptions', () => {
  test('lists what the account administers, and opens it', async () => {
    const user = await openAt('portal.azure.com/subscriptions', { start: 'azure-customer', as: KELLEY });
    expect(await screen.findByRole('heading', { level: 1, name: 'Subscriptions' })).toBeVisible();
    expect(rows().map((row) => row.textContent)).toEqual([`Free Trial${TRIAL}Active`]);

    await user.click(screen.getByRole('link', { name: 'Free Trial' }));
    expect(addressShown()).toBe(`portal.azure.com/subscriptions/${TRIAL}`);
  });

  test('finds by name and by ID, and says so where nothing is left', async () => {
    const user = await openAt('portal.azure.com/subscriptions', { start: 'azure-customer', as: KELLEY });
    const field = await screen.findByRole('textbox', { name: 'Search to filter items...' });
    await user.type(field, '7950CF');
    expect(rows()).toHaveLength(1);
    await user.type(field, 'x');
    expect(screen.getByText('No subscriptions match “7950CFx”.')).toBeVisible();
    await user.clear(field);
    expect(rows()).toHaveLength(1);
  });

  test('sorts by a column, up and then down', async () => {
    const user = await openAt('portal.azure.com/subscriptions', { start: 'azure-customer', as: KELLEY });
    const column = await screen.findByRole('columnheader', { name: 'Subscription ID' });
    expect(column).not.toHaveAttribute('aria-sort');
    await user.click(within(column).getByRole('button'));
    expect(column).toHaveAttribute('aria-sort', 'ascending');
    await user.click(within(column).getByRole('button'));
    expect(column).toHaveAttribute('aria-sort', 'descending');
  });

  test('says to an account without any that none was found, and leads to the free trial', async () => {
    const user = await openAt('portal.azure.com/subscriptions', { as: KELLEY });
    expect(await screen.findByRole('heading', { name: 'No subscriptions found' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Try Azure for free' }));
    expect(addressShown()).toBe('azure.microsoft.com/pricing/free-trial');
  });
});

describe('a subscription', () => {
  test('shows its essentials and the directory it is in', async () => {
    await openAt(`portal.azure.com/subscriptions/${TRIAL}`, { start: 'azure-customer', as: KELLEY });
    expect(await screen.findByRole('heading', { level: 1, name: 'Free Trial' })).toBeVisible();
    expect(await fact('Subscription ID')).toBe(TRIAL);
    expect(await fact('Your role')).toBe('Account admin');
    expect(await fact('Offer')).toBe('Free Trial');
    expect(await fact('Offer ID')).toBe('MS-AZR-0044P');
    expect(await fact('Purchase date')).toBe('8/17/2016');
    expect(await fact('Directory')).toBe('Contoso (contoso.onmicrosoft.com)');
    expect(await fact('Currency')).toBe('USD');
    expect(await fact('Subscription status')).toBe('Active');
    expect(screen.getByText(/nothing has been used/)).toBeVisible();
  });

  test('hides and shows its essentials', async () => {
    const user = await openAt(`portal.azure.com/subscriptions/${TRIAL}`, { start: 'azure-customer', as: KELLEY });
    const button = await screen.findByRole('button', { name: 'Essentials' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByText('Your role')).not.toBeVisible();
  });

  test('closes to the list', async () => {
    const user = await openAt(`portal.azure.com/subscriptions/${TRIAL}`, { start: 'azure-customer', as: KELLEY });
    await user.click(await screen.findByRole('link', { name: 'Close' }));
    expect(addressShown()).toBe('portal.azure.com/subscriptions');
  });

  test('is not shown to an account that does not administer it, which is told why', async () => {
    await openAt(`portal.azure.com/subscriptions/${TRIAL}`, { start: 'azure-customer', as: JANE });
    expect(await screen.findByRole('heading', { name: 'No subscriptions found' })).toBeVisible();
    expect(screen.queryByText('Free Trial')).toBeNull();
  });
});

describe('a canceled subscription', () => {
  const upgrade: Command = {
    type: 'upgradeAzureSubscription',
    profile: 'default',
    subscription: TRIAL,
    name: 'Pay-As-You-Go',
  };
  const cancel: Command = { type: 'cancelAzureSubscription', profile: 'default', subscription: TRIAL };
  const openAfter = (...after: Command[]) =>
    openAt(`portal.azure.com/subscriptions/${TRIAL}`, { start: 'azure-customer', as: KELLEY, after });

  test('says so, and leads its Account Administrator to where it is reactivated', async () => {
    await openAfter(upgrade, cancel);
    expect(screen.getByText(/“Pay-As-You-Go” was canceled by its Account Administrator/)).toBeVisible();
    expect(await fact('Subscription status')).toBe('Canceled');
    expect(screen.getByRole('link', { name: 'Reactivate it in the Account Center' })).toBeVisible();
  });

  test('leads nowhere where it was a free trial', async () => {
    await openAfter(cancel);
    expect(screen.getByText(/“Free Trial” was canceled by its Account Administrator/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /Reactivate/ })).toBeNull();
  });
});

describe('the settings of a subscription', () => {
  const BLADE = `portal.azure.com/subscriptions/${TRIAL}`;
  const kelley = { start: 'azure-customer', as: KELLEY } as const;

  test('are opened from its blade, and lead to its users', async () => {
    const user = await openAt(BLADE, kelley);
    await user.click(await screen.findByRole('link', { name: 'Settings' }));
    expect(addressShown()).toBe(`${BLADE}/settings`);
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    const general = within(screen.getByRole('region', { name: 'General' }));
    expect(general.getAllByRole('button').map((entry) => entry.textContent)).toEqual(['Properties', 'Marketplace']);

    const management = within(screen.getByRole('region', { name: 'Resource management' }));
    await user.click(management.getByRole('link', { name: 'Users' }));
    expect(addressShown()).toBe(`${BLADE}/users`);
    expect(rows().map((row) => row.textContent)).toEqual(['Subscription adminsOwnerAssigned']);
  });

  test('are found by name', async () => {
    const user = await openAt(`${BLADE}/settings`, kelley);
    const field = await screen.findByRole('textbox', { name: 'Search settings' });
    await user.type(field, 'us');
    expect(screen.queryByRole('region', { name: 'General' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Users' })).toBeVisible();
    await user.type(field, 'x');
    expect(screen.getByText('No setting here has “usx” in its name.')).toBeVisible();
  });

  test('show the roles that may be given, and say which of them do nothing here', async () => {
    const user = await openAt(`${BLADE}/users`, kelley);
    await user.click(await screen.findByRole('link', { name: 'Add' }));
    expect(addressShown()).toBe(`${BLADE}/users/add`);
    const roles = within(screen.getByRole('list', { name: 'Select a role' })).getAllByRole('button');
    expect(roles.slice(0, 4).map((role) => role.textContent)).toEqual([
      'Owner',
      'Contributor',
      'Reader',
      'API Management Service Contributor',
    ]);
    await user.click(screen.getByRole('button', { name: 'Security Manager' }));
    expect(screen.getByText('“Security Manager” is not part of this simulation.')).toBeVisible();
  });

  test('are closed blade by blade', async () => {
    const user = await openAt(`${BLADE}/users/add`, kelley);
    for (const address of [`${BLADE}/users`, `${BLADE}/settings`, BLADE]) {
      await user.click(await screen.findByRole('link', { name: 'Close' }));
      expect(addressShown()).toBe(address);
    }
  });

  test('are nothing to an account that does not administer it', async () => {
    await openAt(`${BLADE}/users`, { start: 'azure-customer', as: JANE });
    expect(await screen.findByRole('heading', { name: 'No subscriptions found' })).toBeVisible();
  });

  test('are in Dutch', async () => {
    await openAt(`${BLADE}/settings`, { ...kelley, language: 'nl' });
    expect(await screen.findByRole('region', { name: 'Resourcebeheer' })).toBeVisible();
  });
});
