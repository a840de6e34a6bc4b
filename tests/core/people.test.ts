import { describe, expect, test } from 'vitest';
import { accountsToSignInAs, signedInAccount, type ProfileId } from '../../src/core/index';
import { givenStart, JANE_GOULD, KELLEY_ADMIN, KELLEY_OUTLOOK, PART, signIn, signOut } from '../kit/given';

describe('who can be signed in as', () => {
  test('are those first whom a story is about', () => {
    const [first, second] = accountsToSignInAs(givenStart('large-company').world, '', 5);
    expect(first).toMatchObject({ kind: 'organizational', user: { role: 'global-admin' } });
    expect(second?.userName).not.toBe(first?.userName);
  });

  test('are never more than asked for, and all have what is sought', () => {
    const found = accountsToSignInAs(givenStart('office-customer').world, 'GOULD ', 9);
    expect(found.map(({ userName }) => userName)).toEqual([JANE_GOULD]);
    expect(accountsToSignInAs(givenStart('large-company').world, '', 3)).toHaveLength(3);
  });

  test('are nobody whose sign-in is blocked', () => {
    const kelley = givenStart('office-customer', signIn(KELLEY_ADMIN));
    const [jane] = accountsToSignInAs(kelley.world, 'gould', 1);
    if (jane?.kind !== 'organizational') throw new Error('Jane is not there');
    const changes = { signInBlocked: true };
    const { id: directory } = jane.home;
    const blocked = kelley.after({ type: 'editUsers', profile: 'default', directory, users: [jane.id], changes });
    expect(accountsToSignInAs(blocked.world, 'gould', 9)).toEqual([]);
  });
});

describe('two profiles of one browser', () => {
  const two = givenStart('office-customer', signIn(KELLEY_OUTLOOK), signIn(JANE_GOULD, undefined, 'inprivate'));
  const nameIn = (world: (typeof two)['world'], profile: ProfileId) => signedInAccount(world, profile)?.userName;

  test('are signed in as two people, and each is signed out by itself', () => {
    expect([nameIn(two.world, 'default'), nameIn(two.world, 'inprivate')]).toEqual([KELLEY_OUTLOOK, JANE_GOULD]);
    const { world } = two.after(signOut('inprivate'));
    expect([nameIn(world, 'default'), nameIn(world, 'inprivate')]).toEqual([KELLEY_OUTLOOK, undefined]);
    const other = two.after(signOut()).world;
    expect([nameIn(other, 'default'), nameIn(other, 'inprivate')]).toEqual([undefined, JANE_GOULD]);
  });

  test('fill in forms of their own', () => {
    const filled = two.after(PART.aboutYou);
    filled.when({ ...PART.card, profile: 'inprivate' }).rejected('earlier-part-missing', { part: 'about-you' });
    expect(filled.after(signOut('inprivate')).world.azureSignUps).toEqual(filled.world.azureSignUps);
  });

  test('may both be the same person', () => {
    const { world } = two.after(signIn(KELLEY_OUTLOOK, undefined, 'inprivate'));
    expect(nameIn(world, 'inprivate')).toBe(nameIn(world, 'default'));
  });
});
