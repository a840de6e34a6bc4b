import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addressShown, openAt } from '../kit/open';
import { KELLEY } from './officeSignUp';

const start = 'azure-customer';
const PLANS = 'products.office.com/business';
const HOME = 'portal.office.com/home';

describe('the plans', () => {
  it('are shown with their prices, and each can be tried', async () => {
    await openAt(PLANS, { start });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Office 365 for your business');
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(names).toHaveLength(7);
    const premium = screen.getByRole('row', { name: /^Office 365 Business Premium/ });
    expect(within(premium).getByText('$12.50')).toBeVisible();
    expect(within(premium).getByText('300')).toBeVisible();

    await act(async () => screen.getByRole('link', { name: 'Free trial of Office 365 Business Premium' }).click());
    expect(await screen.findByText('Office 365 Business Premium Trial')).toBeVisible();
    expect(addressShown()).toBe('portal.office.com/signup/business-premium');
  });

  it('cannot be bought here, and say so', async () => {
    const user = await openAt(PLANS, { start });
    await user.click(screen.getByRole('button', { name: 'Buy now: Office 365 Business' }));
    expect(await screen.findByText(/is not part of this simulation\.$/)).toBeVisible();
  });

  it('speak Dutch', async () => {
    await openAt(PLANS, { start, language: 'nl' });
    expect(screen.getByRole('link', { name: 'Gratis proberen: Office 365 Enterprise E3' })).toBeVisible();
  });
});

describe('the start page of Office 365', () => {
  it('greets whoever is signed in and leads to the admin center', async () => {
    await openAt(HOME, { start, as: KELLEY });
    expect(screen.getByRole('heading', { level: 1, name: 'Good morning, Kelley' })).toBeVisible();
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'Admin' })).toHaveAttribute('href', '#/portal.office.com/admin');
  });

  it('asks who it is first', async () => {
    await openAt(HOME, { start });
    await waitFor(() => expect(addressShown()).toMatch(/^login\.microsoftonline\.com/));
  });
});
