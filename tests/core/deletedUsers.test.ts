import { describe, expect, test } from 'vitest';
import { restorableUsersOf, seatsTaken, signedInAccount, type Command, type Event } from '../../src/core/index';
import { brokenInvariants } from '../../src/core/laws';
import { CONTOSO, directory, guest, JANE, KELLEY, KELLEY_PERSONAL, member, TRICIA } from '../../src/scenarios/cast';
import {
  eventsOf,
  given,
  givenStart,
  JANE_GOULD,
  janeAs,
  KELLEY_ADMIN,
  KELLEY_OUTLOOK,
  signIn,
  type Given,
  usersIn,
} from '../kit/given';

const at = { profile: 'default', directory: CONTOSO.id } as const;
const subscription = '3f0c6a5e-8a1d-4d0e-9c55-0d7b5f0e3011';
const kelley = givenStart('office-customer', signIn(KELLEY_ADMIN));
const deleting = (...users: string[]): Command => ({ type: 'deleteUsers', ...at, users });
const restoring = (user: string): Command => ({ type: 'restoreUser', ...at, user });
const lettingIn: Command = { type: 'addGuest', ...at, kind: 'microsoft', userName: KELLEY_OUTLOOK, role: 'user' };
const days = (number: number, minutes = 0): Command => ({ type: 'letTimePass', minutes: number * 24 * 60 + minutes });
const contosoOf = ({ world }: Given) => {
  const [contoso] = world.directories;
  if (!contoso) throw new Error('Contoso is there');
  return contoso;
};
const restorable = (some: Given) => restorableUsersOf(some.world, contosoOf(some)).map(({ user }) => user.id);

describe('deleting users', () => {
  test('takes them out of the directory, and frees their licences', () => {
    const after = kelley.after(deleting(JANE.id, TRICIA.id));
    expect(usersIn(contosoOf(after)).map(({ id }) => id)).toEqual([KELLEY.id]);
    expect(seatsTaken(after.world, subscription)).toBe(1);
    expect(contosoOf(after).deletedUsers.map(({ user }) => user.licences)).toEqual([[], []]);
    after.when(signIn(JANE_GOULD)).rejected('account-unknown', { userName: JANE_GOULD });
  });

  test('is done to all of them or to none', () => {
    kelley.when(deleting(JANE.id, 'nobody')).rejected('user-gone');
    kelley.when(deleting()).rejected('user-gone');
  });

  test('never takes the last Global Admin, nor oneself', () => {
    kelley.when(deleting(KELLEY.id)).rejected('last-global-admin');
    kelley.when(deleting(JANE.id, KELLEY.id)).rejected('last-global-admin');
    janeAs('global-admin').when(deleting(JANE.id)).rejected('not-to-oneself');
  });

  test('takes another Global Admin, who is signed in nowhere any more', () => {
    const after = janeAs('global-admin')
      .after(signIn(KELLEY_ADMIN, 'organizational', 'inprivate'))
      .after(deleting(KELLEY.id));
    expect(signedInAccount(after.world, 'inprivate')).toBeUndefined();
    after.when({ type: 'signOut', profile: 'inprivate' }).rejected('needs-sign-in');
  });
});

describe('restoring a user', () => {
  const deleted = kelley.after(deleting(JANE.id));

  test('brings back who it was, without a licence', () => {
    const after = deleted.after(restoring(JANE.id));
    const before = usersIn(contosoOf(kelley)).find(({ id }) => id === JANE.id);
    expect(usersIn(contosoOf(after)).at(-1)).toEqual({ ...before, licences: [] });
    expect(contosoOf(after).deletedUsers).toEqual([]);
    expect(signedInAccount(after.when(signIn(JANE_GOULD)).thenWorld(), 'default')?.id).toBe(JANE.id);
  });

  test('can be done until 30 days have passed', () => {
    const lastMinute = deleted.after(days(30, -1));
    expect(restorable(lastMinute)).toEqual([JANE.id]);
    lastMinute.when(restoring(JANE.id)).then({ type: 'UserRestored', directory: CONTOSO.id, user: JANE.id });
    const tooLate = deleted.after(days(30));
    expect(restorable(tooLate)).toEqual([]);
    tooLate.when(restoring(JANE.id)).rejected('user-gone');
  });

  test('offers the last deleted first', () => {
    expect(restorable(deleted.after(days(1), deleting(TRICIA.id)))).toEqual([TRICIA.id, JANE.id]);
  });

  test('is not for a user who was never deleted', () => {
    deleted.when(restoring(TRICIA.id)).rejected('user-gone');
    deleted.when(restoring('nobody')).rejected('user-gone');
  });

  test('can be done again after the user was deleted again, for 30 days more', () => {
    const again = deleted.after(days(20), restoring(JANE.id), deleting(JANE.id), days(20));
    expect(restorable(again)).toEqual([JANE.id]);
  });

  test('does not give a name to two users', () => {
    const taken = deleted.after({
      type: 'addUser',
      ...at,
      userName: JANE_GOULD.toUpperCase(),
      role: 'user',
      details: { displayName: 'Another Jane' },
    });
    taken.when(restoring(JANE.id)).rejected('user-name-taken', { userName: JANE_GOULD });
  });

  test('does not bring back a guest who was let in again meanwhile', () => {
    const invited = kelley.after(lettingIn);
    const row = usersIn(contosoOf(invited)).at(-1)?.id ?? '';
    const again = invited.after(deleting(row), lettingIn);
    again.when(restoring(row)).rejected('user-name-taken', { userName: KELLEY_OUTLOOK });
  });

  test('takes a Global Admin where an administrator was deleted', () => {
    const after = kelley.after(
      { type: 'editUsers', ...at, users: [TRICIA.id], changes: { role: 'billing-admin' } },
      { type: 'editUsers', ...at, users: [JANE.id], changes: { role: 'user-admin' } },
      deleting(TRICIA.id),
      signIn(JANE_GOULD),
    );
    after
      .when(restoring(TRICIA.id))
      .rejected('needs-global-admin-for-admins', { userName: 'tricia.lawson@contoso.onmicrosoft.com' });
    const plain = kelley.after(
      { type: 'editUsers', ...at, users: [JANE.id], changes: { role: 'user-admin' } },
      deleting(TRICIA.id),
      signIn(JANE_GOULD),
    );
    plain.when(restoring(TRICIA.id)).then({ type: 'UserRestored', directory: CONTOSO.id, user: TRICIA.id });
  });
});

describe('twenty directories', () => {
  const { id: account, email: userName, firstName, lastName } = KELLEY_PERSONAL;
  const facts = { account, source: 'microsoft-account', userName, firstName, lastName } as const;
  /** So many more directories that Kelley’s Microsoft account is a guest of. */
  const elsewhere = (count: number): Event[] =>
    Array.from({ length: count }, (_, number) => `more${number}`).flatMap((name) => {
      const one = { id: name, name, initialDomain: `${name}.onmicrosoft.com` };
      const admin = { ...KELLEY, id: `admin of ${name}` };
      return [
        directory(one),
        member(one, admin, { role: 'global-admin' }),
        guest(one, `guest of ${name}`, facts, 'user'),
      ];
    });
  const guestOf = (count: number) =>
    given(...eventsOf('office-customer'), ...elsewhere(count)).after(signIn(KELLEY_ADMIN));

  test('are as many as an account can be in', () => {
    expect(brokenInvariants(guestOf(19).after(lettingIn).world)).toEqual([]);
    guestOf(20).when(lettingIn).rejected('in-twenty-directories', { userName });
  });

  test('are not made twenty-one by restoring a guest', () => {
    const invited = guestOf(19).after(lettingIn);
    const row = usersIn(contosoOf(invited)).at(-1)?.id ?? '';
    const gone = invited.after(deleting(row));
    const last = { id: 'last', name: 'Last', initialDomain: 'last.onmicrosoft.com' };
    const admin = { ...KELLEY, id: 'admin of last' };
    const events = [
      directory(last),
      member(last, admin, { role: 'global-admin' }),
      guest(last, 'guest of last', facts, 'user'),
    ];
    const full = given(
      ...eventsOf('office-customer'),
      ...elsewhere(19),
      guest(CONTOSO, row, facts, 'user'),
      { type: 'UsersDeleted', directory: CONTOSO.id, users: [row] },
      ...events,
    ).after(signIn(KELLEY_ADMIN));
    full.when(restoring(row)).rejected('in-twenty-directories', { userName });
    expect(brokenInvariants(gone.after(restoring(row)).world)).toEqual([]);
  });
});
