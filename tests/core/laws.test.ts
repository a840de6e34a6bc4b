import { describe, expect, test } from 'vitest';
import { answer, evolveAll, type Event } from '../../src/core/index';
import { brokenInvariants, INVARIANTS, LAWS } from '../../src/core/laws';
import type { Taken } from '../../src/core/rules/steps';
import { CONTOSO, directory, guest, JANE, KELLEY, member } from '../../src/scenarios/cast';
import { START_STATES } from '../../src/scenarios/startStates';
import { givenStart, KELLEY_ADMIN, signIn } from '../kit/given';
import { azure, BROKEN, manyDirectories, office, ofOffice365 } from './brokenWorlds';

describe('the invariants', () => {
  test.each(BROKEN)('“%s” fails where %s', (sentence, _how, world) => {
    expect(brokenInvariants(world).map((one) => one.sentence)).toContain(sentence);
  });

  test('are each shown to fail', () => {
    expect(new Set(BROKEN.map(([sentence]) => sentence))).toEqual(new Set(INVARIANTS.map(({ sentence }) => sentence)));
  });

  test.each(START_STATES)('all hold in the start state $id', ({ id }) => {
    expect(brokenInvariants(givenStart(id).world)).toEqual([]);
  });

  test('allow twenty directories to an account', () => {
    expect(brokenInvariants(manyDirectories(19))).toEqual([]);
  });

  test('allow every seat to be taken', () => {
    expect(brokenInvariants(ofOffice365({ seats: 3 }))).toEqual([]);
  });

  test('allow one name in two directories', () => {
    const other = { id: 'other', name: 'Other', initialDomain: 'other.onmicrosoft.com' };
    const facts = {
      account: JANE.id,
      source: 'other-directory',
      userName: 'jane.gould@contoso.onmicrosoft.com',
      firstName: 'Jane',
      lastName: 'Gould',
    } as const;
    const admin = { ...KELLEY, id: 'admin' };
    const world = evolveAll(office, [
      directory(other),
      member(other, admin, { role: 'global-admin' }),
      guest(other, 'row', facts, 'user'),
    ]);
    expect(brokenInvariants(world)).toEqual([]);
  });

  test('allow that an owner, a Service Administrator and a guest’s account were deleted', () => {
    const promoted: Event = {
      type: 'UsersChanged',
      directory: CONTOSO.id,
      users: [JANE.id],
      changes: { role: 'global-admin' },
    };
    const deleted: Event = { type: 'UsersDeleted', directory: CONTOSO.id, users: [KELLEY.id] };
    expect(brokenInvariants(evolveAll(azure, [promoted, deleted]))).toEqual([]);
  });

  test('belong each to one of the ten laws', () => {
    for (const { law } of INVARIANTS) expect([1, 2, 4, 5, 6, 7]).toContain(law);
  });
});

const broken = (step: Taken) => LAWS.filter(({ ofStep }) => ofStep?.(step) === false).map(({ number }) => number);

describe('the laws of steps', () => {
  const { world: before } = givenStart('azure-customer', signIn(KELLEY_ADMIN));
  const command = { type: 'startOffice365Trial', profile: 'default', plan: 'e3' } as const;
  const lawful = answer(before, command);
  const taken = (what: Taken['what'], after: Taken['after']): Taken => ({ before, what, after });
  const events = lawful.type === 'did' ? lawful.events : [];
  const did = (...others: readonly Event[]) =>
    taken({ type: 'did', command, events: others }, evolveAll(before, others));
  const elsewhere = events.map((event) => ({ ...event, directory: before.directories[1]?.id ?? '' }));
  const known = events.map((event) => ({ ...event, order: CONTOSO.id }));
  const twice = before.directories.map((one) => ({ ...one, users: [...one.users, ...structuredClone(one.users)] }));

  test('all hold at a lawful step', () => {
    expect(events).not.toEqual([]);
    expect(broken(did(...events))).toEqual([]);
  });

  test.each([
    ['a subscription in another directory than its buyer’s', 3, did(...(elsewhere as Event[]))],
    ['a user who is twice in a list', 8, taken(lawful, { ...evolveAll(before, events), directories: twice })],
    [
      'a refusal after which the world is another',
      9,
      taken({ type: 'refused', command, rejection: { code: 'needs-sign-in' } }, { ...before }),
    ],
    ['an id that something has already', 10, did(...(known as Event[]))],
  ])('are broken by %s', (_what, law, step) => {
    expect(broken(step)).toEqual([law]);
  });

  test('and those of worlds are all the laws', () => {
    for (const { invariants, ofStep } of LAWS) expect(invariants.length > 0 || ofStep !== undefined).toBe(true);
  });
});
