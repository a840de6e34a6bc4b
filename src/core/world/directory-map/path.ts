import { accountOn, placesOf, type DirectoryMap, type Place } from './things';

/**
 * The keys of all that a thing of a map has to do with: what it holds or who holds it, the other rows of the same
 * people, what is inside it, the directories around all these, and the ties between. Nothing where it is not there.
 */
export function pathOf(map: DirectoryMap, key: string): ReadonlySet<string> | undefined {
  const places = placesOf(map);
  const place = places.find(({ thing }) => thing.key === key);
  if (!place) return undefined;

  const rows = rowsOf(places);
  const begun = new Set([...insideOf(place), ...(rows.get(key) ?? [])]);
  const ties = map.ties.filter(({ from, to }) => begun.has(from) || begun.has(to));
  const met = new Set([...begun, ...ties.flatMap(({ from, to }) => [from, to])]);
  const reached = new Set([...met].flatMap((one) => [one, ...(rows.get(one) ?? [])]));
  const between = map.ties.filter(
    ({ kind, from, to }) => kind === 'same-person' && reached.has(from) && reached.has(to),
  );
  const around = map.directories.flatMap((directory) => enclosing(directory, reached));
  return new Set([...reached, ...around, ...[...ties, ...between].map((tie) => tie.key)]);
}

function insideOf({ thing, inside }: Place): string[] {
  return [thing.key, ...inside.flatMap(insideOf)];
}

// By the key of each row of an account, the keys of all its rows.
function rowsOf(places: readonly Place[]): ReadonlyMap<string, readonly string[]> {
  const byAccount = new Map<string, string[]>();
  const byKey = new Map<string, readonly string[]>();
  for (const { thing } of places) {
    const account = accountOn(thing);
    if (account === undefined) continue;
    const same = byAccount.get(account) ?? [];
    same.push(thing.key);
    byAccount.set(account, same);
    byKey.set(thing.key, same);
  }
  return byKey;
}

function enclosing({ thing, inside }: Place, reached: ReadonlySet<string>): string[] {
  const deeper = inside.flatMap((one) => enclosing(one, reached));
  const isAround = deeper.length > 0 || inside.some((one) => reached.has(one.thing.key));
  return isAround ? [thing.key, ...deeper] : deeper;
}
