import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Command, Role } from '../../../src/core/index';
import { CONTOSO, JANE as JANE_GOULD, TRICIA } from '../../../src/scenarios/cast';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { usersIn } from '../../kit/given';

const ADMIN = 'portal.office.com/admin';
const DELETED = `${ADMIN}/users/deleted`;
const SUBSCRIPTIONS = `${ADMIN}/billing/subscriptions`;
const BILLS = `${ADMIN}/billing/bills`;
const PURCHASE = `${ADMIN}/billing/purchase`;
const KELLEY = 'admin@contoso.onmicrosoft.com';
const JANE = 'jane.gould@contoso.onmicrosoft.com';
const at = { profile: 'default', directory: CONTOSO.id } as const;

const page = () => within(screen.getByRole('main'));
const rows = (name: string) =>
  within(page().getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
const gone: Command = { type: 'deleteUsers', ...at, users: [JANE_GOULD.id] };
const make = (role: Role): Command[] => [
  { type: 'editUsers', ...at, users: [JANE_GOULD.id], changes: { role } },
  { type: 'signIn', profile: 'default', userName: JANE },
];

// The first page of a file is loaded while other files keep the machine busy.

describe('Deleted Users', () => {
  test('says that there are none', async () => {
    const user = await openAt(ADMIN, { as: KELLEY });
    await user.click(page().getByRole('link', { name: 'Deleted Users' }));
    expect(addressShown()).toBe(DELETED);
    expect(document.title).toBe('Deleted Users - Office 365 admin center');
    expect(page().getByText('There are no deleted users that can be restored.')).toBeVisible();
  });

  test('shows how long a user can be restored, and restores one', async () => {
    const user = await openAt(DELETED, { as: KELLEY, after: [gone] });
    expect(rows('Deleted users')).toEqual([['Jane Gould', JANE, '8/17/2016', '9/16/2016', 'Restore']]);
    await user.dblClick(page().getByRole('button', { name: 'Restore Jane Gould' }));
    expect(await page().findByText('Jane Gould was restored, without licenses.')).toBeVisible();
    expect(page().queryByRole('table')).not.toBeInTheDocument();
    expect(usersIn(worldNow().directories[0]).find(({ id }) => id === JANE_GOULD.id)?.licences).toEqual([]);
  });

  test('refuses where somebody else has the name by now', async () => {
    const again: Command = { type: 'addUser', ...at, userName: JANE, role: 'user', details: { displayName: 'Jane 2' } };
    const user = await openAt(DELETED, { as: KELLEY, after: [gone, again] });
    await user.click(page().getByRole('button', { name: 'Restore Jane Gould' }));
    expect(await page().findByRole('alert')).toHaveTextContent(
      `Another user now has the name ${JANE}. Delete that user first`,
    );
    expect(rows('Deleted users')).toHaveLength(1);
  });

  test('forgets users who were deleted 30 days ago', async () => {
    await openAt(DELETED, { as: KELLEY, after: [gone, { type: 'letTimePass', minutes: 30 * 24 * 60 }] });
    expect(page().getByText('There are no deleted users that can be restored.')).toBeVisible();
  });

  test('tells an administrator who may not restore why', async () => {
    const trisha: Command = { type: 'deleteUsers', ...at, users: [TRICIA.id] };
    await openAt(DELETED, { as: KELLEY, after: [trisha, ...make('billing-admin')] });
    expect(page().queryByRole('button', { name: /Restore/ })).not.toBeInTheDocument();
    expect(page().getByText(/Your role here is Billing Admin/)).toBeVisible();
  });
});

describe('BILLING', () => {
  const trial: Command = { type: 'startOffice365Trial', profile: 'default', plan: 'e3' };

  test('lists the subscriptions with their seats and ends', async () => {
    await openAt(SUBSCRIPTIONS, { as: KELLEY, after: [trial] });
    expect(page().getByRole('button', { name: 'BILLING' })).toHaveAttribute('aria-expanded', 'true');
    expect(page().getByRole('link', { name: 'Subscriptions' })).toHaveAttribute('aria-current', 'page');
    expect(rows('Subscriptions').map((row) => row.slice(0, 7))).toEqual([
      ['Office 365 Business Premium', 'Paid', '25', '3', '8/17/2016', 'No end date', 'Active'],
      ['Office 365 Enterprise E3', 'Trial', '25', '0', '8/17/2016', '9/16/2016', 'Active: 30 days left'],
    ]);
  });

  test('says when a trial has ended', async () => {
    const later: Command = { type: 'letTimePass', minutes: 31 * 24 * 60 };
    await openAt(SUBSCRIPTIONS, { as: KELLEY, after: [trial, later] });
    expect(page().getByRole('cell', { name: 'Expired' })).toBeVisible();
    expect(page().getByText(/The trial of Office 365 Enterprise E3 expired on 9\/16\/2016/)).toBeVisible();
  });

  test('shows them to a Billing Admin', async () => {
    await openAt(SUBSCRIPTIONS, { as: KELLEY, after: make('billing-admin') });
    expect(rows('Subscriptions')).toHaveLength(1);
  });

  test('tells a User Admin why the subscriptions are not shown', async () => {
    await openAt(SUBSCRIPTIONS, { as: KELLEY, after: make('user-admin') });
    expect(page().queryByRole('table')).not.toBeInTheDocument();
    expect(page().getByText(/Buying for this directory takes the role Global Admin or Billing Admin/)).toBeVisible();
  });

  test('says that there is none yet, and leads to the plans', async () => {
    const user = await openAt(SUBSCRIPTIONS, { start: 'azure-customer', as: KELLEY });
    expect(page().getByText('Contoso has no Office 365 subscription yet.')).toBeVisible();
    await user.click(page().getByRole('link', { name: 'Try or buy another plan' }));
    expect(addressShown()).toBe(PURCHASE);
  });

  test('counts the licenses of each plan', async () => {
    await openAt(`${ADMIN}/billing/licenses`, { as: KELLEY, after: [trial] });
    expect(rows('Licenses')).toEqual([
      ['Office 365 Business Premium', '25', '0', '3', '22'],
      ['Office 365 Enterprise E3', '25', '0', '0', '25'],
    ]);
  });

  test('says what each costs', async () => {
    await openAt(SUBSCRIPTIONS, { as: KELLEY, after: [trial] });
    expect(rows('Subscriptions').map((row) => row[7])).toEqual(['$12.50', '$0.00']);
  });

  test.each([
    ['en', 'Licenses'],
    ['nl', 'Licenties'],
  ] as const)(
    'counts the licenses of an expired trial as such, which work for a while: %s',
    async (language, table) => {
      const later: Command = { type: 'letTimePass', minutes: 31 * 24 * 60 };
      await openAt(`${ADMIN}/billing/licenses`, { as: KELLEY, after: [trial, later], language });
      expect(rows(table)[1]).toEqual(['Office 365 Enterprise E3', '0', '25', '0', '25']);
    },
  );

  test('has a page of bills, on which there is none, and says why', async () => {
    const user = await openAt(SUBSCRIPTIONS, { as: KELLEY });
    await user.click(page().getByRole('link', { name: 'Bills' }));
    expect(addressShown()).toBe(BILLS);
    expect(document.title).toBe('Bills - Office 365 admin center');
    const heads = within(page().getByRole('table', { name: 'Bills' })).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      'Bill date',
      'Bill number',
      'Billing period',
      'Amount',
      'Balance due',
      'Payment due',
    ]);
    expect(page().getByText('There are no bills for Contoso.')).toBeVisible();
    expect(page().getByRole('group', { name: 'Training note' })).toHaveTextContent(/Nothing is charged/);
  });

  test.each([
    ['en', 'A trial costs nothing, so there is no bill for it.'],
    ['nl', 'Een proefversie kost niets, dus er is geen factuur voor.'],
  ] as const)('says why a trial has no bill: %s', async (language, why) => {
    await openAt(BILLS, { start: 'azure-customer', as: KELLEY, after: [trial], language });
    expect(page().getByText(why)).toBeVisible();
  });

  test('says nothing of bills to come where nothing was ordered', async () => {
    await openAt(BILLS, { start: 'azure-customer', as: KELLEY });
    expect(page().getByText('There are no bills for Contoso.')).toBeVisible();
    expect(page().queryByRole('group', { name: 'Training note' })).not.toBeInTheDocument();
  });

  test('tells a User Admin why the bills are not shown', async () => {
    await openAt(BILLS, { as: KELLEY, after: make('user-admin') });
    expect(page().queryByRole('table')).not.toBeInTheDocument();
    expect(page().getByText('You don’t have permission to see the bills.')).toBeVisible();
    expect(page().getByText(/takes the role Global Admin or Billing Admin/)).toBeVisible();
  });

  test('offers a trial of each plan once', async () => {
    await openAt(PURCHASE, { as: KELLEY, after: [trial] });
    expect(
      page()
        .getAllByRole('listitem')
        .filter((item) => /per user per month/.test(item.textContent)),
    ).toHaveLength(7);
    const trials = page().getAllByRole('link', { name: 'Start free trial' });
    expect(trials).toHaveLength(6);
    expect(page().getByText(/Contoso has had a trial of this plan/)).toBeVisible();
    const [first] = trials;
    expect(first).toHaveAccessibleDescription('Office 365 Business Essentials');
    expect(first).toHaveAttribute('href', '#/portal.office.com/commerce/trial/business-essentials');
    const ways = page().getAllByRole('link', { name: 'Buy now' });
    expect(ways).toHaveLength(7);
    expect(ways[0]).toHaveAccessibleDescription('Office 365 Business Essentials');
    expect(ways[0]).toHaveAttribute('href', '#/portal.office.com/commerce/buy/business-essentials');
  });

  test('offers nothing to those who may not buy', async () => {
    await openAt(PURCHASE, { as: KELLEY, after: make('password-admin') });
    expect(page().queryByRole('link', { name: 'Start free trial' })).not.toBeInTheDocument();
    expect(page().getByText(/Your role here is Password Admin/)).toBeVisible();
  });

  test('shows a new trial on the dashboard, and leads to where its licenses are assigned', async () => {
    const user = await openAt(ADMIN, { start: 'azure-customer', as: KELLEY, after: [trial] });
    const tile = within(page().getByRole('region', { name: 'subscriptions' }));
    expect(tile.getByText('Seats').nextElementSibling).toHaveTextContent('25');
    expect(tile.getByText('Assigned').nextElementSibling).toHaveTextContent('0');
    expect(tile.getByText('Trial ends').nextElementSibling).toHaveTextContent('9/16/2016');
    await user.click(tile.getByRole('link', { name: 'Assign them in Active Users' }));
    expect(addressShown()).toBe(`${ADMIN}/users/active`);
  });
});

describe('the organization', () => {
  test('shows what the world knows of it', async () => {
    const user = await openAt(ADMIN, { as: KELLEY });
    await user.click(page().getByRole('link', { name: 'COMPANY PROFILE' }));
    expect(addressShown()).toBe(`${ADMIN}/company`);
    const factOf = (term: string) => page().getByText(term, { selector: 'dt' }).nextElementSibling;
    expect(factOf('Organization name')).toHaveTextContent('Contoso');
    expect(factOf('Country or region')).toHaveTextContent('United States');
    expect(factOf('Initial domain')).toHaveTextContent('contoso.onmicrosoft.com');
    expect(factOf('Technical contact')).toHaveTextContent('Kelley Wall');
    expect(factOf('Technical contact email')).toHaveTextContent('kelley@outlook.com');
    await user.click(page().getByRole('button', { name: 'Edit' }));
    expect(screen.getByText('“Edit” is not part of this simulation.')).toBeInTheDocument();
  });

  test('lists its domains, the primary one marked, in Dutch too', async () => {
    await openAt(`${ADMIN}/domains`, { as: KELLEY, language: 'nl' });
    expect(page().getByRole('heading', { level: 1, name: 'DOMEINEN' })).toBeVisible();
    expect(rows('Domeinen')).toEqual([['contoso.onmicrosoft.com', 'Actief', 'Ja']]);
    expect(page().getByRole('button', { name: 'Domein toevoegen' })).toBeVisible();
  });
});
