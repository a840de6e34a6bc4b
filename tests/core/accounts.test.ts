import { describe, expect, test } from 'vitest';
import { accountsNamed, findAccount, signedInAccount, type Event } from '../../src/core/index';
import { CONTOSO, directory, JANE, KELLEY, KELLEY_PERSONAL, member } from '../../src/scenarios/cast';
import {
  given,
  givenStart,
  givenWorld,
  JANE_GOULD,
  KELLEY_ADMIN,
  KELLEY_OUTLOOK,
  signIn,
  signOut,
  usersIn,
} from '../kit/given';

const profile = 'default';
const contoso: readonly Event[] = [directory(CONTOSO), member(CONTOSO, KELLEY, { role: 'global-admin' })];
const personalAccount = (email: string): Event => ({ type: 'MicrosoftAccountCreated', ...KELLEY_PERSONAL, email });
const kelleySignedIn: Event = { type: 'SignedIn', profile, account: KELLEY.id, kind: 'organizational' };
const personalSignedIn: Event = { type: 'SignedIn', profile, account: KELLEY_PERSONAL.id, kind: 'microsoft' };

/** Kelley in Contoso with her sign-in blocked. */
function kelleyBlocked(...more: Event[]) {
  const { world } = given(...contoso, member(CONTOSO, JANE, { role: 'global-admin' }), ...more);
  const directories = world.directories.map((one) => ({
    ...one,
    users: [usersIn(one).map((user) => (user.id === KELLEY.id ? { ...user, signInBlocked: true } : user))],
  }));
  return givenWorld({ ...world, directories });
}

describe('signing in', () => {
  test('a member of a directory signs in with an organizational account', () => {
    given(...contoso)
      .when(signIn(KELLEY_ADMIN))
      .then(kelleySignedIn);
  });

  test('a Microsoft account signs in without being in any directory', () => {
    given(personalAccount(KELLEY_OUTLOOK)).when(signIn(KELLEY_OUTLOOK)).then(personalSignedIn);
  });

  test.each(['ADMIN@contoso.onmicrosoft.com', 'Admin@Contoso.OnMicrosoft.Com', '  admin@contoso.onmicrosoft.com '])(
    'letter case and blanks around “%s” do not count',
    (userName) => {
      given(...contoso)
        .when(signIn(userName))
        .then(kelleySignedIn);
    },
  );

  test('the letter case of a Microsoft account does not count either', () => {
    given(personalAccount('Kelley.Wall@Outlook.com')).when(signIn(KELLEY_OUTLOOK)).then(personalSignedIn);
  });

  test.each(['', ' ', 'admin', 'nobody@contoso.onmicrosoft.com', `${KELLEY_ADMIN}x`, 'contoso.onmicrosoft.com'])(
    '“%s” names no account',
    (userName) => {
      given(...contoso)
        .when(signIn(userName))
        .rejected('account-unknown', { userName });
    },
  );

  test('a name that is unknown is unknown to a page of one kind too', () => {
    const userName = 'nobody@outlook.com';
    givenStart('office-customer').when(signIn(userName, 'organizational')).rejected('account-unknown', { userName });
    givenStart('office-customer').when(signIn(userName, 'microsoft')).rejected('account-unknown', { userName });
  });

  test('a page for work and school accounts does not take a Microsoft account', () => {
    givenStart('office-customer')
      .when(signIn(KELLEY_OUTLOOK, 'organizational'))
      .rejected('needs-organizational-account', { userName: KELLEY_OUTLOOK });
  });

  test('a page for Microsoft accounts does not take a work or school account', () => {
    givenStart('office-customer')
      .when(signIn(KELLEY_ADMIN, 'microsoft'))
      .rejected('needs-microsoft-account', { userName: KELLEY_ADMIN });
  });

  test('a page for one kind takes an account of that kind', () => {
    givenStart('office-customer').when(signIn(KELLEY_ADMIN, 'organizational')).then(kelleySignedIn);
    givenStart('office-customer').when(signIn(KELLEY_OUTLOOK, 'microsoft')).then(personalSignedIn);
  });

  test('a blocked account is told so, on every way in', () => {
    kelleyBlocked().when(signIn(KELLEY_ADMIN)).rejected('sign-in-blocked', { userName: KELLEY_ADMIN });
    kelleyBlocked()
      .when(signIn(KELLEY_ADMIN, 'organizational'))
      .rejected('sign-in-blocked', { userName: KELLEY_ADMIN });
  });

  test('who signs in at a profile takes the place of who was signed in there', () => {
    const world = givenStart('office-customer', signIn(KELLEY_ADMIN)).when(signIn(JANE_GOULD)).thenWorld();
    expect(signedInAccount(world, 'default')?.userName).toBe(JANE_GOULD);
    expect(world.signedIn).toEqual({ default: JANE.id });
  });

  test('the two profiles know nothing of each other', () => {
    const both = givenStart('office-customer', signIn(KELLEY_ADMIN), signIn(JANE_GOULD, undefined, 'inprivate'));
    expect(signedInAccount(both.world, 'default')?.userName).toBe(KELLEY_ADMIN);
    expect(signedInAccount(both.world, 'inprivate')?.userName).toBe(JANE_GOULD);
  });
});

describe('two accounts of one name', () => {
  const same = given(...contoso, personalAccount('Admin@contoso.onmicrosoft.com'));

  test('are told apart by asking which of the two is meant', () => {
    same.when(signIn(KELLEY_ADMIN)).rejected('two-accounts-of-this-name', { userName: KELLEY_ADMIN });
  });

  test('sign in each by its kind', () => {
    same.when(signIn(KELLEY_ADMIN, 'organizational')).then(kelleySignedIn);
    same.when(signIn(KELLEY_ADMIN, 'microsoft')).then(personalSignedIn);
  });

  test('are both found by their name', () => {
    expect(accountsNamed(same.world, KELLEY_ADMIN).map(({ kind }) => kind)).toEqual(['organizational', 'microsoft']);
  });

  test('are not blocked together: the Microsoft account still signs in', () => {
    const blocked = kelleyBlocked(personalAccount(KELLEY_ADMIN));
    blocked.when(signIn(KELLEY_ADMIN, 'organizational')).rejected('sign-in-blocked', { userName: KELLEY_ADMIN });
    blocked.when(signIn(KELLEY_ADMIN, 'microsoft')).then(personalSignedIn);
  });
});

describe('a guest', () => {
  test('has one account, however many directories have a row of it', () => {
    const { world } = givenStart('azure-customer');
    expect(accountsNamed(world, KELLEY_ADMIN).map(({ id }) => id)).toEqual([KELLEY.id]);
    expect(accountsNamed(world, KELLEY_OUTLOOK).map(({ id }) => id)).toEqual([KELLEY_PERSONAL.id]);
  });

  test('has the directory it is a member of as its home, even if it was a guest elsewhere before', () => {
    const { world } = givenStart('azure-customer');
    expect(findAccount(world, KELLEY.id)).toMatchObject({ kind: 'organizational', home: { id: CONTOSO.id } });
  });
});

describe('signing out', () => {
  test('is for somebody who is signed in', () => {
    givenStart('office-customer', signIn(KELLEY_ADMIN)).when(signOut()).then({ type: 'SignedOut', profile });
    givenStart('office-customer').when(signOut()).rejected('needs-sign-in');
    givenStart('office-customer', signIn(KELLEY_ADMIN), signOut()).when(signOut()).rejected('needs-sign-in');
  });

  test('leaves the other profile signed in', () => {
    const world = givenStart('office-customer', signIn(KELLEY_ADMIN), signIn(JANE_GOULD, undefined, 'inprivate'))
      .when(signOut())
      .thenWorld();
    expect(world.signedIn).toEqual({ inprivate: JANE.id });
    givenWorld(world).when(signOut()).rejected('needs-sign-in');
  });

  test('is not for an account that is gone', () => {
    const { world } = givenStart('office-customer', signIn(KELLEY_OUTLOOK));
    const gone = givenWorld({ ...world, microsoftAccounts: [] });
    expect(signedInAccount(gone.world, 'default')).toBeUndefined();
    gone.when(signOut()).rejected('needs-sign-in');
  });
});
