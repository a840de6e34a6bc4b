import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { favouritesOf, type Command, type ProfileId } from '../../src/core/index';
import { FIRST_FAVOURITES } from '../../src/core/editions/august2016';
import { JANE, KELLEY } from '../../src/scenarios/cast';
import { givenStart, JANE_GOULD, KELLEY_ADMIN, signIn, signOut } from '../kit/given';

const toggle = (service: string, profile: ProfileId = 'default'): Command => ({
  type: 'toggleFavourite',
  profile,
  service,
});
const kelley = givenStart('office-customer', signIn(KELLEY_ADMIN));

describe('the favourites of the hub menu', () => {
  test('are those of figure 7 until something is starred', () => {
    expect(favouritesOf(kelley.world, KELLEY.id)).toBe(FIRST_FAVOURITES);
    expect(FIRST_FAVOURITES.at(-1)).toBe('subscriptions');
    expect(new Set(FIRST_FAVOURITES).size).toBe(10);
  });

  test('get a starred service at their end', () => {
    const services = [...FIRST_FAVOURITES, 'cost-management'];
    kelley.when(toggle('cost-management')).then({ type: 'FavouritesChanged', account: KELLEY.id, services });
  });

  test('lose a service that is unstarred, the others in their order', () => {
    const services = FIRST_FAVOURITES.filter((service) => service !== 'recent');
    kelley.when(toggle('recent')).then({ type: 'FavouritesChanged', account: KELLEY.id, services });
  });

  test('may all be unstarred', () => {
    const none = kelley.after(...FIRST_FAVOURITES.map((service) => toggle(service)));
    expect(favouritesOf(none.world, KELLEY.id)).toEqual([]);
    none.when(toggle('recent')).then({ type: 'FavouritesChanged', account: KELLEY.id, services: ['recent'] });
  });

  test('belong to an account, not to a profile', () => {
    const starred = kelley.after(toggle('recent'), signIn(JANE_GOULD));
    expect(favouritesOf(starred.world, JANE.id)).toBe(FIRST_FAVOURITES);
    const again = starred.after(signIn(KELLEY_ADMIN, undefined, 'inprivate'), toggle('all-resources', 'inprivate'));
    expect(favouritesOf(again.world, KELLEY.id)).toEqual(FIRST_FAVOURITES.filter((_, at) => at !== 1 && at !== 2));
  });

  test('of one account stay when another stars something', () => {
    const both = kelley.after(toggle('recent'), signIn(JANE_GOULD), toggle('subscriptions'));
    expect(favouritesOf(both.world, KELLEY.id)).toEqual(FIRST_FAVOURITES.filter((one) => one !== 'recent'));
    expect(favouritesOf(both.world, JANE.id)).toEqual(FIRST_FAVOURITES.filter((one) => one !== 'subscriptions'));
  });

  test('need somebody signed in', () => {
    givenStart('office-customer').when(toggle('recent')).rejected('needs-sign-in');
    kelley.after(signOut()).when(toggle('recent')).rejected('needs-sign-in');
  });

  test('hold a service once, and starring twice leaves the same services', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('recent', 'subscriptions', 'a', 'b')), fc.string(), (before, service) => {
        const some = kelley.after(...before.map((one) => toggle(one)));
        const twice = some.after(toggle(service), toggle(service));
        const [one, other] = [some, twice].map(({ world }) => favouritesOf(world, KELLEY.id).toSorted());
        expect(other).toEqual(one);
        expect(new Set(other).size).toBe(other?.length);
      }),
    );
  });
});
