import { describe, expect, test } from 'vitest';
import {
  azureSignUpOf,
  directoriesOf,
  findDirectory,
  mayOpenClassicPortal,
  type Command,
  type Event,
} from '../../src/core/index';
import { nextId } from '../../src/core/world/world';
import {
  ALPINE,
  CONTOSO,
  DEFAULT_DIRECTORY,
  directory,
  guest,
  JANE,
  KELLEY,
  KELLEY_PERSONAL,
  member,
} from '../../src/scenarios/cast';
import {
  given,
  givenStart,
  JANE_GOULD,
  KELLEY_ADMIN,
  KELLEY_OUTLOOK,
  PART,
  signIn,
  signOut,
  THREE_PARTS,
} from '../kit/given';

const kelley = (...commands: Command[]) => givenStart('office-customer', signIn(KELLEY_ADMIN), ...commands);
const personal = (...commands: Command[]) => givenStart('blank', signIn(KELLEY_OUTLOOK), ...commands);
const freeTrial = { type: 'AzureSubscriptionCreated', name: 'Free Trial', offer: 'MS-AZR-0044P' } as const;

describe('signing up with an organizational account', () => {
  const ready = kelley(...THREE_PARTS);

  test('makes a subscription in the home directory of the account, and no user', () => {
    ready.when(PART.agree).then({
      ...freeTrial,
      subscription: nextId(ready.world),
      directory: CONTOSO.id,
      accountAdministrator: KELLEY.id,
    });
  });

  test('changes nothing about the directory', () => {
    const world = ready.when(PART.agree).thenWorld();
    expect(world.directories).toEqual(ready.world.directories);
  });

  test('makes the owner Account Administrator and Service Administrator, with nobody beside', () => {
    const world = ready.when(PART.agree).thenWorld();
    expect(world.azureSubscriptions).toEqual([
      {
        id: nextId(ready.world),
        name: 'Free Trial',
        offer: 'MS-AZR-0044P',
        directory: CONTOSO.id,
        accountAdministrator: KELLEY.id,
        serviceAdministrator: KELLEY.id,
        coAdministrators: [],
        access: [],
        created: '2016-08-17T09:00',
        canceled: false,
      },
    ]);
    expect(mayOpenClassicPortal(world, KELLEY.id)).toBe(true);
    expect(mayOpenClassicPortal(world, JANE.id)).toBe(false);
  });

  test('needs no role in the directory', () => {
    const jane = givenStart('office-customer', signIn(JANE_GOULD), ...THREE_PARTS);
    expect(jane.when(PART.agree).thenWorld().azureSubscriptions).toMatchObject([
      { directory: CONTOSO.id, accountAdministrator: JANE.id },
    ]);
  });

  test('lands in the home directory, not in one where the account is a guest', () => {
    const home = [directory(ALPINE), guestOf(ALPINE), directory(CONTOSO), member(CONTOSO, KELLEY)];
    const world = given(...home, { type: 'SignedIn', profile: 'default', account: KELLEY.id, kind: 'organizational' })
      .after(...THREE_PARTS)
      .when(PART.agree)
      .thenWorld();
    expect(world.azureSubscriptions).toMatchObject([{ directory: CONTOSO.id }]);
  });

  test('is over when the subscription is there', () => {
    expect(azureSignUpOf(ready.when(PART.agree).thenWorld(), KELLEY.id)).toBeUndefined();
  });

  test('needs the agreement', () => {
    ready.when({ ...PART.agree, agreed: false }).rejected('needs-agreement');
  });
});

describe('signing up with a Microsoft account that has no directory', () => {
  const ready = personal(...THREE_PARTS);
  const directoryId = nextId(ready.world);
  const user = nextId(ready.world, 1);
  const subscription = nextId(ready.world, 2);
  const facts: readonly Event[] = [
    {
      type: 'DirectoryCreated',
      directory: directoryId,
      name: 'Default Directory',
      initialDomain: 'kelleywalloutlook.onmicrosoft.com',
      country: 'NL',
    },
    {
      type: 'UserAdded',
      directory: directoryId,
      user,
      account: KELLEY_PERSONAL.id,
      source: 'microsoft-account',
      userName: KELLEY_OUTLOOK,
      displayName: 'Kelley Wall',
      firstName: 'Kelley',
      lastName: 'Wall',
      role: 'global-admin',
    },
    { ...freeTrial, subscription, directory: directoryId, accountAdministrator: KELLEY_PERSONAL.id },
  ];

  test('makes a “Default Directory”, the account as its global administrator, and the subscription in it', () => {
    ready.when(PART.agree).then(...facts);
  });

  test('gives the directory one user only, sourced from a Microsoft account', () => {
    const world = ready.when(PART.agree).thenWorld();
    expect(world.directories).toHaveLength(1);
    expect(findDirectory(world, directoryId)).toMatchObject({
      name: 'Default Directory',
      initialDomain: 'kelleywalloutlook.onmicrosoft.com',
      enterpriseAgreement: false,
      users: [[{ account: KELLEY_PERSONAL.id, source: 'microsoft-account', role: 'global-admin' }]],
    });
  });

  test('numbers the domain where the plain one is taken', () => {
    const taken = given(
      { type: 'MicrosoftAccountCreated', ...KELLEY_PERSONAL },
      directory(DEFAULT_DIRECTORY),
      member(DEFAULT_DIRECTORY, JANE, { role: 'global-admin' }),
    ).after(signIn(KELLEY_OUTLOOK), ...THREE_PARTS);
    expect(
      taken
        .when(PART.agree)
        .thenWorld()
        .directories.map(({ initialDomain }) => initialDomain),
    ).toEqual(['kelleywalloutlook.onmicrosoft.com', 'kelleywalloutlook2.onmicrosoft.com']);
  });
});

describe('signing up with a Microsoft account that has a directory', () => {
  test('uses that directory again', () => {
    const before = givenStart('azure-customer', signIn(KELLEY_OUTLOOK), ...THREE_PARTS);
    before.when(PART.agree).then({
      ...freeTrial,
      subscription: nextId(before.world),
      directory: DEFAULT_DIRECTORY.id,
      accountAdministrator: KELLEY_PERSONAL.id,
    });
  });
});

describe('a second trial', () => {
  test.each(['aboutYou', 'sendCode', 'rightCode', 'card', 'agree'] as const)('is refused at each part: %s', (part) => {
    const had = { userName: KELLEY_ADMIN };
    kelley(...THREE_PARTS, PART.agree)
      .when(PART[part])
      .rejected('not-eligible-for-free-trial', had);
  });

  test('is refused to a Microsoft account as well', () => {
    personal(...THREE_PARTS, PART.agree)
      .when(PART.aboutYou)
      .rejected('not-eligible-for-free-trial', { userName: KELLEY_OUTLOOK });
    givenStart('bought-separately', signIn(KELLEY_OUTLOOK))
      .when(PART.agree)
      .rejected('not-eligible-for-free-trial', { userName: KELLEY_OUTLOOK });
  });

  test('is open to a colleague in the same directory', () => {
    const jane = kelley(...THREE_PARTS, PART.agree, signOut(), signIn(JANE_GOULD), ...THREE_PARTS);
    const landed = jane.when(PART.agree).thenWorld().azureSubscriptions;
    expect(landed.map((one) => one.directory)).toEqual([CONTOSO.id, CONTOSO.id]);
    expect(new Set(landed.map(({ id }) => id)).size).toBe(2);
  });
});

describe('a directory under an Enterprise Agreement', () => {
  const underAgreement: Event = { ...directory(CONTOSO), enterpriseAgreement: true };

  test.each(['aboutYou', 'sendCode', 'rightCode', 'card', 'agree'] as const)('takes no sign-up: %s', (part) => {
    given(underAgreement, member(CONTOSO, KELLEY, { role: 'global-admin' }))
      .after(signIn(KELLEY_ADMIN))
      .when(PART[part])
      .rejected('enterprise-agreement', { directory: 'Contoso' });
  });
});

describe('law 3: the account that is signed in decides where a subscription lands, and nothing else', () => {
  test('what was typed as a Microsoft account does not follow to the organizational account', () => {
    const other = givenStart(
      'office-customer',
      signIn(KELLEY_OUTLOOK),
      ...THREE_PARTS,
      signOut(),
      signIn(KELLEY_ADMIN),
    );
    other.when(PART.agree).rejected('earlier-part-missing', { part: 'about-you' });
  });

  test('a colleague’s half-done sign-up decides nothing', () => {
    const world = givenStart('office-customer', signIn(KELLEY_OUTLOOK), ...THREE_PARTS)
      .after(signIn(KELLEY_ADMIN), ...THREE_PARTS)
      .when(PART.agree)
      .thenWorld();
    expect(world.azureSubscriptions).toMatchObject([{ directory: CONTOSO.id, accountAdministrator: KELLEY.id }]);
    expect(directoriesOf(world, KELLEY_PERSONAL.id)).toEqual([]);
    expect(azureSignUpOf(world, KELLEY_PERSONAL.id)).toBeDefined();
  });

  test('who is signed in to the other profile decides nothing', () => {
    const world = kelley(...THREE_PARTS, signIn(KELLEY_OUTLOOK, undefined, 'inprivate'))
      .when(PART.agree)
      .thenWorld();
    expect(world.azureSubscriptions).toMatchObject([{ directory: CONTOSO.id, accountAdministrator: KELLEY.id }]);
  });
});

function guestOf(to: typeof ALPINE): Event {
  const { id: account, firstName, lastName } = KELLEY;
  const facts = { account, source: 'other-directory', userName: KELLEY_ADMIN, firstName, lastName } as const;
  return guest(to, 'b3c81f2d-6a50-4e9b-9c2d-e04f6a715007', facts, 'global-admin');
}
