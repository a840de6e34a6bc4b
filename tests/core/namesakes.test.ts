import { describe, expect, test } from 'vitest';
import {
  distinctResourceGroup,
  distinctSubscription,
  distinctUser,
  evolveAll,
  findDirectory,
  hasNamesake,
  usersOf,
} from '../../src/core/index';
import type { AzureSubscription, Event } from '../../src/core/index';
import { CONTOSO, JANE, KELLEY, KELLEY_PERSONAL, TRICIA } from '../../src/scenarios/cast';
import { givenStart, JANE_GOULD } from '../kit/given';

const { world } = givenStart('azure-customer');
const another: Event = {
  type: 'UserAdded',
  directory: CONTOSO.id,
  user: 'another',
  account: 'another',
  source: 'directory',
  userName: 'jane@contoso.onmicrosoft.com',
  role: 'user',
  displayName: 'jane gould',
};
const trialOf = (subscription: string, accountAdministrator: string): Event => ({
  type: 'AzureSubscriptionCreated',
  subscription,
  name: 'free trial',
  offer: 'MS-AZR-0044P',
  directory: CONTOSO.id,
  accountAdministrator,
});
const groupIn = (subscription: string): Event => ({
  type: 'ResourceGroupCreated',
  subscription,
  group: 'Web',
  location: 'West US',
});
const namesOf = ({ azureSubscriptions }: typeof world, among?: readonly AzureSubscription[]) =>
  azureSubscriptions.map((one) => distinctSubscription(world, one, among ?? azureSubscriptions));
const usersNow = (now: typeof world) => {
  const contoso = findDirectory(now, CONTOSO.id);
  return contoso ? usersOf(contoso).map((user) => distinctUser(contoso, user)) : [];
};

describe('people of one name', () => {
  test('are told apart by user name, in the directory that has both', () => {
    expect(usersNow(world)).toContain('Jane Gould');
    expect(usersNow(evolveAll(world, [another]))).toEqual(
      expect.arrayContaining([
        `Jane Gould (${JANE_GOULD})`,
        'jane gould (jane@contoso.onmicrosoft.com)',
        'Tricia Lawson',
      ]),
    );
  });

  test('are known in the whole world, with an account of either kind', () => {
    expect(hasNamesake(world, 'Kelley Wall', KELLEY.id)).toBe(true);
    expect(hasNamesake(world, 'Kelley Wall', KELLEY_PERSONAL.id)).toBe(true);
    expect(hasNamesake(world, 'Tricia Lawson', TRICIA.id)).toBe(false);
  });
});

describe('subscriptions of one name', () => {
  test('are told apart by owner, and by the first part of the id where that is the same', () => {
    expect(namesOf(world)).toEqual(['Free Trial']);
    expect(namesOf(evolveAll(world, [trialOf('feedfeed-0000', JANE.id)]))).toEqual([
      'Free Trial (admin@contoso.onmicrosoft.com)',
      `free trial (${JANE_GOULD})`,
    ]);
    expect(namesOf(evolveAll(world, [trialOf('feedfeed-0000', KELLEY.id)]))).toEqual([
      'Free Trial (7950cf8c)',
      'free trial (feedfeed)',
    ]);
  });

  test('need it only in the list that has both', () => {
    const two = evolveAll(world, [trialOf('feedfeed-0000', JANE.id)]);
    expect(namesOf(two, world.azureSubscriptions)[0]).toBe('Free Trial');
  });
});

describe('resource groups of one name', () => {
  const first = world.azureSubscriptions[0]?.id ?? '';
  const groupsNow = (now: typeof world) =>
    now.resourceGroups.map((one) => distinctResourceGroup(now, one, now.resourceGroups));

  test('are told apart by subscription, and by what tells the subscriptions apart', () => {
    expect(groupsNow(evolveAll(world, [groupIn(first)]))).toEqual(['Web']);
    const other = { ...trialOf('feedfeed-0000', KELLEY.id), name: 'Pay-As-You-Go' };
    expect(groupsNow(evolveAll(world, [other, groupIn(first), groupIn('feedfeed-0000')]))).toEqual([
      'Web (Free Trial)',
      'Web (Pay-As-You-Go)',
    ]);
    const namesake = trialOf('feedfeed-0000', KELLEY.id);
    expect(groupsNow(evolveAll(world, [namesake, groupIn(first), groupIn('feedfeed-0000')]))).toEqual([
      'Web (Free Trial, 7950cf8c)',
      'Web (free trial, feedfeed)',
    ]);
  });
});
