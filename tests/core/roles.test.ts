import { describe, expect, test } from 'vitest';
import {
  decide,
  keepsGlobalAdmin,
  ROLES,
  signedInAccount,
  whyNot,
  type Command,
  type Role,
} from '../../src/core/index';
import type { Deed } from '../../src/core/shapes/words';
import { MAY } from '../../src/core/world/roles';
import { ALPINE, CONTOSO, JANE, KELLEY, TRICIA } from '../../src/scenarios/cast';
import { givenStart, janeAs, KELLEY_ADMIN, KELLEY_OUTLOOK, signIn, usersIn } from '../kit/given';

const at = { profile: 'default', directory: CONTOSO.id } as const;
const subscription = '3f0c6a5e-8a1d-4d0e-9c55-0d7b5f0e3011';
const tricia = { ...at, users: [TRICIA.id] };
const kelley = { ...at, users: [KELLEY.id] };
const newUser = { ...at, userName: 'new@contoso.onmicrosoft.com', details: { displayName: 'New' } };

/** Who may do what: the rule book's table, by the deeds that Tricia, a plain user, is done. */
const TABLE: readonly (readonly [what: string, Deed, Command, may: readonly Role[]])[] = [
  ['add a user', 'manage-users', { type: 'addUser', ...newUser, role: 'user' }, ['global-admin', 'user-admin']],
  [
    'let in a guest',
    'manage-users',
    { type: 'addGuest', ...at, kind: 'microsoft', userName: KELLEY_OUTLOOK, role: 'user' },
    ['global-admin', 'user-admin'],
  ],
  [
    'edit a user',
    'manage-users',
    { type: 'editUsers', ...tricia, changes: { phone: '1' } },
    ['global-admin', 'user-admin'],
  ],
  [
    'block a user',
    'manage-users',
    { type: 'editUsers', ...tricia, changes: { signInBlocked: true } },
    ['global-admin', 'user-admin'],
  ],
  ['delete a user', 'manage-users', { type: 'deleteUsers', ...tricia }, ['global-admin', 'user-admin']],
  [
    'reset a password',
    'reset-passwords',
    { type: 'resetPasswords', ...tricia },
    ['global-admin', 'user-admin', 'password-admin'],
  ],
  [
    'assign a licence',
    'assign-licences',
    { type: 'editUsers', ...tricia, changes: {}, give: [subscription] },
    ['global-admin', 'user-admin'],
  ],
  [
    'take a licence away',
    'assign-licences',
    { type: 'editUsers', ...tricia, changes: {}, take: [subscription] },
    ['global-admin', 'user-admin'],
  ],
  [
    'buy Office 365',
    'buy',
    { type: 'startOffice365Trial', profile: 'default', plan: 'e3' },
    ['global-admin', 'billing-admin'],
  ],
];

const CASES = TABLE.flatMap(([what, deed, command, may]) => ROLES.map((role) => ({ what, deed, command, may, role })));

describe('the role of a user', () => {
  test.each(CASES.filter(({ role, may }) => may.includes(role)))('$role lets them $what', ({ command, role }) => {
    expect(decide(janeAs(role).world, command)).toHaveProperty('events');
  });

  test.each(CASES.filter(({ role, may }) => !may.includes(role)))(
    '$role does not let them $what, and they are told the role that they have',
    ({ deed, command, role }) => {
      janeAs(role).when(command).rejected('needs-role', { deed, role });
    },
  );

  test.each(TABLE)('that they need to %s is one of those that are named for it', (_what, deed, _command, may) => {
    expect(MAY[deed]).toEqual(may);
  });

  test('takes a Global Admin to give or to take', () => {
    janeAs('global-admin')
      .when({ type: 'editUsers', ...tricia, changes: { role: 'billing-admin' } })
      .then({ type: 'UsersChanged', directory: CONTOSO.id, users: [TRICIA.id], changes: { role: 'billing-admin' } });
    const needs = { deed: 'change-roles', role: 'user-admin' } as const;
    const userAdmin = janeAs('user-admin');
    userAdmin.when({ type: 'editUsers', ...tricia, changes: { role: 'password-admin' } }).rejected('needs-role', needs);
    userAdmin.when({ type: 'addUser', ...newUser, role: 'user-admin' }).rejected('needs-role', needs);
    userAdmin
      .when({ type: 'addGuest', ...at, kind: 'microsoft', userName: KELLEY_OUTLOOK, role: 'user-admin' })
      .rejected('needs-role', needs);
  });

  test('counts in its own directory only: a guest has another role there', () => {
    const kelleyInAlpine = { type: 'addUser', ...newUser, directory: ALPINE.id, role: 'user' } as const;
    givenStart('azure-customer', signIn(KELLEY_ADMIN))
      .when(kelleyInAlpine)
      .rejected('needs-role', { deed: 'manage-users', role: 'user' });
  });

  test('is User for somebody who is no user of the directory at all', () => {
    givenStart('office-customer', signIn(KELLEY_OUTLOOK))
      .when({ type: 'deleteUsers', ...tricia })
      .rejected('needs-role', { deed: 'manage-users', role: 'user' });
  });

  test('is looked up in the world as it is now: a promotion counts at once', () => {
    const { world } = janeAs('billing-admin');
    const account = signedInAccount(world, 'default');
    const directory = world.directories.find(({ id }) => id === CONTOSO.id);
    if (!account || !directory) throw new Error('Jane is in Contoso');
    expect(whyNot('buy', directory, account)).toBeUndefined();
    expect(whyNot('manage-users', directory, account)).toEqual({
      code: 'needs-role',
      deed: 'manage-users',
      role: 'billing-admin',
    });
  });
});

describe('an administrator', () => {
  const untouched = { userName: KELLEY_ADMIN };

  test('is out of a User Admin’s reach', () => {
    const jane = janeAs('user-admin');
    jane
      .when({ type: 'editUsers', ...kelley, changes: { phone: '1' } })
      .rejected('needs-global-admin-for-admins', untouched);
    jane.when({ type: 'deleteUsers', ...kelley }).rejected('needs-global-admin-for-admins', untouched);
    jane.when({ type: 'resetPasswords', ...kelley }).rejected('needs-global-admin-for-admins', untouched);
  });

  test('is out of a Password Admin’s reach', () => {
    janeAs('password-admin')
      .when({ type: 'resetPasswords', ...kelley })
      .rejected('needs-global-admin-for-admins', untouched);
  });

  test.each(ROLES.filter((role) => role !== 'user'))('is anybody with a role, such as %s', (role) => {
    const made = { type: 'editUsers', ...tricia, changes: { role } } as const;
    const jane = givenStart('office-customer', signIn(KELLEY_ADMIN), made, {
      type: 'editUsers',
      ...at,
      users: [JANE.id],
      changes: { role: 'password-admin' },
    }).after(signIn('jane.gould@contoso.onmicrosoft.com'));
    jane
      .when({ type: 'resetPasswords', ...tricia })
      .rejected('needs-global-admin-for-admins', { userName: 'tricia.lawson@contoso.onmicrosoft.com' });
  });

  test('among plain users keeps all of them out of reach', () => {
    janeAs('user-admin')
      .when({ type: 'deleteUsers', ...at, users: [TRICIA.id, KELLEY.id] })
      .rejected('needs-global-admin-for-admins', untouched);
  });

  test('gets a licence from a User Admin as anybody does', () => {
    janeAs('user-admin')
      .when({ type: 'editUsers', ...kelley, changes: {}, take: [subscription] })
      .then({ type: 'LicencesRemoved', directory: CONTOSO.id, users: [KELLEY.id], subscription });
  });

  test('of whatever role may reset the password of their own', () => {
    const own = { ...at, users: [JANE.id] };
    for (const role of ['user-admin', 'password-admin'] as const) {
      janeAs(role)
        .when({ type: 'resetPasswords', ...own })
        .then({ type: 'PasswordsReset', directory: CONTOSO.id, users: [JANE.id] });
    }
  });
});

describe('a directory', () => {
  test('keeps a Global Admin as long as one who can sign in is left', () => {
    const [contoso] = janeAs('global-admin').world.directories;
    if (!contoso) throw new Error('Contoso is there');
    expect(keepsGlobalAdmin(contoso, [KELLEY.id, TRICIA.id])).toBe(true);
    expect(keepsGlobalAdmin(contoso, [KELLEY.id, JANE.id])).toBe(false);
    const users = usersIn(contoso).map((user) => ({ ...user, signInBlocked: user.id === JANE.id }));
    expect(keepsGlobalAdmin({ ...contoso, users: [users] }, [KELLEY.id])).toBe(false);
  });
});
