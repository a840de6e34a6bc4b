import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
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
    expect(screen.getByText('No subscription here has “7950CFx” in its name or ID.')).toBeVisible();
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
