import { describe, expect, test } from 'vitest';
import { resourceGroupsOf, subscriptionsSeenBy, type AccessRole, type Command } from '../../src/core/index';
import { DEFAULT_DIRECTORY, JANE, KELLEY, TRICIA } from '../../src/scenarios/cast';
import { givenStart, JANE_GOULD, KELLEY_ADMIN, signIn } from '../kit/given';

const profile = 'default';
const TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const TRICIA_LAWSON = 'tricia.lawson@contoso.onmicrosoft.com';
const create = (group: string, location = 'West US'): Command => ({
  type: 'createResourceGroup',
  profile,
  subscription: TRIAL,
  group,
  location,
});
const give = (user: string, role: AccessRole, group = 'TestResourceGroup'): Command => ({
  type: 'giveAccess',
  profile,
  subscription: TRIAL,
  group,
  user,
  role,
});
const take = (account: string): Command => ({
  type: 'takeAccess',
  profile,
  subscription: TRIAL,
  group: 'TestResourceGroup',
  account,
});

const kelley = givenStart('azure-customer', signIn(KELLEY_ADMIN));
const group = kelley.after(create('TestResourceGroup'));

describe('a new resource group', () => {
  test('is not made in a subscription that is disabled, until that is upgraded', () => {
    const over = kelley.after({ type: 'letTimePass', minutes: 30 * 24 * 60 });
    over.when(create('Late')).rejected('azure-subscription-disabled', { subscription: 'Free Trial' });
    const upgraded = over.after({ type: 'upgradeAzureSubscription', profile, subscription: TRIAL, name: 'Paid' });
    expect(upgraded.after(create('Late')).world.resourceGroups).toHaveLength(1);
  });

  test('is in a subscription, at a location, and nobody was given access to it', () => {
    expect(group.world.resourceGroups).toEqual([
      { subscription: TRIAL, name: 'TestResourceGroup', location: 'West US', access: [] },
    ]);
  });

  test('has a name of its own, letter case aside', () => {
    group.when(create('testresourcegroup')).rejected('group-name-taken', { group: 'testresourcegroup' });
    kelley.when(create('')).rejected('group-name-missing');
    for (const name of ['a b', 'group.', 'a/b', 'x'.repeat(91)])
      kelley.when(create(name)).rejected('group-name-malformed');
    kelley.when(create('fine', '')).rejected('form-incomplete');
  });

  test('is made by administrators of the subscription', () => {
    kelley.after(signIn(JANE_GOULD)).when(create('Another')).rejected('needs-subscription-administrator');
    givenStart('azure-customer').when(create('Another')).rejected('needs-sign-in');
    kelley
      .after({ type: 'cancelAzureSubscription', profile, subscription: TRIAL })
      .when(create('Another'))
      .rejected('subscription-canceled');
    kelley.when({ ...create('Another'), subscription: 'no subscription' } as Command).rejected('subscription-unknown');
  });
});

describe('access to a resource group', () => {
  test('is given to users of the directory, one role each', () => {
    const given = group.after(give(JANE.id, 'reader'), give(JANE.id, 'contributor'));
    expect(given.world.resourceGroups[0]?.access).toEqual([{ account: JANE.id, role: 'contributor' }]);
    given.when(give(JANE.id, 'contributor')).rejected('access-already-given', { userName: JANE_GOULD });
    group.when(give('nobody', 'reader')).rejected('user-gone');
    group.when(give(JANE.id, 'reader', 'another')).rejected('group-unknown');
  });

  test('is given and taken by administrators and owners', () => {
    const owned = group.after(give(JANE.id, 'owner'), signIn(JANE_GOULD), give(TRICIA.id, 'reader'));
    expect(owned.world.resourceGroups[0]?.access).toHaveLength(2);
    owned
      .after(signIn(TRICIA_LAWSON))
      .when(give(KELLEY.id, 'owner'))
      .rejected('needs-owner', { group: 'TestResourceGroup' });
    owned.when(take(TRICIA.id)).then({
      type: 'AccessTaken',
      subscription: TRIAL,
      group: 'TestResourceGroup',
      account: TRICIA.id,
    });
    group.when(take(TRICIA.id)).rejected('user-gone');
  });

  test('is what one sees of a subscription that somebody else administers', () => {
    const { world } = group.after(create('Hidden'), give(JANE.id, 'reader'));
    const seen = (account: string) => resourceGroupsOf(world, account).map(({ name }) => name);
    expect(seen(KELLEY.id)).toEqual(['TestResourceGroup', 'Hidden']);
    expect(seen(JANE.id)).toEqual(['TestResourceGroup']);
    expect(seen(TRICIA.id)).toEqual([]);
  });

  test('lets one see the subscription too, in a directory that one is a user of', () => {
    const seen = (account: string, { world } = group.after(give(JANE.id, 'reader'))) =>
      subscriptionsSeenBy(world, account).map(({ id }) => id);
    expect([KELLEY.id, JANE.id, TRICIA.id].map((account) => seen(account))).toEqual([[TRIAL], [TRIAL], []]);

    const changed = group.after(give(JANE.id, 'reader'), {
      type: 'changeDirectory',
      profile,
      subscription: TRIAL,
      directory: DEFAULT_DIRECTORY.id,
    });
    expect([KELLEY.id, JANE.id].map((account) => seen(account, changed))).toEqual([[TRIAL], []]);
  });
});
