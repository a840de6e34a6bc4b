import { describe, expect, test } from 'vitest';
import { seatsTaken, type Command, type Event } from '../../src/core/index';
import { ALPINE, CONTOSO, JANE, KELLEY, TRICIA } from '../../src/scenarios/cast';
import { eventsOf, given, givenStart, KELLEY_ADMIN, signIn, type Given, usersIn } from '../kit/given';

const at = { profile: 'default', directory: CONTOSO.id } as const;
const SEATS = 'seats of two';
const office = (directory = CONTOSO.id): Event => ({
  type: 'Office365SubscriptionCreated',
  subscription: SEATS,
  order: 'an order',
  directory,
  plan: 'e3',
  seats: 2,
  trial: true,
});
const kelley = given(...eventsOf('office-customer'), office()).after(signIn(KELLEY_ADMIN));
const assign = (...users: string[]): Command => ({ type: 'assignLicences', ...at, users, subscription: SEATS });
const remove = (...users: string[]): Command => ({ type: 'removeLicences', ...at, users, subscription: SEATS });
const assigned = (...users: string[]): Event => {
  return { type: 'LicencesAssigned', directory: CONTOSO.id, users, subscription: SEATS };
};
const taken = ({ world }: Given) => seatsTaken(world, SEATS);

describe('assigning licences', () => {
  test('takes a seat for each user, beside the licences that they have', () => {
    const after = kelley.after(assign(JANE.id, TRICIA.id));
    expect(taken(after)).toBe(2);
    expect(usersIn(after.world.directories[0]).map(({ licences }) => licences.length)).toEqual([1, 2, 2]);
  });

  test('takes no second seat for who has one', () => {
    const after = kelley.after(assign(JANE.id));
    after.when(assign(JANE.id, TRICIA.id)).then(assigned(TRICIA.id));
    expect(taken(after.after(assign(JANE.id, TRICIA.id)))).toBe(2);
    expect(taken(kelley.after(assign(JANE.id, JANE.id)))).toBe(1);
  });

  test('never goes beyond the seats: it is refused for all, with how many are free', () => {
    kelley.when(assign(KELLEY.id, JANE.id, TRICIA.id)).rejected('no-free-licence', { free: 2 });
    kelley.after(assign(JANE.id)).when(assign(KELLEY.id, TRICIA.id)).rejected('no-free-licence', { free: 1 });
    kelley.after(assign(JANE.id, TRICIA.id)).when(assign(KELLEY.id)).rejected('no-free-licence', { free: 0 });
  });

  test('is possible again with a seat that was freed, or whose user was deleted', () => {
    const full = kelley.after(assign(JANE.id, TRICIA.id));
    full.after(remove(JANE.id)).when(assign(KELLEY.id)).then(assigned(KELLEY.id));
    full
      .after({ type: 'deleteUsers', ...at, users: [JANE.id] })
      .when(assign(KELLEY.id))
      .then(assigned(KELLEY.id));
  });

  test('takes a usage location of every user', () => {
    const nowhere: Event = {
      type: 'UsersChanged',
      directory: CONTOSO.id,
      users: [JANE.id],
      changes: { usageLocation: '' },
    };
    const some = given(...eventsOf('azure-customer'), office(), nowhere).after(signIn(KELLEY_ADMIN));
    some.when(assign(JANE.id)).rejected('needs-usage-location');
    some.when(assign(TRICIA.id, JANE.id)).rejected('needs-usage-location');
    some
      .after({ type: 'editUsers', ...at, users: [JANE.id], changes: { usageLocation: 'NL' } })
      .when(assign(JANE.id))
      .then(assigned(JANE.id));
  });

  test('is of a subscription of this very directory', () => {
    givenStart('office-customer', signIn(KELLEY_ADMIN)).when(assign(JANE.id)).rejected('subscription-unknown');
    given(...eventsOf('azure-customer'), office(ALPINE.id))
      .after(signIn(KELLEY_ADMIN))
      .when(assign(JANE.id))
      .rejected('subscription-unknown');
  });

  test('is for users who are there, and for somebody who is signed in', () => {
    kelley.when(assign('nobody')).rejected('user-gone');
    kelley.when(assign()).rejected('user-gone');
    given(...eventsOf('office-customer'), office())
      .when(assign(JANE.id))
      .rejected('needs-sign-in');
  });
});

describe('taking licences away', () => {
  test('frees the seats, and leaves the user every other licence', () => {
    const after = kelley.after(assign(JANE.id, TRICIA.id), remove(JANE.id));
    expect(taken(after)).toBe(1);
    expect(usersIn(after.world.directories[0]).map(({ licences }) => licences.includes(SEATS))).toEqual([
      false,
      false,
      true,
    ]);
    expect(usersIn(after.world.directories[0])[1]?.licences).toHaveLength(1);
  });

  test('is for users who are there', () => {
    kelley.when(remove(JANE.id, 'nobody')).rejected('user-gone');
  });
});

describe('a subscription that is not there', () => {
  test('has no seat taken', () => {
    expect(seatsTaken(kelley.world, 'none')).toBe(0);
  });
});
