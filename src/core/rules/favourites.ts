import { FIRST_FAVOURITES } from '../editions/august2016';
import type { CommandOf } from '../shapes/commands';
import type { EventOf } from '../shapes/events';
import type { AccountId } from '../shapes/words';
import { signedInAccount } from '../world/accounts';
import type { World } from '../world/world';
import { accept, reject, type Decision } from './decision';

/** Stars a service at the end of the hub menu, or takes it out. */
export function toggleFavourite(world: World, { profile, service }: CommandOf<'toggleFavourite'>): Decision {
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });

  const before = favouritesOf(world, account.id);
  const services = before.includes(service) ? before.filter((one) => one !== service) : [...before, service];
  return accept({ type: 'FavouritesChanged', account: account.id, services });
}

export function favouritesChanged(world: World, { account, services }: EventOf<'FavouritesChanged'>): World {
  const others = world.favourites.filter((one) => one.account !== account);
  return { ...world, favourites: [...others, { account, services }] };
}

export function favouritesOf(world: World, account: AccountId): readonly string[] {
  return world.favourites.find((one) => one.account === account)?.services ?? FIRST_FAVOURITES;
}
