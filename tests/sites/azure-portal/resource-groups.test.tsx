import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/core/index';
import { addressShown, openAt, worldNow } from '../../kit/open';

const KELLEY = 'admin@contoso.onmicrosoft.com';
const JANE = 'jane.gould@contoso.onmicrosoft.com';
const JANE_ID = '5a1f2c0e-7c1b-4a8e-b0f4-2d0f6f2f9c01';
const PERSONAL = 'kelley.wall@outlook.com';
const TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const PERSONAL_TRIAL = 'd1a743ae-1c58-46f0-b2e7-6f1a4d8c3010';
const profile = 'default';

const create = (group: string): Command => ({
  type: 'createResourceGroup',
  profile,
  subscription: TRIAL,
  group,
  location: 'West US',
});
const giveJane: Command = {
  type: 'giveAccess',
  profile,
  subscription: TRIAL,
  group: 'Web',
  user: JANE_ID,
  role: 'reader',
};
const rows = () =>
  within(screen.getByRole('table', { name: 'Resource groups' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
const fact = (term: string) =>
  within(screen.getByRole('region', { name: 'Essentials' })).getByText(term).nextElementSibling?.textContent;

describe('Resource groups', () => {
  test('lists those of the subscriptions that the account administers, and opens one', async () => {
    const user = await openAt('portal.azure.com/resource-groups', { start: 'bought-separately', as: PERSONAL });
    expect(await screen.findByRole('heading', { level: 1, name: 'Resource groups' })).toBeVisible();
    expect(rows()).toEqual(['TestResourceGroupFree TrialWest US']);

    await user.click(screen.getByRole('link', { name: 'TestResourceGroup' }));
    expect(addressShown()).toBe(`portal.azure.com/resource-groups/TestResourceGroup?subscription=${PERSONAL_TRIAL}`);
    expect(await screen.findByRole('heading', { level: 1, name: 'TestResourceGroup' })).toBeVisible();
    expect(fact('Subscription name')).toBe('Free Trial');
    expect(fact('Subscription ID')).toBe(PERSONAL_TRIAL);
    expect(fact('Last deployment')).toBe('No deployments');
    expect(fact('Location')).toBe('West US');
  });

  test('says so where there is none', async () => {
    await openAt('portal.azure.com/resource-groups', { start: 'azure-customer', as: KELLEY });
    expect(await screen.findByText('No resource groups to display')).toBeVisible();
  });

  test('shows to others what they have access to, and nothing else', async () => {
    const signIn: Command = { type: 'signIn', profile, userName: JANE };
    const user = await openAt('portal.azure.com/resource-groups', {
      start: 'azure-customer',
      as: KELLEY,
      after: [create('Web'), create('Hidden'), giveJane, signIn],
    });
    expect(await screen.findByRole('link', { name: 'Web' })).toBeVisible();
    expect(rows()).toEqual(['WebFree TrialWest US']);

    await user.click(screen.getByRole('link', { name: 'Web' }));
    await user.click(await screen.findByRole('link', { name: 'Free Trial' }));
    expect(await screen.findByText('Access to resource groups only')).toBeVisible();
  });

  test('are not to be found by who has no access to them', async () => {
    const signIn: Command = { type: 'signIn', profile, userName: JANE };
    const after = [create('Web'), create('Hidden'), giveJane, signIn];
    await openAt(`portal.azure.com/resource-groups/Hidden`, { start: 'azure-customer', as: KELLEY, after });
    expect(await screen.findByRole('heading', { name: 'This simulator has no such page' })).toBeVisible();
  });

  test('are found by name alone, in any letter case, as links of old do', async () => {
    await openAt('portal.azure.com/resource-groups/testresourcegroup', { start: 'bought-separately', as: PERSONAL });
    expect(await screen.findByRole('heading', { level: 1, name: 'TestResourceGroup' })).toBeVisible();
  });
});

describe('creating a resource group', () => {
  test('takes a name, a subscription and a location, and opens the new group', async () => {
    const user = await openAt('portal.azure.com/resource-groups', { start: 'azure-customer', as: KELLEY });
    await user.click(await screen.findByRole('link', { name: 'Add' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Resource group' })).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Resource group name' }), 'Web');
    expect(screen.getByRole('combobox', { name: 'Subscription' })).toHaveDisplayValue(`Free Trial (${TRIAL})`);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Resource group location' }), 'North Europe');
    await user.click(screen.getByRole('button', { name: 'Create' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Web' })).toBeVisible();
    expect(fact('Location')).toBe('North Europe');
    expect(worldNow().resourceGroups).toHaveLength(1);
  });

  test.each([
    ['', 'Type a name for the resource group.'],
    ['a b', /^A name has at most 90 letters/],
    ['WEB', 'This subscription has a resource group WEB already. Choose another name.'],
  ])('refuses the name “%s” beside its field, and keeps what was typed', async (name, reason) => {
    const user = await openAt('portal.azure.com/create/resource-group', {
      start: 'azure-customer',
      as: KELLEY,
      after: [create('Web')],
    });
    const field = await screen.findByRole('textbox', { name: 'Resource group name' });
    if (name) await user.type(field, name);
    await user.click(screen.getByRole('button', { name: 'Create' }));

    expect(field).toHaveAccessibleDescription(reason);
    expect(field).toBeInvalid();
    expect(field).toHaveFocus();
    expect(field).toHaveValue(name);
  });

  test('is refused beside the subscription to who does not administer it', async () => {
    const signIn: Command = { type: 'signIn', profile, userName: JANE };
    const after = [create('Web'), giveJane, signIn];
    const user = await openAt('portal.azure.com/create/resource-group', { start: 'azure-customer', as: KELLEY, after });
    await user.type(await screen.findByRole('textbox', { name: 'Resource group name' }), 'Mine');
    await user.click(screen.getByRole('button', { name: 'Create' }));

    const field = screen.getByRole('combobox', { name: 'Subscription' });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/administrator/);
    expect(worldNow().resourceGroups).toHaveLength(1);
  });

  test('needs a subscription', async () => {
    await openAt('portal.azure.com/create/resource-group', { start: 'azure-customer', as: JANE });
    expect(await screen.findByRole('heading', { name: 'No subscriptions found' })).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Resource group name' })).not.toBeInTheDocument();
  });
});
