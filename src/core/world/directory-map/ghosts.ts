import type { World } from '../world';
import { findUser } from '../userList';
import { findDirectory } from '../directories';
import { type DirectoryMap, type Place } from './things';

/** A map with what another one has besides, and the keys of that: it was there, or would be, and is not. */
export type HauntedMap = { readonly map: DirectoryMap; readonly ghosts: ReadonlySet<string> };

/** A map of a world with the things of another map that the world lacks, each where it would be. */
export function withGhosts(world: World, map: DirectoryMap, other: DirectoryMap): HauntedMap {
  const ghosts = new Set<string>();
  const merged = <P extends Place>(here: readonly P[], there: readonly P[]): P[] => {
    const others = new Map(there.map((place) => [place.thing.key, place]));
    const kept = here.map((place) => ({
      ...place,
      inside: merged(place.inside, others.get(place.thing.key)?.inside ?? []),
    }));
    const known = new Set(here.map(({ thing }) => thing.key));
    const lacking = there.filter((place) => !known.has(place.thing.key) && !isThere(world, place));
    for (const place of lacking) note(place);
    return [...kept, ...lacking];
  };
  const note = ({ thing, inside }: Place) => {
    ghosts.add(thing.key);
    inside.forEach(note);
  };
  const directories = merged(map.directories, other.directories);
  const outside = merged(map.outside, other.outside);
  const known = new Set(map.ties.map(({ key }) => key));
  const lost = other.ties.filter(({ key, from, to }) => !known.has(key) && (ghosts.has(from) || ghosts.has(to)));
  for (const { key } of lost) ghosts.add(key);
  return { map: { ...map, directories, outside, ties: [...map.ties, ...lost] }, ghosts };
}

// A person may be there without being shown; and a subscription may be in another directory by now.
function isThere(world: World, { thing }: Place): boolean {
  if (thing.type === 'person') {
    const home = findDirectory(world, thing.directory.id);
    return home !== undefined && findUser(home, thing.user.id) !== undefined;
  }
  if (thing.type === 'azure') return world.azureSubscriptions.some(({ id }) => id === thing.key);
  return false;
}
