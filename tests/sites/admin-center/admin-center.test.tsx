import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/core/index';
import { CONTOSO, member } from '../../../src/scenarios/cast';
import { startState } from '../../../src/scenarios/startStates';
import { begin } from '../../../src/store/run';
import { send } from '../../../src/store/send';
import { addressShown, openAt, worldNow } from '../../kit/open';

const ACTIVE_USERS = 'portal.office.com/admin/users/active';
const KELLEY = 'admin@contoso.onmicrosoft.com';
const JANE = 'jane.gould@contoso.onmicrosoft.com';

const page = () => within(screen.getByRole('main'));
const table = () => within(page().getByRole('table', { name: 'Active users' }));
const rows = () =>
  table()
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .slice(1)
        .map((cell) => cell.textContent)
        .join(' | '),
    );
const names = () => rows().map((row) => row.split(' | ')[0]);
const tick = (name: string) => table().getByRole('checkbox', { name });
const pane = (name: string | RegExp) => within(page().getByRole('region', { name }));

/** Opens the list on a Contoso with further people in it. */
async function openWith(...people: readonly Event[]) {
  const user = await openAt('example.com');
  await begin('office-customer', [...(startState('office-customer')?.events ?? []), ...people], '', 'test');
  await send({ type: 'signIn', profile: 'default', userName: KELLEY }, '');
  globalThis.location.hash = `#/${ACTIVE_USERS}`;
  await screen.findByRole('table', { name: 'Active users' });
  return user;
}

const person = (number: number, role: 'user' | 'billing-admin' = 'user'): Event =>
  member(CONTOSO, { id: `p${number}`, name: `person${number}`, firstName: 'Person', lastName: `${number}` }, { role });

// The first page of a file is loaded while other files keep the machine busy.

describe('Active Users', () => {
  test('shows the members of figure 1 in its order, and says which column has ordered them', async () => {
    await openAt(ACTIVE_USERS, { as: KELLEY });
    expect(document.title).toBe('Active Users - Office 365 admin center');
    expect(rows()).toEqual([
      `Jane Gould | ${JANE} | In cloud`,
      `Kelley Wall | ${KELLEY} | In cloud`,
      'Tricia Lawson | tricia.lawson@contoso.onmicrosoft.com | In cloud',
    ]);
    expect(table().getByRole('columnheader', { name: 'Display name' })).toHaveAttribute('aria-sort', 'ascending');
    expect(table().getByRole('columnheader', { name: 'User name' })).toHaveAttribute('aria-sort', 'none');
    expect(page().getByRole('button', { name: 'Contoso (Edit)' })).toBeVisible();
    expect(page().getByRole('combobox', { name: 'Select a view:' })).toHaveDisplayValue('All users');
    expect(pane('Select users to:').getByRole('list')).toHaveTextContent(
      'Edit user detailsDelete usersReset user password',
    );
  });

  test('opens for other administrators than the global ones too', async () => {
    await openWith(person(1, 'billing-admin'));
    await act(async () => {
      await send({ type: 'signIn', profile: 'default', userName: 'person1@contoso.onmicrosoft.com' }, ACTIVE_USERS);
    });
    expect(page().getByRole('button', { name: 'Person 1' })).toBeVisible();
    expect(names()).toHaveLength(4);
  });

  test('leaves out guests from other directories', async () => {
    await openAt(ACTIVE_USERS, { start: 'azure-customer', as: 'admin@alpineskihouse.onmicrosoft.com' });
    expect(names()).toEqual(['Alpine Admin']);
  });

  test('sorts by a column, and the other way round on a second press', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(table().getByRole('button', { name: 'User name' }));
    expect(names()).toEqual(['Kelley Wall', 'Jane Gould', 'Tricia Lawson']);
    expect(table().getByRole('columnheader', { name: 'User name' })).toHaveAttribute('aria-sort', 'ascending');

    await user.click(table().getByRole('button', { name: 'User name' }));
    expect(names()).toEqual(['Tricia Lawson', 'Jane Gould', 'Kelley Wall']);
    expect(addressShown()).toBe(`${ACTIVE_USERS}?sort=-userName`);

    await user.click(table().getByRole('button', { name: 'Display name' }));
    expect(addressShown()).toBe(ACTIVE_USERS);
  });

  test('does as the address says, and shows all users where the address says nothing sensible', async () => {
    await openAt(`${ACTIVE_USERS}?view=nonsense&sort=nonsense&page=99`, { as: KELLEY });
    expect(names()).toEqual(['Jane Gould', 'Kelley Wall', 'Tricia Lawson']);
  });

  test('shows the view that is chosen, or why it is empty', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    const view = page().getByRole('combobox', { name: 'Select a view:' });
    expect(
      within(view)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual([
      'All users',
      'Licensed users',
      'Sign-in allowed',
      'Sign-in blocked',
      'Unlicensed users',
      'Billing admins',
      'Global admins',
      'Password admins',
      'Service admins',
      'User management admins',
    ]);

    await user.selectOptions(view, 'Global admins');
    expect(names()).toEqual(['Kelley Wall']);
    expect(addressShown()).toBe(`${ACTIVE_USERS}?view=global-admins`);

    const empty = {
      'Unlicensed users': 'Every user has a license.',
      'Sign-in blocked': 'Sign-in is not blocked for any user.',
      'Billing admins': 'No user is a Billing Admin.',
      'Password admins': 'No user is a Password Admin.',
      'Service admins': 'No user is a Service Admin.',
      'User management admins': 'No user is a User Admin.',
    };
    for (const [name, why] of Object.entries(empty)) {
      await user.selectOptions(view, name);
      expect(page().getByText(why)).toBeVisible();
      expect(rows()).toEqual([]);
    }
    for (const name of ['Licensed users', 'Sign-in allowed', 'All users']) {
      await user.selectOptions(view, name);
      expect(names()).toHaveLength(3);
    }
    expect(addressShown()).toBe(ACTIVE_USERS);
  });

  test('says that nobody has a license where nobody has', async () => {
    await openAt(`${ACTIVE_USERS}?view=licensed`, { start: 'azure-customer', as: KELLEY });
    expect(page().getByText('No user has a license.')).toBeVisible();
  });

  test('searches display names and user names once the magnifier has opened the field', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    const magnifier = page().getByRole('button', { name: 'Search' });
    await user.click(magnifier);
    expect(page().getByRole('textbox', { name: 'Search users by name' })).toHaveFocus();

    await user.keyboard(' ADM{Enter}');
    expect(names()).toEqual(['Kelley Wall']);
    expect(page().getByText('1 user found for “ADM”.')).toBeVisible();

    await user.clear(page().getByRole('textbox', { name: 'Search users by name' }));
    await user.keyboard('xy{Enter}');
    expect(page().getByText('In this view, no display name or user name contains “xy”.')).toBeVisible();

    await user.click(page().getByRole('button', { name: 'Clear search' }));
    expect(names()).toHaveLength(3);
    expect(page().getByRole('textbox', { name: 'Search users by name' })).toHaveFocus();

    await user.keyboard('la{Enter}');
    await user.click(magnifier);
    expect(page().queryByRole('textbox', { name: 'Search users by name' })).not.toBeInTheDocument();
    expect(names()).toHaveLength(3);
  });

  test('answers a refresh', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    const before = worldNow();
    await user.click(page().getByRole('button', { name: 'Refresh' }));
    expect(page().getByText('The list is up to date: 3 users.')).toBeVisible();
    expect(worldNow()).toBe(before);
  });

  test('shows the selected user with the licenses of the world', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(table().getByText('Jane Gould'));
    expect(tick('Jane Gould')).toBeChecked();
    const selected = pane('Jane Gould');
    expect(selected.getByText('1 user selected')).toBeVisible();
    for (const name of ['EDIT', 'RESET PASSWORD', 'DELETE']) {
      expect(selected.getByRole('button', { name })).toBeVisible();
    }
    expect(selected.getByRole('heading', { name: /Assigned license\(s\)/ })).toBeVisible();
    expect(selected.getByText('Office 365 Business Premium')).toBeVisible();

    await user.click(tick('Jane Gould'));
    expect(pane('Select users to:').getByText('Delete users')).toBeVisible();
  });

  test('says so where the selected user has no license', async () => {
    const user = await openAt(ACTIVE_USERS, { start: 'azure-customer', as: KELLEY });
    await user.click(tick('Jane Gould'));
    expect(pane('Jane Gould').getByText('This user has no license.')).toBeVisible();
  });

  test('selects all and nobody, and forgets rows that are no longer listed', async () => {
    const user = await openWith(person(1));
    const all = tick('Select all users');
    await user.click(tick('Kelley Wall'));
    expect(all).toBePartiallyChecked();
    await user.click(all);
    expect(all).toBeChecked();
    expect(pane(/Person 1/).getByText('4 users selected')).toBeVisible();
    expect(pane(/Person 1/).getByText('Office 365 Business Premium (3 of 4 users)')).toBeVisible();

    await user.selectOptions(page().getByRole('combobox', { name: 'Select a view:' }), 'Unlicensed users');
    expect(pane('Person 1').getByText('1 user selected')).toBeVisible();
    await user.click(all);
    expect(page().getByRole('region', { name: 'Select users to:' })).toBeVisible();
    expect(all).not.toBeChecked();
  });

  test('counts and selects the whole of a long list, whatever part of it is in the page', async () => {
    const user = await openWith(...Array.from({ length: 247 }, (_, index) => person(index)));
    expect(page().getByRole('table')).toHaveAttribute('aria-rowcount', '251');

    await user.click(tick('Select all users'));
    expect(page().getByText('250 users selected')).toBeVisible();
    expect(page().getByText('and 245 more')).toBeVisible();

    await user.selectOptions(page().getByRole('combobox', { name: 'Select a view:' }), 'Licensed users');
    expect(names()).toHaveLength(3);
    expect(page().getByText('3 users selected')).toBeVisible();
    expect(page().getByRole('table')).toHaveAttribute('aria-rowcount', '4');
  });

  test('narrows the list as a name is typed, and says so in the address once the search is started', async () => {
    const user = await openAt(ACTIVE_USERS, { as: KELLEY });
    await user.click(page().getByRole('button', { name: 'Search' }));
    await user.type(page().getByRole('textbox', { name: 'Search users by name' }), 'jan');
    expect(names()).toEqual(['Jane Gould']);
    expect(addressShown()).toBe(ACTIVE_USERS);

    await user.keyboard('{Enter}');
    expect(names()).toEqual(['Jane Gould']);
    expect(addressShown()).toBe(`${ACTIVE_USERS}?search=jan`);

    await user.clear(page().getByRole('textbox', { name: 'Search users by name' }));
    expect(names()).toHaveLength(3);
  });
});
