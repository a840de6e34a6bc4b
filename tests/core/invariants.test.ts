import { describe, expect, test } from 'vitest';
import { evolveAll, type Event } from '../../src/core/index';
import { brokenInvariants, INVARIANTS } from '../../src/core/laws';
import { CONTOSO, directory, guest, JANE, KELLEY, member } from '../../src/scenarios/cast';
import { START_STATES } from '../../src/scenarios/startStates';
import { givenStart } from '../kit/given';
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
