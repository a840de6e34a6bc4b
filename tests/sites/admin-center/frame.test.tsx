import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addressShown, openAt, worldNow } from '../../kit/open';

const DASHBOARD = 'portal.office.com/admin';
const ACTIVE_USERS = 'portal.office.com/admin/users/active';
const KELLEY = 'admin@contoso.onmicrosoft.com';
const JANE = 'jane.gould@contoso.onmicrosoft.com';
const PERSONAL = 'kelley.wall@outlook.com';

const page = () => within(screen.getByRole('main'));
const usersListed = () => page().getAllByRole('row').length - 1;
const signInFor = (address: string) => `login.microsoftonline.com?to=${encodeURIComponent(address)}`;
const factOf = (term: string) => page().getByText(term, { selector: 'dt' }).nextElementSibling;

// The first page of a file is loaded while other files keep the machine busy.

describe('the admin center of an organization with an enterprise plan', () => {
  test('lists what it has besides, and shows a picture in place of the name', async () => {
    const kelleyWall = 'kelley.wall@contoso.onmicrosoft.com';
    const user = await openAt(ACTIVE_USERS, { start: 'bought-separately', as: kelleyWall });
    const list = within(screen.getByRole('navigation', { name: 'Office 365 admin center' }));
    for (const name of ['IMPORT', 'CONTACTS', 'SHARED MAILBOXES', 'MEETING ROOMS']) {
      expect(list.getByRole('button', { name })).toBeVisible();
    }
    expect(screen.queryByRole('button', { name: 'Office 365' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Kelley Wall' }));
    expect(page().getByRole('button', { name: 'Sign out' })).toBeVisible();
  });

  test('is not that of a smaller one', async () => {
    await openAt(ACTIVE_USERS, { as: KELLEY });
    expect(screen.queryByRole('button', { name: 'MEETING ROOMS' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Office 365' })).toBeVisible();
  });
});

describe('who may open the admin center', () => {
  test('sends somebody who is not signed in to the organizational sign-in, and back from there', async () => {
    await openAt(ACTIVE_USERS);
    await waitFor(() => expect(addressShown()).toBe(signInFor(ACTIVE_USERS)));
  });

  test('tells a Microsoft account to sign in with a work or school account', async () => {
    const user = await openAt(ACTIVE_USERS, { as: PERSONAL });
    expect(page().getByRole('heading', { level: 1 })).toHaveTextContent('This page is for work and school accounts');
    expect(page().getByText(/You are signed in as kelley.wall@outlook.com/)).toBeVisible();
    expect(page().queryByRole('table')).not.toBeInTheDocument();

    await user.click(page().getByRole('button', { name: 'Sign in with a work or school account' }));
    await waitFor(() => expect(addressShown()).toBe(signInFor(ACTIVE_USERS)));
    expect(worldNow().signedIn).toEqual({});
  });

  test('tells a plain user which roles are needed, which one this is and how to look one up', async () => {
    const user = await openAt(ACTIVE_USERS, { as: JANE });
    const before = worldNow();
    const main = screen.getByRole('main');
    expect(page().getByRole('heading', { level: 1 })).toHaveTextContent(
      'Only administrators can open the admin center',
    );
    expect(main).toHaveTextContent(`${JANE} has the role User in Contoso`);
    for (const role of ['Global Admin', 'Billing Admin', 'Service Admin', 'User Admin', 'Password Admin']) {
      expect(page().getByText(role)).toBeVisible();
    }
    expect(main).toHaveTextContent('Kelley Wall, admin@contoso.onmicrosoft.com');
    expect(page().queryByRole('table')).not.toBeInTheDocument();
    expect(worldNow()).toBe(before);

    await user.click(page().getByRole('link', { name: 'Active Directory in the Azure classic portal' }));
    expect(addressShown()).toMatch(/^(manage\.windowsazure\.com\/activedirectory|login\.)/);
  });

  test('refuses the dashboard in the same way', async () => {
    const user = await openAt(DASHBOARD, { as: JANE });
    await user.click(page().getByRole('button', { name: 'Sign in with another account' }));
    await waitFor(() => expect(addressShown()).toBe(signInFor(DASHBOARD)));
  });

  test('opens without Office 365 as well, and says that there is none yet', async () => {
    await openAt(ACTIVE_USERS, { start: 'azure-customer', as: KELLEY });
    expect(page().getByText(/Contoso has no Office 365 subscription yet/)).toBeVisible();
    expect(usersListed()).toBe(3);
  });

  test('says nothing of the kind where there is one', async () => {
    await openAt(ACTIVE_USERS, { as: KELLEY });
    expect(page().queryByText(/no Office 365 subscription yet/)).not.toBeInTheDocument();
  });
});

describe('the frame', () => {
  test('has the header of the time, and a way out behind the name', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    for (const name of ['App launcher', 'Office 365', 'Notifications', 'Settings', 'Help']) {
      expect(page().getByRole('button', { name })).toBeVisible();
    }
    const menu = page().getByRole('button', { name: 'Kelley Wall' });
    expect(menu).toHaveAttribute('aria-expanded', 'false');

    await user.click(menu);
    expect(page().getByRole('button', { name: 'Sign out' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(menu).toHaveAttribute('aria-expanded', 'false');
    expect(menu).toHaveFocus();

    await user.click(menu);
    await user.click(page().getByRole('button', { name: 'Sign out' }));
    expect(worldNow().signedIn).toEqual({});
    await waitFor(() => expect(addressShown()).toBe(signInFor(ACTIVE_USERS)));
  });

  test('closes the menu behind the name when the page is clicked elsewhere', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(page().getByRole('button', { name: 'Kelley Wall' }));
    await user.click(page().getByRole('heading', { level: 1 }));
    expect(page().getByRole('button', { name: 'Kelley Wall' })).toHaveAttribute('aria-expanded', 'false');
  });

  test('marks the present page in the left list, whose groups open and close', async () => {
    const user = await openAt(`${ACTIVE_USERS}?view=licensed`, { as: KELLEY });
    const list = within(page().getByRole('navigation', { name: 'Office 365 admin center' }));
    expect(list.getByRole('link', { name: 'Active Users' })).toHaveAttribute('aria-current', 'page');
    expect(list.getByRole('link', { name: 'DASHBOARD' })).not.toHaveAttribute('aria-current');
    expect(list.getByRole('button', { name: 'USERS' })).toHaveAttribute('aria-expanded', 'true');
    expect(list.queryByRole('link', { name: 'Licenses' })).not.toBeInTheDocument();

    await user.click(list.getByRole('button', { name: 'BILLING' }));
    expect(list.getByRole('link', { name: 'Licenses' })).toBeVisible();
    await user.click(list.getByRole('button', { name: 'USERS' }));
    expect(list.queryByRole('link', { name: 'Active Users' })).not.toBeInTheDocument();
  });

  test('answers a press on an entry without function', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(page().getByRole('button', { name: 'Partner Relationships' }));
    expect(screen.getByText('“Partner Relationships” is not part of this simulation.')).toBeInTheDocument();
  });

  test('folds the left list away and back', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(page().getByRole('button', { name: 'Collapse the list' }));
    expect(page().queryByRole('navigation', { name: 'Office 365 admin center' })).not.toBeInTheDocument();
    await user.click(page().getByRole('button', { name: 'Show the list' }));
    expect(page().getByRole('navigation', { name: 'Office 365 admin center' })).toBeVisible();
  });

  test('narrows the left list to what is typed, and searches the users on Enter', async () => {
    const user = await openAt(DASHBOARD, { as: KELLEY });
    const field = page().getByRole('textbox', { name: 'Search users, admin tasks and more' });
    await user.type(field, 'lic');
    const list = within(page().getByRole('navigation', { name: 'Office 365 admin center' }));
    expect(list.getByRole('link', { name: 'Licenses' })).toBeVisible();
    expect(list.queryByRole('button', { name: 'SETUP' })).not.toBeInTheDocument();

    await user.clear(field);
    await user.type(field, 'oul');
    expect(page().getByText(/No admin tasks match “oul”/)).toBeVisible();
    await user.keyboard('{Enter}');
    expect(addressShown()).toBe(`${ACTIVE_USERS}?search=oul`);
    expect(page().getByRole('checkbox', { name: 'Jane Gould' })).toBeVisible();
    expect(usersListed()).toBe(1);
  });

  test('speaks Dutch', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY, language: 'nl' });
    expect(await screen.findByRole('heading', { level: 1, name: 'ACTIEVE GEBRUIKERS' })).toBeVisible();
    expect(document.title).toBe('Actieve gebruikers - Office 365-beheercentrum');
    expect(page().getByRole('button', { name: 'GEBRUIKERS' })).toHaveAttribute('aria-expanded', 'true');
    expect(page().getByRole('combobox', { name: 'Selecteer een weergave:' })).toHaveDisplayValue('Alle gebruikers');
    await user.click(page().getByRole('checkbox', { name: 'Jane Gould' }));
    expect(page().getByText('1 gebruiker geselecteerd')).toBeVisible();
    expect(page().getByText('Office 365 Business Premium')).toBeVisible();
  });

  test('goes to the dashboard from the head of the page', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(page().getByRole('link', { name: 'Admin' }));
    expect(addressShown()).toBe(DASHBOARD);
    expect(page().getByRole('heading', { level: 1, name: 'DASHBOARD' })).toBeVisible();
  });
});

describe('the dashboard', () => {
  test('counts users, seats and licenses as the world has them', async () => {
    const user = await openAt(DASHBOARD, { as: KELLEY });
    expect(screen.getByRole('main')).toHaveTextContent('3 users in Contoso');
    expect(screen.getByRole('main')).toHaveTextContent('3 of them have a license');
    expect(page().getByRole('heading', { name: 'Office 365 Business Premium' })).toBeVisible();
    expect(factOf('Seats')).toHaveTextContent('25');
    expect(factOf('Assigned')).toHaveTextContent('3');
    expect(factOf('Available')).toHaveTextContent('22');
    expect(factOf('Started')).toHaveTextContent('8/17/2016');

    await user.click(within(page().getByRole('region', { name: 'users' })).getByRole('link', { name: 'Active Users' }));
    expect(addressShown()).toBe(ACTIVE_USERS);
  });

  test('says that the services of the plans are well, and no others', async () => {
    await openAt(DASHBOARD, { as: KELLEY });
    const health = within(page().getByRole('region', { name: 'service health' }));
    expect(health.getByText('There are no service incidents.')).toBeVisible();
    expect(health.getByText('Exchange Online')).toBeVisible();
    expect(health.getByText('Office subscription')).toBeVisible();
  });

  test('has no services of plans in a directory without Office 365', async () => {
    await openAt(DASHBOARD, { start: 'azure-customer', as: KELLEY });
    const health = within(page().getByRole('region', { name: 'service health' }));
    expect(health.getByText('Identity service')).toBeVisible();
    expect(health.queryByText('Exchange Online')).toBeNull();
  });

  test('has shortcuts to what administrators do most', async () => {
    const user = await openAt(DASHBOARD, { as: KELLEY });
    const shortcuts = within(page().getByRole('region', { name: 'shortcuts' }));
    await user.click(shortcuts.getByRole('link', { name: 'Assign user licenses' }));
    expect(addressShown()).toBe(`${ACTIVE_USERS}?view=unlicensed`);
  });

  test('says that there is no subscription, and leads to those without a license', async () => {
    const user = await openAt(DASHBOARD, { start: 'azure-customer', as: KELLEY });
    expect(page().getByText(/Contoso has no Office 365 subscription yet/)).toBeVisible();
    expect(within(page().getByRole('region', { name: 'subscriptions' })).getByText('None yet.')).toBeVisible();
    expect(within(page().getByRole('region', { name: 'users' })).getByText('Nobody has a license')).toBeVisible();

    await user.click(page().getByRole('link', { name: 'Show the users without a license' }));
    expect(addressShown()).toBe(`${ACTIVE_USERS}?view=unlicensed`);
    expect(usersListed()).toBe(3);
  });
});
