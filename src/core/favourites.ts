import { signedInAccount, type AccountId, type ProfileId } from './accounts';
import { accept, reject, type Decision } from './decision';
import type { World } from './world';

/** The services that an account has starred in the Azure portal's Browse list, in the order of its hub menu. */
export type Favourites = { readonly account: AccountId; readonly services: readonly string[] };

/** What the hub menu holds until its owner stars or unstars something. Source: figure 7. */
export const FIRST_FAVOURITES: readonly string[] = [
  'resource-groups',
  'all-resources',
  'recent',
  'app-services',
  'virtual-machines-classic',
  'virtual-machines',
  'sql-databases',
  'cloud-services-classic',
  'security-center',
  'subscriptions',
];

export type ToggleFavourite = {
  readonly type: 'toggleFavourite';
  readonly profile: ProfileId;
  readonly service: string;
};
export type FavouritesChanged = { readonly type: 'FavouritesChanged' } & Favourites;

/** Stars a service at the end of the hub menu, or takes it out. */
export function toggleFavourite(world: World, { profile, service }: ToggleFavourite): Decision {
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });

  const before = favouritesOf(world, account.id);
  const services = before.includes(service) ? before.filter((one) => one !== service) : [...before, service];
  return accept({ type: 'FavouritesChanged', account: account.id, services });
}

export function evolveFavourites(world: World, { account, services }: FavouritesChanged): World {
  const others = world.favourites.filter((one) => one.account !== account);
  return { ...world, favourites: [...others, { account, services }] };
}

export function favouritesOf(world: World, account: AccountId): readonly string[] {
  return world.favourites.find((one) => one.account === account)?.services ?? FIRST_FAVOURITES;
}
