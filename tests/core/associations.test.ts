import { describe, expect, test } from 'vitest';
import { administers, directoriesOf, userOf, type Command, type Event } from '../../src/core/index';
import { whyNoAssociation } from '../../src/core/rules/associations';
import {
  ALPINE,
  CONTOSO,
  DEFAULT_DIRECTORY,
  directory,
  guest,
  JANE,
  KELLEY_PERSONAL,
  member,
} from '../../src/scenarios/cast';
import { eventsOf, given, givenStart, KELLEY_OUTLOOK, signIn, signOut } from '../kit/given';

const profile = 'default';
const KELLEY_WALL = 'kelley.wall@contoso.onmicrosoft.com';
const JANE_GOULD = 'jane.gould@contoso.onmicrosoft.com';
const TRIAL = 'd1a743ae-1c58-46f0-b2e7-6f1a4d8c3010';
const begin: Command = { type: 'beginAssociation', profile };
const confirm: Command = { type: 'confirmAssociation', profile };
const giveUp: Command = { type: 'giveUpAssociation', profile };
const moveTo = (to: string): Command => ({ type: 'changeDirectory', profile, subscription: TRIAL, directory: to });

const separate = givenStart('bought-separately');
const asked = separate.after(signIn(KELLEY_OUTLOOK), begin);
const associated = asked.after(signIn(KELLEY_WALL), confirm, signOut(), signIn(KELLEY_OUTLOOK));

describe('bringing in a directory', () => {
  test('signs the Microsoft account out, so that an administrator of the other directory can sign in', () => {
    expect(asked.world.signedIn).toEqual({});
    expect(asked.world.associations).toEqual([{ profile, account: KELLEY_PERSONAL.id }]);
  });

  test('makes the Microsoft account a guest and Global Admin there, and both directories are in its list', () => {
    const [contoso] = associated.world.directories;
    expect(contoso && userOf(contoso, KELLEY_PERSONAL.id)).toMatchObject({
      role: 'global-admin',
      source: 'microsoft-account',
      displayName: 'Kelley Wall',
    });
    expect(directoriesOf(associated.world, KELLEY_PERSONAL.id).map(({ name }) => name)).toEqual([
      'Contoso',
      'Default Directory',
    ]);
  });

  test('is done once the administrator has signed out', () => {
    const confirmed = asked.after(signIn(KELLEY_WALL), confirm);
    expect(confirmed.world.associations).toEqual([{ profile, account: KELLEY_PERSONAL.id, directory: CONTOSO.id }]);
    confirmed.when(confirm).rejected('no-association');
    expect(confirmed.after(signOut()).world.associations).toEqual([]);
  });

  test('is not for organizational accounts', () => {
    separate.after(signIn(KELLEY_WALL)).when(begin).rejected('needs-microsoft-account', { userName: KELLEY_WALL });
    separate.when(begin).rejected('needs-sign-in');
  });

  test('is confirmed by a Global Admin of that directory, and by nobody else', () => {
    asked.when(confirm).rejected('needs-sign-in');
    asked.after(signIn(JANE_GOULD)).when(confirm).rejected('needs-role', { deed: 'associate', role: 'user' });
    asked
      .after(signIn(KELLEY_OUTLOOK))
      .when(confirm)
      .rejected('needs-organizational-account', { userName: KELLEY_OUTLOOK });
    separate.after(signIn(KELLEY_WALL)).when(confirm).rejected('no-association');
  });

  test('can be given up', () => {
    asked.after(signIn(KELLEY_WALL), giveUp).when(confirm).rejected('no-association');
    separate.when(giveUp).rejected('no-association');
  });

  test('is refused where the directory is there already', () => {
    associated
      .after(begin, signIn(KELLEY_WALL))
      .when(confirm)
      .rejected('already-in-directory', { directory: 'Contoso' });
  });

  test('is refused under an Enterprise Agreement', () => {
    const events = eventsOf('bought-separately').map((event) =>
      event.type === 'DirectoryCreated' && event.directory === CONTOSO.id
        ? { ...event, enterpriseAgreement: true }
        : event,
    );
    given(...events)
      .after(signIn(KELLEY_OUTLOOK), begin, signIn(KELLEY_WALL))
      .when(confirm)
      .rejected('enterprise-agreement', { directory: 'Contoso' });
  });

  test('is refused where the address is in use there, with a reason of its own for a Global Admin’s', () => {
    const userName = KELLEY_OUTLOOK;
    const withAddress = (role: 'user' | 'global-admin') => {
      const domain: Event = { ...member(CONTOSO, { ...JANE, id: 'somebody' }, { role }), userName };
      return asked.after(signIn(KELLEY_WALL)).world.directories[0]
        ? given(...eventsOf('bought-separately'), domain).world
        : undefined;
    };
    for (const [role, code] of [
      ['user', 'address-in-directory'],
      ['global-admin', 'address-of-global-admin'],
    ] as const) {
      const world = withAddress(role);
      const [contoso] = world?.directories ?? [];
      expect(world && contoso && whyNoAssociation(world, contoso, KELLEY_PERSONAL.id)).toEqual({
        code,
        userName,
        directory: 'Contoso',
      });
    }
  });

  test('succeeds after that with another Microsoft account, once it is Service Administrator', () => {
    const other = 'kelley.wall@hotmail.com';
    const events: readonly Event[] = [
      { ...member(CONTOSO, { ...JANE, id: 'somebody' }), userName: KELLEY_OUTLOOK },
      { type: 'MicrosoftAccountCreated', ...KELLEY_PERSONAL, id: 'the other account', email: other },
    ];
    const name = 'Free Trial';
    const edit: Command = {
      type: 'editAzureSubscription',
      profile,
      subscription: TRIAL,
      name,
      serviceAdministrator: other,
    };
    const refused = given(...eventsOf('bought-separately'), ...events).after(
      signIn(KELLEY_OUTLOOK, 'microsoft'),
      begin,
    );
    refused
      .after(signIn(KELLEY_WALL))
      .when(confirm)
      .rejected('address-in-directory', { userName: KELLEY_OUTLOOK, directory: 'Contoso' });
    const { world } = refused.after(
      signIn(KELLEY_OUTLOOK, 'microsoft'),
      edit,
      signIn(other),
      begin,
      signIn(KELLEY_WALL),
      confirm,
      signOut(),
      signIn(other),
      moveTo(CONTOSO.id),
    );
    expect(world.azureSubscriptions[0]).toMatchObject({
      directory: CONTOSO.id,
      accountAdministrator: KELLEY_PERSONAL.id,
      serviceAdministrator: 'the other account',
    });
  });
});

describe('changing the directory that a subscription trusts', () => {
  test('is for the Service Administrator, into a directory that the account is a user of', () => {
    associated
      .when(moveTo(CONTOSO.id))
      .then({ type: 'SubscriptionDirectoryChanged', subscription: TRIAL, directory: CONTOSO.id });
    separate.after(signIn(KELLEY_OUTLOOK)).when(moveTo(CONTOSO.id)).rejected('directory-unknown');
    associated.when(moveTo(DEFAULT_DIRECTORY.id)).rejected('directory-unchanged', { directory: 'Default Directory' });
    associated.after(signOut()).when(moveTo(CONTOSO.id)).rejected('needs-sign-in');
    associated.after(signIn(JANE_GOULD)).when(moveTo(CONTOSO.id)).rejected('needs-subscription-administrator');
  });

  test('is refused to a Co-administrator', () => {
    const moved = associated.after(moveTo(CONTOSO.id), {
      type: 'addCoAdministrator',
      profile,
      userName: JANE_GOULD,
      subscriptions: [TRIAL],
    });
    moved
      .after(signIn(JANE_GOULD))
      .when(moveTo(DEFAULT_DIRECTORY.id))
      .rejected('needs-service-administrator', { subscription: 'Free Trial' });
  });

  test('is refused to an Account Administrator who has named another Service Administrator, and can name one again', () => {
    const edited: Command = {
      type: 'editAzureSubscription',
      profile,
      subscription: TRIAL,
      name: 'Free Trial',
      serviceAdministrator: JANE_GOULD,
    };
    associated
      .after(moveTo(CONTOSO.id), edited)
      .when(moveTo(DEFAULT_DIRECTORY.id))
      .rejected('needs-service-administrator', { subscription: 'Free Trial' });
  });

  test('is refused into a directory under an Enterprise Agreement', () => {
    const { id: account, email: userName, firstName, lastName } = KELLEY_PERSONAL;
    const facts = { account, source: 'microsoft-account', userName, firstName, lastName } as const;
    given(
      ...eventsOf('bought-separately'),
      { ...directory(ALPINE), enterpriseAgreement: true },
      guest(ALPINE, 'Kelley in Alpine', facts, 'user'),
    )
      .after(signIn(KELLEY_OUTLOOK))
      .when(moveTo(ALPINE.id))
      .rejected('enterprise-agreement', { directory: 'Alpine Ski House' });
  });

  test('takes all Co-administrators and all role assignments away', () => {
    const before = associated.after(
      {
        type: 'addGuest',
        profile,
        directory: DEFAULT_DIRECTORY.id,
        kind: 'organizational',
        userName: JANE_GOULD,
        role: 'user',
      },
      { type: 'addCoAdministrator', profile, userName: JANE_GOULD, subscriptions: [TRIAL] },
    );
    const row = before.world.directories
      .flatMap(({ users }) => users.flat())
      .findLast(({ account }) => account === JANE.id);
    const shared = before.after({
      type: 'giveAccess',
      profile,
      subscription: TRIAL,
      group: 'testresourcegroup',
      user: row?.id ?? '',
      role: 'contributor',
    });
    const [trial] = shared.world.azureSubscriptions;
    expect(trial && administers(trial, JANE.id)).toBe(true);
    expect(shared.world.resourceGroups[0]?.access).toEqual([{ account: JANE.id, role: 'contributor' }]);

    const after = shared.after(moveTo(CONTOSO.id)).world;
    expect(after.azureSubscriptions[0]).toMatchObject({ directory: CONTOSO.id, coAdministrators: [] });
    expect(after.resourceGroups).toMatchObject([{ name: 'TestResourceGroup', access: [] }]);
    expect(after.azureSubscriptions[0]?.serviceAdministrator).toBe(KELLEY_PERSONAL.id);
  });
});
