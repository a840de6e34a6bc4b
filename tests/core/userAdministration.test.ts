import { describe, expect, test } from 'vitest';
import { signedInAccount, type AccountKind, type Command, type UserChanges } from '../../src/core/index';
import { brokenInvariants } from '../../src/core/laws';
import { ALPINE, CONTOSO, guest, JANE, KELLEY, KELLEY_PERSONAL, TRICIA } from '../../src/scenarios/cast';
import {
  eventsOf,
  given,
  givenStart,
  givenWorld,
  JANE_GOULD,
  janeAs,
  KELLEY_ADMIN,
  KELLEY_OUTLOOK,
  signIn,
  usersIn,
} from '../kit/given';

const at = { profile: 'default', directory: CONTOSO.id } as const;
const kelley = givenStart('office-customer', signIn(KELLEY_ADMIN));
const azure = givenStart('azure-customer', signIn(KELLEY_ADMIN));

const add = (userName: string, changes: Partial<Extract<Command, { type: 'addUser' }>> = {}): Command => {
  return { type: 'addUser', ...at, userName, role: 'user', details: { displayName: 'Alex Orton' }, ...changes };
};
const letIn = (userName: string, kind: AccountKind = 'microsoft'): Command => {
  return { type: 'addGuest', ...at, kind, userName, role: 'user' };
};
const edit = (changes: UserChanges, ...users: string[]): Command => ({ type: 'editUsers', ...at, users, changes });
const reset = (...users: string[]): Command => ({ type: 'resetPasswords', ...at, users });

describe('adding a user', () => {
  test('makes an organizational account of the directory, which can sign in', () => {
    const { world } = kelley.after(add('alex.orton@contoso.onmicrosoft.com', { role: 'billing-admin' }));
    const added = usersIn(world.directories[0]).at(-1);
    expect(added).toMatchObject({
      account: added?.id,
      source: 'directory',
      userName: 'alex.orton@contoso.onmicrosoft.com',
      displayName: 'Alex Orton',
      role: 'billing-admin',
      usageLocation: '',
      signInBlocked: false,
      licences: [],
    });
    const signedIn = givenWorld(world).when(signIn('ALEX.orton@contoso.onmicrosoft.com')).thenWorld();
    expect(signedInAccount(signedIn, 'default')?.id).toBe(added?.id);
  });

  test('says what was said of the user, and nothing else', () => {
    const details = { displayName: 'Alex Orton', usageLocation: 'NL', jobTitle: 'Buyer' };
    const { world } = kelley.after(add('alex@contoso.onmicrosoft.com', { details }));
    expect(usersIn(world.directories[0]).at(-1)).toMatchObject({ ...details, department: '', phone: '' });
  });

  test('takes a user name', () => {
    kelley.when(add('')).rejected('user-name-missing');
    kelley.when(add('@contoso.onmicrosoft.com')).rejected('user-name-missing');
  });

  test.each([
    'alex',
    'alex@orton@contoso.onmicrosoft.com',
    'alex orton@contoso.onmicrosoft.com',
    'alex.@contoso.onmicrosoft.com',
    'alex+1@contoso.onmicrosoft.com',
    `${'a'.repeat(65)}@contoso.onmicrosoft.com`,
    `alex@${'a'.repeat(110)}`,
  ])('does not take “%s”, which is no user name', (userName) => {
    kelley.when(add(userName)).rejected('user-name-malformed');
  });

  test.each([`${'a'.repeat(64)}@contoso.onmicrosoft.com`, 'A_l-e.x!#^~9@Contoso.OnMicrosoft.com'])(
    'takes “%s”, which is one',
    (userName) => {
      expect(usersIn(kelley.after(add(userName)).world.directories[0]).at(-1)?.userName).toBe(userName);
    },
  );

  test('takes a name in a domain of the directory only', () => {
    kelley.when(add('alex@fabrikam.com')).rejected('domain-unknown', { domain: 'fabrikam.com' });
    const alpine = ALPINE.initialDomain;
    azure.when(add(`alex@${alpine}`)).rejected('domain-unknown', { domain: alpine });
  });

  test('takes a name that nobody there has, letter case aside', () => {
    const userName = 'Jane.GOULD@contoso.onmicrosoft.com';
    kelley.when(add(userName)).rejected('user-name-taken', { userName });
  });

  test('takes a display name', () => {
    const userName = 'alex@contoso.onmicrosoft.com';
    kelley.when(add(userName, { details: {} })).rejected('display-name-missing');
    kelley.when(add(userName, { details: { displayName: '  ' } })).rejected('display-name-missing');
  });

  test('takes somebody who is signed in, and a directory', () => {
    const command = add('alex@contoso.onmicrosoft.com');
    givenStart('office-customer').when(command).rejected('needs-sign-in');
    kelley.when(add('alex@contoso.onmicrosoft.com', { directory: 'nowhere' })).rejected('directory-unknown');
  });
});

describe('letting in a guest', () => {
  test('gives a Microsoft account a row of its own', () => {
    const { world } = kelley.after(letIn(' KELLEY.wall@outlook.com'));
    const row = usersIn(world.directories[0]).at(-1);
    expect(row).toMatchObject({
      account: KELLEY_PERSONAL.id,
      source: 'microsoft-account',
      userName: KELLEY_OUTLOOK,
      displayName: 'Kelley Wall',
      role: 'user',
    });
    expect(row?.id).not.toBe(KELLEY_PERSONAL.id);
  });

  test('lets in a member of another directory', () => {
    const userName = `admin@${ALPINE.initialDomain}`;
    expect(usersIn(azure.after(letIn(userName, 'organizational')).world.directories[0]).at(-1)).toMatchObject({
      source: 'other-directory',
      userName,
    });
  });

  test('lets nobody in who is a user already, or does not exist', () => {
    kelley
      .after(letIn(KELLEY_OUTLOOK))
      .when(letIn(KELLEY_OUTLOOK))
      .rejected('user-name-taken', { userName: KELLEY_OUTLOOK });
    kelley.when(letIn(JANE_GOULD, 'organizational')).rejected('user-name-taken', { userName: JANE_GOULD });
    for (const kind of ['microsoft', 'organizational'] as const) {
      const userName = 'nobody@outlook.com';
      kelley.when(letIn(userName, kind)).rejected('account-unknown', { userName });
    }
  });

  test('lets in the kind of account that is meant, and says so where it is of the other kind', () => {
    const userName = `admin@${ALPINE.initialDomain}`;
    azure.when(letIn(userName)).rejected('account-of-other-kind', { userName, kind: 'organizational' });
    azure
      .when(letIn(KELLEY_OUTLOOK, 'organizational'))
      .rejected('account-of-other-kind', { userName: KELLEY_OUTLOOK, kind: 'microsoft' });
  });

  test('asks which of two accounts of one name is meant: each can be let in, and then the name is taken', () => {
    const userName = `admin@${ALPINE.initialDomain}`;
    const personal = { id: 'a personal account', email: userName.toUpperCase(), firstName: 'Al', lastName: 'Pine' };
    const two = given(...eventsOf('azure-customer'), { type: 'MicrosoftAccountCreated', ...personal }).after(
      signIn(KELLEY_ADMIN),
    );
    const guestAfter = (kind: AccountKind) => usersIn(two.after(letIn(userName, kind)).world.directories[0]).at(-1);
    expect(guestAfter('microsoft')).toMatchObject({ source: 'microsoft-account', account: personal.id });
    expect(guestAfter('organizational')).toMatchObject({ source: 'other-directory', userName });
    two.after(letIn(userName, 'microsoft')).when(letIn(userName, 'organizational')).rejected('user-name-taken', {
      userName,
    });
  });

  test('gives an account no second row, though the first has another name', () => {
    const { id: account, firstName, lastName } = KELLEY_PERSONAL;
    const facts = { account, source: 'microsoft-account', userName: 'kelley@live.com', firstName, lastName } as const;
    given(...eventsOf('office-customer'), guest(CONTOSO, 'a row', facts, 'user'))
      .after(signIn(KELLEY_ADMIN))
      .when(letIn(KELLEY_OUTLOOK))
      .rejected('user-name-taken', { userName: KELLEY_OUTLOOK });
  });
});

describe('editing users', () => {
  test('changes all that were chosen, and nobody else', () => {
    const { world } = kelley.after(edit({ department: 'Sales', usageLocation: 'NL' }, JANE.id, TRICIA.id));
    expect(usersIn(world.directories[0]).map(({ department }) => department)).toEqual(['', 'Sales', 'Sales']);
    expect(usersIn(world.directories[0])[1]).toMatchObject({ displayName: 'Jane Gould', usageLocation: 'NL' });
  });

  test('takes users who are there', () => {
    kelley.when(edit({ phone: '1' })).rejected('user-gone');
    kelley.when(edit({ phone: '1' }, 'nobody')).rejected('user-gone');
    kelley.when(edit({ phone: '1' }, JANE.id, 'nobody')).rejected('user-gone');
  });

  test('leaves every user a display name', () => {
    kelley.when(edit({ displayName: ' ' }, JANE.id)).rejected('display-name-missing');
  });

  test('never takes the usage location of a user with a licence', () => {
    kelley.when(edit({ usageLocation: '' }, JANE.id)).rejected('needs-usage-location');
    const changes = { usageLocation: '' };
    azure.when(edit(changes, JANE.id)).then({ type: 'UsersChanged', directory: CONTOSO.id, users: [JANE.id], changes });
  });

  test('neither demotes nor blocks the last Global Admin', () => {
    kelley.when(edit({ role: 'billing-admin' }, KELLEY.id)).rejected('last-global-admin');
    kelley.when(edit({ signInBlocked: true }, KELLEY.id)).rejected('last-global-admin');
    kelley.when(edit({ signInBlocked: true }, JANE.id, KELLEY.id)).rejected('last-global-admin');
  });

  test('demotes a Global Admin where another is left, oneself too', () => {
    const two = kelley.after(edit({ role: 'global-admin' }, JANE.id));
    expect(usersIn(two.after(edit({ role: 'user' }, KELLEY.id)).world.directories[0])[0]?.role).toBe('user');
    two.when(edit({ role: 'user' }, KELLEY.id, JANE.id)).rejected('last-global-admin');
  });

  test('does not count a Global Admin who is blocked as one who is left', () => {
    const blocked = kelley.after(edit({ role: 'global-admin', signInBlocked: true }, JANE.id));
    blocked.when(edit({ role: 'user' }, KELLEY.id)).rejected('last-global-admin');
  });

  test('blocks others, who then cannot sign in until they are let in again, and not oneself', () => {
    const blocked = kelley.after(edit({ signInBlocked: true }, JANE.id));
    blocked.when(signIn(JANE_GOULD)).rejected('sign-in-blocked', { userName: JANE_GOULD });
    const world = blocked
      .after(edit({ signInBlocked: false }, JANE.id))
      .when(signIn(JANE_GOULD))
      .thenWorld();
    expect(signedInAccount(world, 'default')?.id).toBe(JANE.id);
    janeAs('global-admin')
      .when(edit({ signInBlocked: true }, JANE.id))
      .rejected('not-to-oneself');
  });
});

describe('resetting passwords', () => {
  test('is for members: a guest’s password is kept elsewhere', () => {
    const some = kelley.after(letIn(KELLEY_OUTLOOK));
    const outsider = usersIn(some.world.directories[0]).at(-1)?.id ?? '';
    some
      .when(reset(JANE.id, TRICIA.id))
      .then({ type: 'PasswordsReset', directory: CONTOSO.id, users: [JANE.id, TRICIA.id] });
    some.when(reset(JANE.id, outsider)).rejected('password-kept-elsewhere', { userName: KELLEY_OUTLOOK });
  });

  test('changes nothing that can be seen: everybody’s password is the training password', () => {
    expect(kelley.after(reset(JANE.id)).world).toEqual(kelley.world);
  });

  test('keeps the world sound', () => {
    expect(brokenInvariants(kelley.after(letIn(KELLEY_OUTLOOK)).world)).toEqual([]);
  });
});
