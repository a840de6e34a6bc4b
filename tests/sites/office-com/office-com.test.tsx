import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Command, Event } from '../../../src/core/index';
import { signIn } from '../../kit/given';
import { addressShown, openAt } from '../../kit/open';
import { CONTOSO, JANE as JANE_GOULD, KELLEY as KELLEY_WALL } from '../../../src/scenarios/cast';
import { KELLEY } from '../office-sign-up/officeSignUp';

const JANE = `${JANE_GOULD.name}@${CONTOSO.initialDomain}`;

const start = 'azure-customer';
const PLANS = 'products.office.com/business';
const HOME = 'portal.office.com/home';

/** Kelley has a licence of a trial. */
const LICENSED: readonly Event[] = [
  {
    type: 'Office365SubscriptionCreated',
    subscription: 'office',
    order: 'order',
    directory: CONTOSO.id,
    plan: 'business',
    seats: 25,
    trial: true,
  },
  { type: 'UsersChanged', directory: CONTOSO.id, users: [KELLEY_WALL.id], changes: { usageLocation: 'US' } },
  { type: 'LicencesAssigned', directory: CONTOSO.id, users: [KELLEY_WALL.id], subscription: 'office' },
];

describe('the plans', () => {
  test('are shown with their prices, and each can be tried', async () => {
    await openAt(PLANS, { start });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Office 365 for your business');
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(names).toHaveLength(7);
    expect(screen.getByText('From $5.00 user/month')).toBeVisible();
    expect(within(screen.getByRole('list', { name: 'Plans' })).getAllByRole('button')).toHaveLength(7);
    const premium = screen.getByRole('row', { name: /^Office 365 Business Premium/ });
    expect(within(premium).getByText('$12.50')).toBeVisible();
    expect(within(premium).getByText('300')).toBeVisible();

    await act(async () => screen.getByRole('link', { name: 'Free trial of Office 365 Business Premium' }).click());
    expect(await screen.findByText('Office 365 Business Premium Trial')).toBeVisible();
    expect(addressShown()).toBe('portal.office.com/signup/business-premium');
  });

  test('can be bought without a trial, by somebody who is signed in', async () => {
    await openAt(PLANS, { start });
    await act(async () => screen.getByRole('link', { name: 'Buy now: Office 365 Business' }).click());
    await waitFor(() => expect(addressShown()).toMatch(/^login\.microsoftonline\.com\?to=/));
    expect(decodeURIComponent(addressShown())).toMatch(/to=portal\.office\.com\/commerce\/buy\/business$/);
  });

  test('speak Dutch', async () => {
    await openAt(PLANS, { start, language: 'nl' });
    expect(screen.getByRole('link', { name: 'Gratis proberen: Office 365 Enterprise E3' })).toBeVisible();
  });
});

describe('the start page of Office 365', () => {
  test('greets the signed-in account and leads to the admin center', async () => {
    await openAt(HOME, { start, as: KELLEY });
    expect(screen.getByRole('heading', { level: 1, name: 'Good morning, Kelley' })).toBeVisible();
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'Admin' })).toHaveAttribute('href', '#/portal.office.com/admin');
  });

  test('has the apps of the account’s licenses, and the way to the admin center for administrators', async () => {
    await openAt(HOME, { start: 'office-customer', as: KELLEY });
    expect(appsShown()).toEqual(expect.arrayContaining(['Mail', 'Calendar', 'Sway', 'Security & Compliance', 'Admin']));
  });

  test('shows a plain user the same apps, and neither the admin center nor its security', async () => {
    await openAt(HOME, { start: 'office-customer', as: JANE });
    expect(appsShown()).toContain('Mail');
    expect(appsShown()).not.toContain('Admin');
    expect(appsShown()).not.toContain('Security & Compliance');
  });

  test('has no mail in a plan without mail', async () => {
    await openAt(HOME, {
      start: 'azure-customer',
      besides: LICENSED,
      as: KELLEY,
    });
    expect(appsShown()).toContain('Sway');
    expect(appsShown()).not.toContain('Mail');
  });

  test.each([
    [60, /has stopped working: the subscription is disabled/],
    [90, /nobody bought the plan, and the subscription is deleted/],
  ])('says of a licence of a trial what has become of it after %i days', async (days, said) => {
    const wait: Command = { type: 'letTimePass', minutes: days * 24 * 60 };
    await openAt(HOME, { start, besides: LICENSED, after: [signIn(KELLEY), wait] });
    expect(screen.getByText(said)).toBeVisible();
  });

  test('says that there is no license, and how one is got', async () => {
    await openAt(HOME, { start, as: KELLEY });
    expect(appsShown()).toEqual(['Security & Compliance', 'Admin']);
    expect(screen.getByText(/^You have no license for Office 365/)).toHaveTextContent(/assign one to you/);
  });

  test('says to a plain user without a license that there is none, and has no list of apps', async () => {
    await openAt(HOME, { start, as: JANE });
    expect(screen.getByText(/^You have no license for Office 365/)).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Use the online apps' })).not.toBeInTheDocument();
  });

  test('is for work and school accounts: a Microsoft account is sent to sign in with one', async () => {
    const user = await openAt(HOME, { start, as: 'kelley.wall@outlook.com' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page is for work and school accounts');
    await user.click(screen.getByRole('button', { name: 'Sign in with a work or school account' }));
    await waitFor(() => expect(addressShown()).toMatch(/^login\.microsoftonline\.com/));
  });

  test('is also there under the address that people are told', async () => {
    await openAt('portal.office.com', { start, as: KELLEY });
    expect(screen.getByRole('heading', { level: 1, name: 'Good morning, Kelley' })).toBeVisible();
  });

  test('asks who it is first', async () => {
    await openAt(HOME, { start });
    await waitFor(() => expect(addressShown()).toMatch(/^login\.microsoftonline\.com/));
  });
});

function appsShown() {
  return within(screen.getByRole('list', { name: 'Use the online apps' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}
