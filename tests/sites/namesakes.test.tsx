import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Command, Event } from '../../src/core/index';
import { CONTOSO, JANE, KELLEY } from '../../src/scenarios/cast';
import { ADD_NAMESAKE, JANE_GOULD, KELLEY_ADMIN } from '../kit/given';
import { openAt } from '../kit/open';

const TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const FIRST = 'Free Trial (7950cf8c)';
const profile = 'default';
/** A second trial of Kelley's, called as her first. */
const second: Event = {
  type: 'AzureSubscriptionCreated',
  subscription: 'feedfeed-0000',
  name: 'Free Trial',
  offer: 'MS-AZR-0044P',
  directory: CONTOSO.id,
  accountAdministrator: KELLEY.id,
};
/** A resource group called Web. */
const webIn = (subscription: string): Event => ({
  type: 'ResourceGroupCreated',
  group: 'Web',
  location: 'West US',
  subscription,
});
const kelley = { start: 'azure-customer', as: KELLEY_ADMIN, besides: [second] } as const;

const path = async () =>
  within(await screen.findByRole('navigation', { name: 'Breadcrumb' }))
    .getAllByRole('listitem')
    .map((one) => one.textContent);

const subtitleOf = (title: string) => screen.getByRole('heading', { level: 1, name: title }).parentElement?.textContent;

describe('two subscriptions of one name', () => {
  test('are told apart in the path and on the blades of the Azure portal', async () => {
    const user = await openAt(`portal.azure.com/subscriptions/${TRIAL}/settings`, kelley);
    expect(await path()).toEqual(['Subscriptions', FIRST, 'Settings']);
    expect(subtitleOf('Settings')).toContain(FIRST);
    await user.click(screen.getByRole('link', { name: 'Users' }));
    expect(subtitleOf('Users')).toContain(FIRST);
    await user.click(screen.getByRole('link', { name: 'Add' }));
    await user.click(screen.getByRole('button', { name: 'Owner' }));
    expect(screen.getAllByText(FIRST).length).toBeGreaterThan(1);
  });

  test('are told apart by the bell of the Azure portal', async () => {
    const user = await openAt('portal.azure.com', kelley);
    await user.click(await screen.findByRole('button', { name: 'Notifications: 2' }));
    expect(screen.getByText(/Free Trial \(7950cf8c\)/)).toBeVisible();
    expect(screen.getByText(/Free Trial \(feedfeed\)/)).toBeVisible();
  });

  test('are told apart in the Account Center, in the notice too', async () => {
    await openAt(`account.windowsazure.com/subscriptions/${TRIAL}`, kelley);
    expect(await screen.findByRole('heading', { name: `Summary for ${FIRST}` })).toBeVisible();
    expect(screen.getByText(/Free Trial \(7950cf8c\) ends/)).toBeVisible();
  });

  test('are told apart in the classic portal, where one loses its roles too', async () => {
    const reader: Command = {
      type: 'giveSubscriptionAccess',
      profile,
      subscription: TRIAL,
      user: JANE.id,
      role: 'reader',
    };
    const address = `manage.windowsazure.com/settings/subscriptions?selected=${TRIAL}`;
    const user = await openAt(address, { ...kelley, after: [reader] });
    await user.click(screen.getByRole('button', { name: 'EDIT DIRECTORY' }));
    expect(screen.getByRole('textbox', { name: 'SUBSCRIPTIONS' })).toHaveValue(FIRST);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByText(`${FIRST}: ${JANE_GOULD}`)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Complete' }));
    expect(await screen.findByText(`${FIRST} trusts Alpine Ski House from now on.`)).toBeVisible();
  });

  test('are told apart where Co-administrators are chosen', async () => {
    const user = await openAt('manage.windowsazure.com/settings/administrators', kelley);
    await user.click(screen.getByRole('button', { name: 'ADD' }));
    expect(screen.getByRole('checkbox', { name: FIRST })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Free Trial (feedfeed)' })).toBeVisible();
  });
});

describe('two resource groups of one name', () => {
  const web = 'portal.azure.com/resource-groups/Web';
  const name = 'Web (Free Trial, 7950cf8c)';

  test('are told apart in the path and on the blades of the Azure portal', async () => {
    const both = { ...kelley, besides: [second, webIn(TRIAL), webIn('feedfeed-0000')] };
    const user = await openAt(`${web}?subscription=${TRIAL}`, both);
    expect(await path()).toEqual(['Resource groups', name]);
    await user.click(await screen.findByRole('link', { name: 'Users' }));
    expect(await path()).toEqual(['Resource groups', name, 'Users']);
    expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
    expect(subtitleOf('Users')).toContain(name);
    await user.click(screen.getByRole('link', { name: 'Add' }));
    expect(subtitleOf('Add access')).toContain(name);
  });

  test('need it only where both are seen', async () => {
    await openAt(web, { ...kelley, besides: [webIn(TRIAL)] });
    expect(await path()).toEqual(['Resource groups', 'Web']);
  });
});

describe('two people of one name', () => {
  const page = 'manage.windowsazure.com/activedirectory/contoso/users/jane.gould/profile';

  const name = `Jane Gould (${JANE_GOULD})`;

  test('have pages of different titles in the classic portal, which says whose changes were saved', async () => {
    const user = await openAt(page, { start: 'azure-customer', as: KELLEY_ADMIN, after: [ADD_NAMESAKE] });
    expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();
    expect(screen.getByRole('navigation', { name })).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'LAST NAME' }), '-Smit');
    await user.click(screen.getByRole('button', { name: 'SAVE' }));
    expect(await screen.findByText(`The changes to ${name} have been saved.`)).toBeVisible();
  });

  test('are told apart where one of them was deleted', async () => {
    const deleted: Command = { type: 'deleteUsers', profile, directory: CONTOSO.id, users: [JANE.id] };
    await openAt(page, { start: 'azure-customer', as: KELLEY_ADMIN, after: [ADD_NAMESAKE, deleted] });
    expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();
  });
});
