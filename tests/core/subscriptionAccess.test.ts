import { describe, expect, test } from 'vitest';
import {
  mayOpenClassicPortal,
  resourceGroupsOf,
  subscriptionsSeenBy,
  type AccessRole,
  type Command,
} from '../../src/core/index';
import { DEFAULT_DIRECTORY, JANE, KELLEY, TRICIA } from '../../src/scenarios/cast';
import { givenStart, JANE_GOULD, KELLEY_ADMIN, signIn } from '../kit/given';

const profile = 'default';
const TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const all = { profile, subscription: TRIAL } as const;
const create = (group: string): Command => ({ type: 'createResourceGroup', ...all, group, location: 'West US' });
const give = (user: string, role: AccessRole): Command => ({ type: 'giveSubscriptionAccess', ...all, user, role });
const take = (account: string): Command => ({ type: 'takeSubscriptionAccess', ...all, account });
const giveIn = (group: string, user: string): Command => ({ type: 'giveAccess', ...all, group, user, role: 'reader' });

const kelley = givenStart('azure-customer', signIn(KELLEY_ADMIN), create('Web'));
const as = (role: AccessRole) => kelley.after(give(JANE.id, role), signIn(JANE_GOULD));

describe('a role on a whole subscription', () => {
  test('is given to a user of its directory, one each', () => {
    kelley.when(give(JANE.id, 'reader')).then({
      type: 'SubscriptionAccessGiven',
      subscription: TRIAL,
      account: JANE.id,
      role: 'reader',
    });
    const given = kelley.after(give(JANE.id, 'reader'), give(JANE.id, 'contributor'));
    expect(given.world.azureSubscriptions[0]?.access).toEqual([{ account: JANE.id, role: 'contributor' }]);
    given.when(give(JANE.id, 'contributor')).rejected('access-already-given', { userName: JANE_GOULD });
    kelley.when(give('nobody', 'reader')).rejected('user-gone');
  });

  test('is taken away again', () => {
    const given = kelley.after(give(JANE.id, 'reader'));
    given.when(take(JANE.id)).then({ type: 'SubscriptionAccessTaken', subscription: TRIAL, account: JANE.id });
    expect(given.after(take(JANE.id)).world.azureSubscriptions[0]?.access).toEqual([]);
    kelley.when(take(JANE.id)).rejected('user-gone');
  });

  test('is given and taken by its administrators and owners, and by nobody else', () => {
    expect(as('owner').after(give(TRICIA.id, 'reader')).world.azureSubscriptions[0]?.access).toHaveLength(2);
    for (const role of ['contributor', 'reader'] as const) {
      as(role).when(give(TRICIA.id, 'reader')).rejected('needs-subscription-owner', { subscription: 'Free Trial' });
      as(role).when(take(JANE.id)).rejected('needs-subscription-owner', { subscription: 'Free Trial' });
    }
    kelley
      .after(signIn(JANE_GOULD))
      .when(give(JANE.id, 'owner'))
      .rejected('needs-subscription-owner', { subscription: 'Free Trial' });
  });

  test('needs somebody who is signed in, and a subscription that is there and not canceled', () => {
    givenStart('azure-customer').when(give(JANE.id, 'reader')).rejected('needs-sign-in');
    kelley
      .when({ ...all, type: 'takeSubscriptionAccess', subscription: 'none', account: JANE.id })
      .rejected('subscription-unknown');
    kelley
      .after({ type: 'cancelAzureSubscription', ...all })
      .when(give(JANE.id, 'reader'))
      .rejected('subscription-canceled');
  });

  test('is inherited by every resource group, later ones too', () => {
    const { world } = kelley.after(give(JANE.id, 'reader'), create('Later'));
    expect(resourceGroupsOf(world, JANE.id).map(({ name }) => name)).toEqual(['Web', 'Later']);
    expect(subscriptionsSeenBy(world, JANE.id).map(({ id }) => id)).toEqual([TRIAL]);
    expect(resourceGroupsOf(world, TRICIA.id)).toEqual([]);
  });

  test('lets an owner say who has access to a group, and nobody with another role', () => {
    expect(as('owner').after(giveIn('Web', TRICIA.id)).world.resourceGroups[0]?.access).toHaveLength(1);
    as('contributor').when(giveIn('Web', TRICIA.id)).rejected('needs-owner', { group: 'Web' });
  });

  test('lets an owner and a contributor create resource groups, and a reader not', () => {
    for (const role of ['owner', 'contributor'] as const) {
      expect(as(role).after(create('Made')).world.resourceGroups).toHaveLength(2);
    }
    as('reader').when(create('Made')).rejected('needs-contributor', { subscription: 'Free Trial' });
  });

  test('makes nobody an administrator of the subscription', () => {
    const owner = as('owner');
    expect(mayOpenClassicPortal(owner.world, JANE.id)).toBe(false);
    const change = { type: 'changeDirectory', ...all, directory: DEFAULT_DIRECTORY.id } as const;
    owner.when(change).rejected('needs-subscription-administrator');
  });

  test('is gone when the subscription trusts another directory', () => {
    const changed = kelley.after(give(JANE.id, 'owner'), {
      type: 'changeDirectory',
      ...all,
      directory: DEFAULT_DIRECTORY.id,
    });
    expect(changed.world.azureSubscriptions[0]?.access).toEqual([]);
    expect(subscriptionsSeenBy(changed.world, JANE.id)).toEqual([]);
    expect(subscriptionsSeenBy(changed.world, KELLEY.id)).toHaveLength(1);
  });
});
