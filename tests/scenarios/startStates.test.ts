import { describe, expect, test } from 'vitest';
import {
  accountsNamed,
  directoriesOf,
  emptyWorld,
  evolveAll,
  idsGivenBy,
  isMember,
  readLog,
  seatsTaken,
  usersOf,
  type World,
} from '../../src/core/index';
import { brokenInvariants } from '../../src/core/laws';
import { initialDomainFor } from '../../src/core/world/domains';
import { KELLEY, KELLEY_PERSONAL, KELLEY_SAME_ADDRESS } from '../../src/scenarios/cast';
import { startState, START_STATES, type StartStateId } from '../../src/scenarios/startStates';
import { eventsOf, givenStart, KELLEY_ADMIN, PART, signIn } from '../kit/given';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const worldOf = (id: StartStateId): World => evolveAll(emptyWorld('test'), eventsOf(id));

/** Users as `name: role (member of|guest in) directory`. */
function peopleIn(world: World): string[] {
  return world.directories.flatMap((directory) =>
    usersOf(directory).map(
      (user) => `${user.userName}: ${user.role}, ${isMember(user) ? 'member of' : 'guest in'} ${directory.name}`,
    ),
  );
}

describe('the start states', () => {
  test('are those of the contract, and are found by their ids', () => {
    expect(START_STATES.map(({ id }) => id)).toEqual([
      'office-customer',
      'azure-customer',
      'bought-separately',
      'same-address',
      'enterprise-agreement',
      'blank',
      'large-company',
    ]);
    for (const state of START_STATES) expect(startState(state.id)).toBe(state);
    for (const id of [undefined, '', 'constructor', 'Blank']) expect(startState(id)).toBeUndefined();
  });
});

describe.each(START_STATES)('the start state $id', ({ id, events, page }) => {
  const world = worldOf(id);

  test('meets every invariant', () => {
    expect(brokenInvariants(world)).toEqual([]);
  });

  test('gives every id once, in the shape of a GUID', () => {
    const ids = events.flatMap(idsGivenBy);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((one) => !GUID.test(one))).toEqual([]);
    expect(world.issued).toBe(ids.length);
  });

  test('begins with nobody signed in, no half-done sign-up and the first morning', () => {
    expect(world).toMatchObject({ signedIn: {}, azureSignUps: [], favourites: [], date: '2016-08-17T09:00' });
  });

  test('has nobody whose sign-in is blocked, and none but its own whose name two accounts share', () => {
    const names = new Set(world.directories.flatMap(usersOf).map(({ userName }) => userName));
    const shared = id === 'same-address' ? [KELLEY_SAME_ADDRESS.email] : [];
    expect([...names].filter((name) => accountsNamed(world, name).length !== 1)).toEqual(shared);
    expect(world.directories.flatMap(usersOf).filter(({ signInBlocked }) => signInBlocked)).toEqual([]);
  });

  test('is plain JSON, and travels in a log', () => {
    const began = { type: 'began' as const, start: id, seed: 'test', events };
    const log: unknown = JSON.parse(JSON.stringify([{ seq: 0, at: '', tab: '', page, what: began }]));
    expect(readLog(log as Parameters<typeof readLog>[0]).world).toEqual(world);
  });

  test('begins its story at an address of the simulated web', () => {
    expect(page).toMatch(/^[a-z.]+(\/[a-z-]+)*$/);
  });
});

describe('what a start state holds', () => {
  test('office-customer: Contoso with Office 365, and no Azure', () => {
    const world = worldOf('office-customer');
    expect(peopleIn(world)).toEqual([
      'admin@contoso.onmicrosoft.com: global-admin, member of Contoso',
      'jane.gould@contoso.onmicrosoft.com: user, member of Contoso',
      'tricia.lawson@contoso.onmicrosoft.com: user, member of Contoso',
    ]);
    expect(world.azureSubscriptions).toEqual([]);
    expect(world.office365Subscriptions).toMatchObject([{ plan: 'business-premium', seats: 25 }]);
    expect(world.office365Subscriptions.map(({ id }) => seatsTaken(world, id))).toEqual([3]);
  });

  test('azure-customer: Contoso with Azure owned by Kelley, no Office 365, and the directories of figure 11', () => {
    const world = worldOf('azure-customer');
    expect(world.office365Subscriptions).toEqual([]);
    expect(world.azureSubscriptions).toMatchObject([
      { name: 'Free Trial', accountAdministrator: KELLEY.id, serviceAdministrator: KELLEY.id },
    ]);
    const names = directoriesOf(world, KELLEY.id).map(({ name }) => name);
    expect(names).toEqual(['Contoso', 'Alpine Ski House', 'Default Directory']);
    expect(peopleIn(world)).toContain('admin@contoso.onmicrosoft.com: global-admin, member of Contoso');
  });

  test('bought-separately: Azure in a Default Directory, Office 365 in Contoso, and Kelley under two names', () => {
    const world = worldOf('bought-separately');
    const nameOf = (id: string | undefined) => world.directories.find((one) => one.id === id)?.name;
    expect(peopleIn(world)).toEqual([
      'kelley.wall@contoso.onmicrosoft.com: global-admin, member of Contoso',
      'jane.gould@contoso.onmicrosoft.com: user, member of Contoso',
      'kelley.wall@outlook.com: global-admin, guest in Default Directory',
    ]);
    expect(world.azureSubscriptions.map((one) => [nameOf(one.directory), one.accountAdministrator])).toEqual([
      ['Default Directory', KELLEY_PERSONAL.id],
    ]);
    expect(world.office365Subscriptions.map((one) => nameOf(one.directory))).toEqual(['Contoso']);
  });

  test('same-address: the same with one name for both accounts, so that Contoso cannot be brought in', () => {
    const world = worldOf('same-address');
    expect(peopleIn(world)).toEqual([
      'kelley.wall@contoso.onmicrosoft.com: global-admin, member of Contoso',
      'jane.gould@contoso.onmicrosoft.com: user, member of Contoso',
      'kelley.wall@contoso.onmicrosoft.com: global-admin, guest in Default Directory',
    ]);
    const { email: userName } = KELLEY_SAME_ADDRESS;
    const kelley = givenStart('same-address');
    kelley.when(signIn(userName)).rejected('two-accounts-of-this-name', { userName });
    const profile = 'default';
    kelley
      .after(signIn(userName, 'microsoft'), { type: 'beginAssociation', profile }, signIn(userName, 'organizational'))
      .when({ type: 'confirmAssociation', profile })
      .rejected('address-of-global-admin', { userName, directory: 'Contoso' });
    // The account that the reason asks for is there.
    expect(world.microsoftAccounts).toEqual([KELLEY_SAME_ADDRESS, KELLEY_PERSONAL]);
  });

  test('same-address: its Default Directory has the domain that a sign-up would give it', () => {
    const { initialDomain } = worldOf('same-address').directories[1] ?? {};
    expect(initialDomain).toBe(initialDomainFor(emptyWorld('test'), KELLEY_SAME_ADDRESS.email));
  });

  test('enterprise-agreement: Contoso with an Office 365 that it bought so, and neither sign-up for it', () => {
    const world = worldOf('enterprise-agreement');
    expect(peopleIn(world)).toEqual(peopleIn(worldOf('office-customer')));
    expect(world.azureSubscriptions).toEqual([]);
    expect(world.office365Subscriptions).toMatchObject([{ plan: 'e3', trial: false }]);
    const kelley = givenStart('enterprise-agreement', signIn(KELLEY_ADMIN));
    const why = { directory: 'Contoso' };
    kelley.when(PART.aboutYou).rejected('enterprise-agreement', why);
    kelley.when({ type: 'startOffice365Trial', profile: 'default', plan: 'e5' }).rejected('enterprise-agreement', why);
  });

  test('blank: a Microsoft account, and no directory at all', () => {
    expect(worldOf('blank')).toEqual({
      ...emptyWorld('test'),
      issued: 1,
      microsoftAccounts: [KELLEY_PERSONAL],
    });
  });

  test('everywhere: Kelley’s object id is the one of figure 18', () => {
    for (const id of [
      'office-customer',
      'azure-customer',
      'bought-separately',
      'same-address',
      'enterprise-agreement',
    ] as const) {
      const kelley = worldOf(id).directories.flatMap(usersOf)[0];
      expect([kelley?.id, kelley?.displayName]).toEqual(['01704b8b-fc61-4738-9886-4bd02ccb8cb0', 'Kelley Wall']);
    }
  });
});
