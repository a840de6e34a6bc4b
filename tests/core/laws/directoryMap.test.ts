import { describe, expect, test } from 'vitest';
import {
  mapOf,
  newsIn,
  originOf,
  pathOf,
  placesOf,
  readLog,
  rowsOf,
  timelineOf,
  usersOf,
  type DirectoryMap,
  type ResourceGroup,
  type Thing,
  type World,
} from '../../../src/core/index';
import { onLogs } from './onWalks';

const everybody = (world: World) => mapOf(world, { most: Infinity });

const group = (one: ResourceGroup) => `${one.subscription}/${one.name.toLowerCase()}`;

/** Every person, subscription, licence and right of a world, named here without a look at the map. */
function truthOf(world: World) {
  const { directories, microsoftAccounts, azureSubscriptions, office365Subscriptions, resourceGroups } = world;
  const users = directories.flatMap((directory) => usersOf(directory));
  return {
    things: [
      ...directories.map(({ id }) => id),
      ...users.map(({ id }) => id),
      ...directories.flatMap(({ deletedUsers }) => deletedUsers.map(({ user }) => user.id)),
      ...microsoftAccounts.map(({ id }) => id),
      ...azureSubscriptions.map(({ id }) => id),
      ...office365Subscriptions.map(({ id }) => id),
      ...resourceGroups.map(group),
    ],
    ties: [
      ...azureSubscriptions.flatMap((one) => [
        `owner ${one.accountAdministrator} ${one.id}`,
        `service-administrator ${one.serviceAdministrator} ${one.id}`,
        ...one.coAdministrators.map((account) => `co-administrator ${account} ${one.id}`),
        ...one.access.map(({ account }) => `access ${account} ${one.id}`),
      ]),
      ...resourceGroups.flatMap((one) => one.access.map(({ account }) => `access ${account} ${group(one)}`)),
      ...users.flatMap(({ id, licences }) => licences.map((subscription) => `licence ${id} ${subscription}`)),
    ],
    guests: users.filter(({ id, account }) => id !== account).map(({ id }) => id),
  };
}

function tableOf(map: DirectoryMap) {
  const rows = rowsOf(map);
  return { rows, things: rows.map(({ thing }) => thing.key), ties: rows.flatMap(({ ties }) => ties) };
}

describe('the table of the map of directories', () => {
  test('has every directory, person, subscription, licence and tie exactly once', () => {
    onLogs((log) => {
      const { world } = readLog(log);
      const truth = truthOf(world);
      const { things, ties } = tableOf(everybody(world));
      expect(things.toSorted()).toEqual(truth.things.toSorted());
      const bound = ties.filter(({ kind }) => kind !== 'same-person').map(({ key }) => key);
      expect(bound.toSorted()).toEqual(truth.ties.toSorted());
    });
  });

  test('binds every guest row to the account at home, wherever that is or was', () => {
    onLogs((log) => {
      const { world } = readLog(log);
      const same = tableOf(everybody(world)).ties.filter(({ kind }) => kind === 'same-person');
      const rows = new Set([...truthOf(world).guests, ...deletedGuests(world)]);
      expect(new Set(same.map(({ from }) => from))).toEqual(rows);
      expect(same.every(({ account, to }) => account === to)).toBe(true);
    });
  });

  test('has each thing in what it is in', () => {
    onLogs((log) => {
      const misplaced = tableOf(everybody(readLog(log).world)).rows.filter(
        ({ thing, within }) => within?.key !== placeInWorld(thing),
      );
      expect(misplaced).toEqual([]);
    });
  });

  test('counts those whom it does not name, and binds only what it names', () => {
    onLogs((log) => {
      const { world } = readLog(log);
      const map = mapOf(world, { most: 3 });
      const { things, ties } = tableOf(map);
      for (const { thing, inside } of map.directories) {
        const named = inside.filter((place) => place.thing.type === 'person');
        expect(thing.users + thing.directory.deletedUsers.length).toBe(named.length + thing.more + thing.moreDeleted);
      }
      expect(new Set(things).size).toBe(things.length);
      expect(ties.every(({ from, to }) => things.includes(from) && things.includes(to))).toBe(true);
    });
  });

  test('has a maker in the story for all that was not there at the beginning', () => {
    onLogs((log) => {
      const run = readLog(log);
      const story = timelineOf(run).filter(({ undone }) => !undone);
      const first = new Set(keysOf(everybody(story[0]?.before ?? run.world)));
      const last = everybody(run.world);
      const all = [...placesOf(last).map(({ thing }) => thing), ...last.ties];
      expect(all.filter((what) => !first.has(what.key) && !originOf(story, what))).toEqual([]);
      const unmade = all.filter((what) => {
        const origin = originOf(story, what);
        return origin && !(newsIn(origin, what) === 'made' && keysOf(everybody(origin.after)).includes(what.key));
      });
      expect(unmade).toEqual([]);
    });
  });

  test('leads from each thing to itself, to the directory around it and to both ends of its ties', () => {
    onLogs((log) => {
      const map = everybody(readLog(log).world);
      const astray = rowsOf(map)
        .slice(0, 40)
        .filter(({ thing, within = thing, ties }) => {
          const path = pathOf(map, thing.key);
          const ends = [thing, within, ...ties].map(({ key }) => key);
          return ![...ends, ...ties.map(({ to }) => to)].every((key) => path?.has(key));
        });
      expect(astray).toEqual([]);
    });
  });
});

function placeInWorld(thing: Thing): string | undefined {
  if (thing.type === 'azure' || thing.type === 'office') return thing.subscription.directory;
  if (thing.type === 'group') return thing.group.subscription;
  return thing.type === 'person' ? thing.directory.id : undefined;
}

function keysOf(map: DirectoryMap): string[] {
  return [...placesOf(map).map(({ thing }) => thing.key), ...map.ties.map(({ key }) => key)];
}

function deletedGuests({ directories }: World): string[] {
  return directories
    .flatMap(({ deletedUsers }) => deletedUsers.map(({ user }) => user))
    .flatMap(({ id, account }) => (id === account ? [] : [id]));
}
