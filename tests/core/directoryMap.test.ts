import { describe, expect, test } from 'vitest';
import { mapOf, placesOf, rowsOf, withGhosts, type DirectoryMap, type World } from '../../src/core/index';
import { CONTOSO, JANE, KELLEY, TRICIA } from '../../src/scenarios/cast';
import { startState } from '../../src/scenarios/startStates';
import { given, givenStart, KELLEY_ADMIN, signIn } from '../kit/given';

const large = (people: number): World => given(...(startState('large-company', String(people))?.events ?? [])).world;
const namesOn = (map: DirectoryMap) =>
  placesOf(map).flatMap(({ thing }) => (thing.type === 'person' ? [thing.user.displayName] : []));

describe('the map of a large directory', () => {
  const world = large(3000);
  const [contoso] = world.directories;

  test('names about a dozen people and counts the others', () => {
    const map = mapOf(world);
    expect(namesOn(map)).toHaveLength(12);
    expect(map.directories[0]?.thing).toMatchObject({ users: 3000, more: 2988 });
    expect(namesOn(mapOf(world, { mostIn: { [contoso?.id ?? '']: 112 } }))).toHaveLength(112);
  });

  test('keeps those in sight who own something, and those whom the last deed was about', () => {
    const owner = world.azureSubscriptions[0]?.accountAdministrator;
    const last = contoso?.users.at(-1)?.at(-1);
    const keys = placesOf(mapOf(world, { most: 2, kept: last ? [last.id] : [] })).map(({ thing }) => thing.key);
    expect(keys).toEqual(expect.arrayContaining([owner, last?.id]));
  });

  test('finds people by a part of their name or user name, letter case aside', () => {
    expect(namesOn(mapOf(world, { search: ' KELLEY w' }))).toEqual(['Kelley Wall']);
    expect(namesOn(mapOf(world, { search: 'nobody is called this' }))).toEqual([]);
  });
});

describe('what was undone', () => {
  const { world: before, after } = givenStart('azure-customer', signIn(KELLEY_ADMIN));
  const later = after(
    { type: 'startOffice365Trial', profile: 'default', plan: 'e3' },
    { type: 'deleteUsers', profile: 'default', directory: CONTOSO.id, users: [TRICIA.id] },
  ).world;

  test('is on the map as a ghost, where it would be, and nothing else is', () => {
    const { map, ghosts } = withGhosts(before, mapOf(before), mapOf(later));
    const [trial] = later.office365Subscriptions.slice(before.office365Subscriptions.length);
    expect([...ghosts]).toEqual([trial?.id]);
    expect(rowsOf(map).find(({ thing }) => thing.key === trial?.id)?.within?.key).toBe(CONTOSO.id);
    expect(rowsOf(map)).toHaveLength(rowsOf(mapOf(before)).length + 1);
  });

  test('a deleted user stays on the map as one', () => {
    const deleted = placesOf(mapOf(later)).flatMap(({ thing }) =>
      thing.type === 'person' && thing.deleted ? [thing.key] : [],
    );
    expect(deleted).toEqual([TRICIA.id]);
  });
});

test('one person with rows in two directories has one number, and others have none', () => {
  const { numbers } = mapOf(givenStart('azure-customer').world);
  expect(numbers.get(KELLEY.id)).toBe(1);
  expect([...numbers.values()].filter((number) => number === 1).length).toBeGreaterThan(1);
  expect(numbers.has(JANE.id)).toBe(false);
});
