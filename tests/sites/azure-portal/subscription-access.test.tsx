import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AccessRole, Command } from '../../../src/core/index';
import { JANE, TRICIA } from '../../../src/scenarios/cast';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { ADD_NAMESAKE, JANE_GOULD } from '../../kit/given';
import { signInAs } from './azurePortalDirectories';

const TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const profile = 'default';
const all = { profile, subscription: TRIAL } as const;
const users = `portal.azure.com/subscriptions/${TRIAL}/users`;
const kelley = { start: 'azure-customer', as: 'admin@contoso.onmicrosoft.com' } as const;
const web: Command = { type: 'createResourceGroup', ...all, group: 'Web', location: 'West US' };
const give = (user: string, role: AccessRole): Command => ({ type: 'giveSubscriptionAccess', ...all, user, role });

const rows = async (name = 'Users') =>
  within(await screen.findByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
const step = (name: RegExp) => screen.getByRole('button', { name });
const accessNow = () => worldNow().azureSubscriptions[0]?.access;

describe('giving a role on a whole subscription', () => {
  test('takes a role, then a person of the directory, then OK', async () => {
    const user = await openAt(`${users}/add`, kelley);
    await user.click(await screen.findByRole('button', { name: 'Contributor' }));
    expect(step(/^Select a role Contributor/)).toBeVisible();
    const search = screen.getByRole('textbox', { name: 'Search by name or user name' });
    expect(search).toHaveFocus();
    await user.type(search, 'jane');
    await user.click(screen.getByRole('radio', { name: /Jane Gould/ }));
    await user.click(screen.getByRole('button', { name: 'Select' }));
    expect(step(/^Add users Jane Gould/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Add access' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'OK' })).toHaveFocus();
    await user.keyboard('{Enter}');

    expect(addressShown()).toBe(users);
    expect(await rows()).toContain(`Jane Gould${JANE_GOULD}ContributorAssignedRemove`);
  });

  test('opens what is missing, and says so', async () => {
    const user = await openAt(`${users}/add`, kelley);
    await user.click(await screen.findByRole('button', { name: 'OK' }));
    expect(screen.getByText('Select the role that the user will have.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Owner' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Owner' }));
    await user.click(screen.getByRole('button', { name: 'Select' }));
    expect(screen.getByRole('radiogroup', { name: 'Add users' })).toHaveAccessibleDescription(
      'Select a user of this directory.',
    );
    expect(accessNow()).toEqual([]);
  });

  test('lets one choose again', async () => {
    const user = await openAt(`${users}/add`, kelley);
    await user.click(await screen.findByRole('button', { name: 'Owner' }));
    await user.click(step(/^Select a role Owner/));
    expect(screen.getByRole('button', { name: 'Owner' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'Reader' }));
    expect(step(/^Select a role Reader/)).toBeVisible();
  });

  test.each([
    ['en', 'Reader', 'Select', /^Only owners and administrators of Free Trial/],
    ['nl', 'Lezer', 'Selecteren', /^Alleen eigenaren en beheerders van Free Trial/],
  ] as const)('is refused to a contributor, with the reason: %s', async (language, reader, select, reason) => {
    const after = [give(JANE.id, 'contributor'), signInAs(JANE_GOULD)];
    const user = await openAt(`${users}/add`, { ...kelley, after, language });
    await user.click(await screen.findByRole('button', { name: reader }));
    await user.click(screen.getByRole('radio', { name: /Tricia Lawson/ }));
    await user.click(screen.getByRole('button', { name: select }));
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(await screen.findByText(reason)).toBeVisible();
    expect(accessNow()).toHaveLength(1);
  });

  test('is open to an owner', async () => {
    const after = [give(JANE.id, 'owner'), signInAs(JANE_GOULD)];
    const user = await openAt(`${users}/add`, { ...kelley, after });
    await user.click(await screen.findByRole('button', { name: 'Reader' }));
    await user.click(screen.getByRole('radio', { name: /Tricia Lawson/ }));
    await user.click(screen.getByRole('button', { name: 'Select' }));
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(await rows()).toHaveLength(3);
    expect(accessNow()).toContainEqual({ account: TRICIA.id, role: 'reader' });
  });
});

describe('a role on a whole subscription', () => {
  test('is taken away where it was given, and that is said', async () => {
    const user = await openAt(users, { ...kelley, after: [give(JANE.id, 'reader')] });
    await user.click(await screen.findByRole('button', { name: 'Remove Jane Gould' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    expect(await screen.findByText('Jane Gould no longer has a role on Free Trial.')).toHaveFocus();
    expect(await rows()).toEqual(['Subscription adminsOwnerAssigned']);
  });

  test('is inherited by a resource group, and cannot be taken away there', async () => {
    const address = `portal.azure.com/resource-groups/Web/users?subscription=${TRIAL}`;
    await openAt(address, { ...kelley, after: [web, give(JANE.id, 'reader')] });
    expect(await rows()).toEqual(['Subscription adminsOwnerInherited', `Jane Gould${JANE_GOULD}ReaderInherited`]);
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  });

  test.each([
    ['en', 'Your role', 'Reader'],
    ['nl', 'Uw rol', 'Lezer'],
  ] as const)('is what the portal says one is to it: %s', async (language, term, role) => {
    const after = [web, give(JANE.id, 'reader'), signInAs(JANE_GOULD)];
    await openAt(`portal.azure.com/subscriptions/${TRIAL}`, { ...kelley, after, language });
    expect((await screen.findByText(term)).nextElementSibling).toHaveTextContent(role);
  });

  test('shows a reader every resource group, and lets nobody but contributors and owners make one', async () => {
    const after = [web, give(JANE.id, 'reader'), signInAs(JANE_GOULD)];
    const user = await openAt('portal.azure.com/resource-groups', { ...kelley, after });
    expect(await screen.findByRole('link', { name: 'Web' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Add' }));
    await user.type(await screen.findByRole('textbox', { name: /group name/i }), 'Mine');
    await user.click(screen.getByRole('button', { name: 'Create' }));
    expect(await screen.findByText(/^The role Reader lets you look at Free Trial/)).toBeVisible();
    expect(worldNow().resourceGroups).toHaveLength(1);
  });

  test('is taken from the one that is meant of two of one name', async () => {
    const user = await openAt(users, { ...kelley, after: [ADD_NAMESAKE, give(JANE.id, 'reader')] });
    await user.click(await screen.findByRole('button', { name: `Remove Jane Gould (${JANE_GOULD})` }));
    expect(screen.getByRole('alertdialog')).toHaveAccessibleName(new RegExp(`Jane Gould \\(${JANE_GOULD}\\)`));
  });
});
