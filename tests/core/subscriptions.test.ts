import { describe, expect, test } from 'vitest';
import {
  azureSubscriptionsOf,
  globalAdminsOf,
  landingDirectory,
  mayOpenClassicPortal,
  seatsTaken,
  signedInAccount,
  type Event,
  type World,
} from '../../src/core/index';
import { CONTOSO, DEFAULT_DIRECTORY, directory, JANE, KELLEY, KELLEY_PERSONAL, member } from '../../src/scenarios/cast';
import { given, givenStart, KELLEY_ADMIN, KELLEY_OUTLOOK, signIn, usersIn } from '../kit/given';

const OFFICE = 'an Office 365 subscription';
const office365: Event = {
  type: 'Office365SubscriptionCreated',
  subscription: OFFICE,
  directory: CONTOSO.id,
  plan: 'e3',
  seats: 2,
  trial: false,
  order: 'an order',
};
const licence = (user: string, subscription = OFFICE): Event => ({
  type: 'LicencesAssigned',
  directory: CONTOSO.id,
  users: [user],
  subscription,
});
const contoso = [directory(CONTOSO), member(CONTOSO, KELLEY, { role: 'global-admin' }), member(CONTOSO, JANE)];

const taken = (...events: Event[]) => seatsTaken(given(...contoso, office365, ...events).world, OFFICE);
const ids = (world: World, account: string) => azureSubscriptionsOf(world, account).map(({ id }) => id);

/** The world of `azure-customer` with Jane as Co-administrator of Kelley's subscription. */
function janeAdministers(changes: { readonly serviceAdministrator?: string } = {}): World {
  const { world } = givenStart('azure-customer');
  const azureSubscriptions = world.azureSubscriptions.map((one) => ({
    ...one,
    coAdministrators: [JANE.id],
    ...changes,
  }));
  return { ...world, azureSubscriptions };
}

function landing(world: World): string | undefined {
  const account = signedInAccount(world, 'default');
  return account && landingDirectory(world, account)?.id;
}

describe('an Office 365 subscription', () => {
  test('is owned by its directory, with its plan, its seats and the day it started', () => {
    expect(given(...contoso, office365).world.office365Subscriptions).toEqual([
      {
        id: OFFICE,
        directory: CONTOSO.id,
        plan: 'e3',
        seats: 2,
        trial: false,
        order: 'an order',
        started: '2016-08-17T09:00',
      },
    ]);
  });

  test('has as many seats taken as users hold a licence of it', () => {
    expect(taken()).toBe(0);
    expect(taken(licence(KELLEY.id))).toBe(1);
    expect(taken(licence(KELLEY.id), licence(JANE.id))).toBe(2);
    expect(taken(licence('nobody'))).toBe(0);
  });

  test('gives a licence beside those that a user has, and to nobody else', () => {
    const [found] = given(...contoso, office365, licence(KELLEY.id), licence(KELLEY.id, 'another')).world.directories;
    expect(usersIn(found).map(({ licences }) => licences)).toEqual([[OFFICE, 'another'], []]);
  });

  test('is no business of the classic portal', () => {
    expect(mayOpenClassicPortal(givenStart('office-customer').world, KELLEY.id)).toBe(false);
  });
});

describe('the administrators of an Azure subscription', () => {
  test('see it in each of the three roles, and nobody else does', () => {
    const world = janeAdministers({ serviceAdministrator: KELLEY_PERSONAL.id });
    const all = world.azureSubscriptions.map(({ id }) => id);
    expect(ids(world, KELLEY.id)).toEqual(all);
    expect(ids(world, KELLEY_PERSONAL.id)).toEqual(all);
    expect(ids(world, JANE.id)).toEqual(all);
    expect(ids(world, 'nobody')).toEqual([]);
  });

  test('may open the classic portal, but for an Account Administrator who is nothing more', () => {
    const world = janeAdministers({ serviceAdministrator: KELLEY_PERSONAL.id });
    expect(mayOpenClassicPortal(world, KELLEY_PERSONAL.id)).toBe(true);
    expect(mayOpenClassicPortal(world, JANE.id)).toBe(true);
    expect(mayOpenClassicPortal(world, KELLEY.id)).toBe(false);
  });
});

describe('where a new subscription would land', () => {
  test('is the home of an organizational account, though it is a guest elsewhere', () => {
    expect(landing(givenStart('azure-customer', signIn(KELLEY_ADMIN)).world)).toBe(CONTOSO.id);
  });

  test('is the directory of a Microsoft account, and nowhere yet where it has none', () => {
    expect(landing(givenStart('azure-customer', signIn(KELLEY_OUTLOOK)).world)).toBe(DEFAULT_DIRECTORY.id);
    expect(landing(givenStart('blank', signIn(KELLEY_OUTLOOK)).world)).toBeUndefined();
  });
});

describe('the global administrators of a directory', () => {
  test('are those with the role who can sign in', () => {
    const [found] = given(...contoso).world.directories;
    const users = usersIn(found);
    const admins = (blocked: boolean) =>
      found && globalAdminsOf({ ...found, users: [users.map((user) => ({ ...user, signInBlocked: blocked }))] });
    expect(admins(false)?.map(({ id }) => id)).toEqual([KELLEY.id]);
    expect(admins(true)).toEqual([]);
  });
});
