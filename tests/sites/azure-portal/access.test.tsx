import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AccessRole, Command } from '../../../src/core/index';
import { CONTOSO, JANE, TRICIA } from '../../../src/scenarios/cast';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { ASSOCIATED, CHANGE, PERSONAL_TRIAL, SHARED, signInAs } from './azurePortalDirectories';

const ADMIN = 'admin@contoso.onmicrosoft.com';
const JANE_GOULD = 'jane.gould@contoso.onmicrosoft.com';
const TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const profile = 'default';
const users = `portal.azure.com/resource-groups/Web/users?subscription=${TRIAL}`;
const inWeb = { profile, subscription: TRIAL, group: 'Web' } as const;
const create: Command = { type: 'createResourceGroup', location: 'West US', ...inWeb };
const give = (user: string, role: AccessRole): Command => ({ type: 'giveAccess', user, role, ...inWeb });

const openUsers = (...after: readonly Command[]) =>
  openAt(users, { start: 'azure-customer', as: ADMIN, after: [create, ...after] });
const openAdd = (...after: readonly Command[]) =>
  openAt(users.replace('/users', '/users/add'), { start: 'azure-customer', as: ADMIN, after: [create, ...after] });
const rows = async () =>
  within(await screen.findByRole('table', { name: 'Users' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
const choose = (step: string, name: string | RegExp) =>
  within(screen.getByRole('radiogroup', { name: step })).getByRole('radio', { name });

describe('the users of a resource group', () => {
  test('are the administrators of the subscription, and those to whom access was given', async () => {
    await openUsers(give(JANE.id, 'contributor'));
    expect(await rows()).toEqual([
      'Subscription adminsOwnerInherited',
      `Jane Gould${JANE_GOULD}ContributorAssignedRemove`,
    ]);
  });

  test('are opened from the group', async () => {
    const user = await openAt(`portal.azure.com/resource-groups/Web?subscription=${TRIAL}`, {
      start: 'azure-customer',
      as: ADMIN,
      after: [create],
    });
    await user.click(await screen.findByRole('link', { name: 'Users' }));
    expect(addressShown()).toBe(users);
    expect(await screen.findByRole('heading', { level: 1, name: 'Users' })).toBeVisible();
  });

  test('tell who the administrators are', async () => {
    const user = await openAt('portal.azure.com/resource-groups/TestResourceGroup/users', {
      start: 'bought-separately',
      after: SHARED,
    });
    await user.click(await screen.findByRole('button', { name: 'Who are the subscription admins?' }));
    const names = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(names).toEqual(expect.arrayContaining(['kelley.wall@outlook.com', JANE_GOULD]));
  });

  test('still list whose account was deleted', async () => {
    const deletion: Command = { type: 'deleteUsers', profile, directory: CONTOSO.id, users: [JANE.id] };
    await openUsers(give(JANE.id, 'reader'), deletion);
    expect((await rows())[1]).toBe('Deleted userReaderAssignedRemove');
  });

  test('are in Dutch', async () => {
    await openAt(users, {
      start: 'azure-customer',
      as: ADMIN,
      after: [create, give(JANE.id, 'owner')],
      language: 'nl',
    });
    const table = within(await screen.findByRole('table', { name: 'Gebruikers' }));
    expect(table.getByRole('row', { name: /Abonnementsbeheerders.*Eigenaar.*Overgenomen/ })).toBeVisible();
    expect(table.getByRole('row', { name: /Jane Gould.*Eigenaar.*Toegewezen/ })).toBeVisible();
  });
});

describe('adding access', () => {
  test('takes a role and a person of the directory', async () => {
    const user = await openUsers();
    await user.click(await screen.findByRole('link', { name: 'Add' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Add access' })).toBeVisible();
    await user.click(choose('Select a role', 'Reader'));
    await user.type(screen.getByRole('textbox', { name: 'Search by name or user name' }), 'tricia');
    expect(within(screen.getByRole('radiogroup', { name: 'Add users' })).getAllByRole('radio')).toHaveLength(1);
    await user.click(choose('Add users', /Tricia Lawson/));
    await user.click(screen.getByRole('button', { name: 'OK' }));

    expect(addressShown()).toBe(users);
    expect(await rows()).toContain('Tricia Lawsontricia.lawson@contoso.onmicrosoft.comReaderAssignedRemove');
  });

  test('says beside each step what is missing, and keeps what was chosen', async () => {
    const user = await openAdd();
    await user.click(await screen.findByRole('button', { name: 'OK' }));
    const role = screen.getByRole('radiogroup', { name: 'Select a role' });
    expect(role).toHaveAccessibleDescription('Select the role that the user will have.');
    expect(screen.getByRole('radiogroup', { name: 'Add users' })).toHaveAccessibleDescription(
      'Select a user of this directory.',
    );
    expect(within(role).getByRole('radio', { name: 'Owner' })).toHaveFocus();

    await user.click(choose('Select a role', 'Owner'));
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(role).not.toHaveAccessibleDescription();
    expect(choose('Select a role', 'Owner')).toBeChecked();
    expect(worldNow().resourceGroups[0]?.access).toEqual([]);
  });

  test('says so where nobody has such a name', async () => {
    const user = await openAdd();
    await user.type(await screen.findByRole('textbox', { name: 'Search by name or user name' }), 'xyz');
    expect(screen.getByText('No users in Contoso match “xyz”.')).toBeVisible();
  });

  test('shows the first of many, and finds anybody', async () => {
    const subscription = '0b6a1d8e-93c4-4f57-a2d1-5e7c8f9b3013';
    const user = await openAt(`portal.azure.com/resource-groups/Web/users/add`, {
      start: 'large-company',
      as: ADMIN,
      after: [{ ...create, subscription }],
    });
    const people = within(await screen.findByRole('radiogroup', { name: 'Add users' }));
    expect(people.getAllByRole('radio')).toHaveLength(20);
    expect(people.getByText(/the first 20/)).toBeVisible();
    const [directory] = worldNow().directories;
    const last = directory?.users.at(-1)?.at(-1)?.userName ?? '';
    await user.type(screen.getByRole('textbox', { name: 'Search by name or user name' }), last);
    expect(people.getAllByRole('radio')).toHaveLength(1);
  });

  test('is refused to who has that role already', async () => {
    const user = await openAdd(give(JANE.id, 'reader'));
    await user.click(await screen.findByRole('radio', { name: 'Reader' }));
    await user.click(choose('Add users', /Jane Gould/));
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(await screen.findByText(/has this role here already/)).toBeVisible();
    expect(choose('Add users', /Jane Gould/)).toBeChecked();
  });

  test.each([
    ['en', 'Reader', /^Only owners of Web and administrators/],
    ['nl', 'Lezer', /eigenaren van Web|eigenaars van Web/i],
  ] as const)('is refused to a mere reader, with the reason: %s', async (language, reader, reason) => {
    const after = [create, give(JANE.id, 'reader'), signInAs(JANE_GOULD)];
    const address = users.replace('/users', '/users/add');
    const user = await openAt(address, { start: 'azure-customer', as: ADMIN, after, language });
    await user.click(await screen.findByRole('radio', { name: reader }));
    await user.click(screen.getByRole('radio', { name: /Tricia Lawson/ }));
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(await screen.findByText(reason)).toBeVisible();
    expect(worldNow().resourceGroups[0]?.access).toHaveLength(1);
  });

  test('is open to an owner of the group', async () => {
    const user = await openAdd(give(JANE.id, 'owner'), signInAs(JANE_GOULD));
    await user.click(await screen.findByRole('radio', { name: 'Contributor' }));
    await user.click(screen.getByRole('radio', { name: /Tricia Lawson/ }));
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(await rows()).toHaveLength(3);
    expect(worldNow().resourceGroups[0]?.access).toContainEqual({ account: TRICIA.id, role: 'contributor' });
  });
});

describe('removing access', () => {
  test('asks first, and does nothing where the answer is no', async () => {
    const user = await openUsers(give(JANE.id, 'reader'));
    const button = await screen.findByRole('button', { name: 'Remove Jane Gould' });
    await user.click(button);
    const question = screen.getByRole('alertdialog', { name: 'Take the access to Web away from Jane Gould?' });
    expect(within(question).getByRole('button', { name: 'No' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
    expect(await rows()).toHaveLength(2);
  });

  test('takes it away, and says so', async () => {
    const user = await openUsers(give(JANE.id, 'reader'));
    await user.click(await screen.findByRole('button', { name: 'Remove Jane Gould' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    const said = await screen.findByText('Jane Gould no longer has a role on Web.');
    expect(said).toHaveFocus();
    expect(await rows()).toEqual(['Subscription adminsOwnerInherited']);

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Remove Jane Gould' })).toBeVisible();
    expect(said).toBeEmptyDOMElement();
  });

  test('is refused to a mere reader', async () => {
    const user = await openUsers(give(JANE.id, 'reader'), give(TRICIA.id, 'reader'), signInAs(JANE_GOULD));
    await user.click(await screen.findByRole('button', { name: 'Remove Tricia Lawson' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    expect(await screen.findByText(/^Only owners of Web/)).toBeVisible();
    expect(await rows()).toHaveLength(3);
  });
});

describe('when the subscription trusts another directory', () => {
  const given: Command = {
    type: 'giveAccess',
    profile,
    subscription: PERSONAL_TRIAL,
    group: 'TestResourceGroup',
    user: 'ed1e6a0b-4f3d-4a52-9a77-5b1c8e2d3005',
    role: 'contributor',
  };
  const address = 'portal.azure.com/resource-groups/TestResourceGroup/users';
  const before: readonly Command[] = [...ASSOCIATED, given];

  test('those of the old one have access until then', async () => {
    await openAt(address, { start: 'bought-separately', after: before });
    expect(await rows()).toEqual([
      'Subscription adminsOwnerInherited',
      'Kelley Wallkelley.wall@outlook.comContributorAssignedRemove',
    ]);
  });

  test('nobody has the access any more that was given before', async () => {
    await openAt(address, { start: 'bought-separately', after: [...before, CHANGE] });
    expect(await rows()).toEqual(['Subscription adminsOwnerInherited']);
    expect(screen.getByRole('button', { name: /outlook\.com Contoso/ })).toBeVisible();
  });
});
