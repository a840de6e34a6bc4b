import { describe, expect, test } from 'vitest';
import { decide, seatsTaken, type Command, type Event, type UserChanges } from '../../src/core/index';
import { ALPINE, CONTOSO, JANE, KELLEY, TRICIA } from '../../src/scenarios/cast';
import { eventsOf, given, givenStart, janeAs, KELLEY_ADMIN, signIn, type Given, usersIn } from '../kit/given';

const at = { profile: 'default', directory: CONTOSO.id } as const;
const SEATS = 'seats of two';
const BOUGHT = '3f0c6a5e-8a1d-4d0e-9c55-0d7b5f0e3011';
const office = (directory = CONTOSO.id): Event => ({
  type: 'Office365SubscriptionCreated',
  subscription: SEATS,
  order: 'an order',
  directory,
  plan: 'e3',
  seats: 2,
  trial: true,
});
const nowhere: Event = {
  type: 'UsersChanged',
  directory: CONTOSO.id,
  users: [JANE.id],
  changes: { usageLocation: '' },
};
const kelley = given(...eventsOf('office-customer'), office()).after(signIn(KELLEY_ADMIN));
const withoutLocation = given(...eventsOf('azure-customer'), office(), nowhere).after(signIn(KELLEY_ADMIN));

type Edit = Extract<Command, { type: 'editUsers' }>;
const edit = (wish: Partial<Edit>, ...users: string[]): Command => {
  return { type: 'editUsers', ...at, users, changes: {}, ...wish };
};
const assign = (...users: string[]) => edit({ give: [SEATS] }, ...users);
const remove = (...users: string[]) => edit({ take: [SEATS] }, ...users);
const add = (wish: Partial<Extract<Command, { type: 'addUser' }>>): Command => ({
  type: 'addUser',
  ...at,
  userName: 'alex@contoso.onmicrosoft.com',
  role: 'user',
  details: { displayName: 'Alex', usageLocation: 'NL' },
  ...wish,
});

const assigned = (...users: string[]): Event => {
  return { type: 'LicencesAssigned', directory: CONTOSO.id, users, subscription: SEATS };
};
const removed = (subscription: string, ...users: string[]): Event => {
  return { type: 'LicencesRemoved', directory: CONTOSO.id, users, subscription };
};
const changed = (changes: UserChanges, ...users: string[]): Event => {
  return { type: 'UsersChanged', directory: CONTOSO.id, users, changes };
};
const taken = ({ world }: Given) => seatsTaken(world, SEATS);
const licencesIn = ({ world }: Given) => usersIn(world.directories[0]).map(({ licences }) => licences);

describe('giving licences', () => {
  test('takes a seat for each user, beside the licences that they have', () => {
    const after = kelley.after(assign(JANE.id, TRICIA.id));
    expect(taken(after)).toBe(2);
    expect(licencesIn(after)).toEqual([[BOUGHT], [BOUGHT, SEATS], [BOUGHT, SEATS]]);
  });

  test('takes no second seat for who has one', () => {
    const after = kelley.after(assign(JANE.id));
    after.when(assign(JANE.id, TRICIA.id)).then(assigned(TRICIA.id));
    expect(taken(after.after(assign(JANE.id, TRICIA.id)))).toBe(2);
    expect(taken(kelley.after(assign(JANE.id, JANE.id)))).toBe(1);
    expect(taken(kelley.after(edit({ give: [SEATS, SEATS] }, JANE.id)))).toBe(1);
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
    withoutLocation.when(assign(JANE.id)).rejected('needs-usage-location');
    withoutLocation.when(assign(TRICIA.id, JANE.id)).rejected('needs-usage-location');
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
    expect(licencesIn(after)).toEqual([[BOUGHT], [BOUGHT], [BOUGHT, SEATS]]);
  });

  test('tells of those only who had one', () => {
    kelley.after(assign(JANE.id)).when(remove(JANE.id, TRICIA.id)).then(removed(SEATS, JANE.id));
  });

  test('is for users who are there', () => {
    kelley.when(remove(JANE.id, 'nobody')).rejected('user-gone');
  });
});

describe('an edit with licences', () => {
  const all = { changes: { department: 'Sales' }, give: [SEATS], take: [BOUGHT] };

  test('is one wish: what is said of the users, what they get and what they lose', () => {
    const both = [JANE.id, TRICIA.id];
    const facts = [removed(BOUGHT, ...both), changed(all.changes, ...both), assigned(...both)];
    kelley.when(edit(all, ...both)).then(...facts);
  });

  test('changes nothing at all where the seats do not suffice', () => {
    kelley
      .after(assign(KELLEY.id))
      .when(edit(all, JANE.id, TRICIA.id))
      .rejected('no-free-licence', { free: 1 });
  });

  test('gives nothing and takes nothing where the rest of it is refused', () => {
    kelley.when(edit({ ...all, changes: { displayName: ' ' } }, JANE.id)).rejected('display-name-missing');
    kelley.when(edit({ ...all, changes: { role: 'user' } }, KELLEY.id)).rejected('last-global-admin');
    janeAs('global-admin')
      .when(edit({ take: [BOUGHT], changes: { signInBlocked: true } }, JANE.id))
      .rejected('not-to-oneself');
  });

  test('counts the location that it sets, and misses the one that it clears', () => {
    const changes = { usageLocation: 'NL' };
    withoutLocation.when(edit({ changes, give: [SEATS] }, JANE.id)).then(changed(changes, JANE.id), assigned(JANE.id));
    kelley.when(edit({ changes: { usageLocation: '' }, give: [SEATS] }, JANE.id)).rejected('needs-usage-location');
    kelley
      .after(assign(JANE.id))
      .when(edit({ changes: { usageLocation: '' }, take: [BOUGHT] }, JANE.id))
      .rejected('needs-usage-location');
  });

  test('may clear the location together with the last licence', () => {
    const changes = { usageLocation: '' };
    kelley.when(edit({ changes, take: [BOUGHT] }, JANE.id)).then(removed(BOUGHT, JANE.id), changed(changes, JANE.id));
  });

  test('that wishes the same licence both ways leaves it where it is, and gives it where it is not', () => {
    const both = { give: [BOUGHT, SEATS], take: [SEATS, BOUGHT] };
    kelley.when(edit(both, JANE.id)).then(assigned(JANE.id));
  });

  test('that wishes for what is so already is accepted, and changes nothing', () => {
    const wish = edit({ give: [BOUGHT], take: [SEATS, 'none'] }, JANE.id);
    kelley.when(wish).then(changed({}, JANE.id));
    expect(kelley.after(wish).world).toEqual(kelley.world);
  });

  test('takes both rights: an administrator’s licences may be changed by a User Admin, and nothing else', () => {
    const jane = janeAs('user-admin');
    const userName = KELLEY_ADMIN;
    const changes = { phone: '1' };
    jane.when(edit({ take: [BOUGHT] }, KELLEY.id)).then(removed(BOUGHT, KELLEY.id));
    jane.when(edit({ take: [BOUGHT], changes }, KELLEY.id)).rejected('needs-global-admin-for-admins', { userName });
    jane
      .when(edit({ take: [BOUGHT], changes: { role: 'user-admin' } }, TRICIA.id))
      .rejected('needs-role', { deed: 'change-roles', role: 'user-admin' });
    const billing = { deed: 'manage-users', role: 'billing-admin' } as const;
    janeAs('billing-admin')
      .when(edit({ take: [BOUGHT], changes }, TRICIA.id))
      .rejected('needs-role', billing);
    janeAs('billing-admin').when(edit({}, TRICIA.id)).rejected('needs-role', billing);
  });
});

describe('a new user', () => {
  test('comes with licences, in one wish', () => {
    const decision = decide(kelley.world, add({ give: [SEATS, BOUGHT] }));
    const events = 'events' in decision ? decision.events : [];
    expect(events.map(({ type }) => type)).toEqual(['UserAdded', 'LicencesAssigned', 'LicencesAssigned']);
    expect(licencesIn(kelley.after(add({ give: [SEATS, BOUGHT] }))).at(-1)).toEqual([SEATS, BOUGHT]);
  });

  test('does not come at all where a licence cannot be had', () => {
    const full = kelley.after(assign(JANE.id, TRICIA.id));
    full.when(add({ give: [BOUGHT, SEATS] })).rejected('no-free-licence', { free: 0 });
    kelley.when(add({ give: ['none'] })).rejected('subscription-unknown');
    kelley.when(add({ give: [SEATS], details: { displayName: 'Alex' } })).rejected('needs-usage-location');
    kelley
      .when(add({ give: [SEATS], details: { displayName: 'Alex', usageLocation: '' } }))
      .rejected('needs-usage-location');
  });

  test('takes no location where there is no licence to be had', () => {
    const details = { displayName: 'Alex' };
    for (const wish of [{ details }, { details, give: [] }]) {
      expect(licencesIn(kelley.after(add(wish))).at(-1)).toEqual([]);
    }
  });
});

describe('a subscription that is not there', () => {
  test('has no seat taken', () => {
    expect(seatsTaken(kelley.world, 'none')).toBe(0);
  });
});
