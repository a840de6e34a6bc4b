import { describe, expect, test } from 'vitest';
import {
  directoriesOf,
  directoryNamed,
  distinctName,
  findDirectory,
  isMember,
  sameName,
  userOf,
  usersOf,
  type Event,
} from '../../src/core/index';
import { evolve } from '../../src/core/rules/rules';
import { withDirectory } from '../../src/core/world/directories';
import { ALPINE, CONTOSO, DEFAULT_DIRECTORY, directory, JANE, KELLEY, KELLEY_PERSONAL } from '../../src/scenarios/cast';
import { given, givenStart, KELLEY_ADMIN } from '../kit/given';

describe('a new directory', () => {
  const { world } = given(directory(CONTOSO));

  test('has its initial domain as its only one, nobody in it, and no Enterprise Agreement', () => {
    expect(findDirectory(world, CONTOSO.id)).toEqual({
      ...CONTOSO,
      domains: [CONTOSO.initialDomain],
      country: 'US',
      enterpriseAgreement: false,
      users: [],
      deletedUsers: [],
    });
  });

  test('may have been bought under an Enterprise Agreement', () => {
    const bought = evolve(world, { ...directory(ALPINE), enterpriseAgreement: true });
    expect(bought.directories.map((one) => one.enterpriseAgreement)).toEqual([false, true]);
  });
});

describe('finding a directory', () => {
  const { world } = givenStart('azure-customer');
  const namesOf = (account: string) => directoriesOf(world, account).map(({ name }) => name);

  test('by its id', () => {
    expect(findDirectory(world, ALPINE.id)?.name).toBe('Alpine Ski House');
    expect(findDirectory(world, 'no id')).toBeUndefined();
  });

  test('by the first part of its initial domain, in any letter case', () => {
    expect(directoryNamed(world, 'contoso')?.id).toBe(CONTOSO.id);
    expect(directoryNamed(world, 'AlpineSkiHouse')?.id).toBe(ALPINE.id);
    expect(directoryNamed(world, 'contoso.onmicrosoft.com')).toBeUndefined();
    expect(directoryNamed(world, '')).toBeUndefined();
  });

  test('by who is a user of it, member or guest', () => {
    expect(namesOf(KELLEY.id)).toEqual(['Contoso', 'Alpine Ski House', 'Default Directory']);
    expect(namesOf(JANE.id)).toEqual(['Contoso']);
    expect(namesOf(KELLEY_PERSONAL.id)).toEqual(['Default Directory']);
    expect(namesOf('nobody')).toEqual([]);
  });
});

describe('the name of a directory', () => {
  const other: Event = { ...directory(ALPINE), name: ' contoso' };

  test('is told with its domain where another has the same name, letter case aside', () => {
    const { world } = given(directory(CONTOSO), other, directory(DEFAULT_DIRECTORY));
    expect(world.directories.map((one) => distinctName(world, one))).toEqual([
      `Contoso (${CONTOSO.initialDomain})`,
      ` contoso (${ALPINE.initialDomain})`,
      'Default Directory',
    ]);
  });
});

describe('the users of a directory', () => {
  const { world } = givenStart('azure-customer');
  const usersIn = (id: string) => {
    const found = findDirectory(world, id);
    return found ? usersOf(found) : [];
  };

  test('are its members and guests in the order they came', () => {
    expect(usersIn(CONTOSO.id).map(({ displayName }) => displayName)).toEqual([
      'Kelley Wall',
      'Jane Gould',
      'Tricia Lawson',
    ]);
    expect(usersIn(DEFAULT_DIRECTORY.id).map(({ userName }) => userName)).toEqual([
      KELLEY_PERSONAL.email,
      KELLEY_ADMIN,
    ]);
  });

  test('have a row of their own in each directory, with a role of its own', () => {
    const rows = [CONTOSO, ALPINE, DEFAULT_DIRECTORY].map(({ id }) => {
      const found = findDirectory(world, id);
      return found && userOf(found, KELLEY.id);
    });
    expect(rows.map((row) => row?.role)).toEqual(['global-admin', 'user', 'user']);
    expect(rows.map((row) => row && isMember(row))).toEqual([true, false, false]);
    expect(new Set(rows.map((row) => row?.id)).size).toBe(3);
  });

  test('that are not said to be anywhere have no usage location, phone or address', () => {
    expect(usersIn(DEFAULT_DIRECTORY.id)[0]).toMatchObject({
      usageLocation: '',
      phone: '',
      alternateEmail: '',
      signInBlocked: false,
      licences: [],
    });
  });

  test('have names that letter case does not tell apart', () => {
    expect(sameName('Admin@contoso.com', 'aDMIN@CONTOSO.COM')).toBe(true);
    expect(sameName('admin@contoso.com', 'admin@contoso.co')).toBe(false);
    expect(sameName('', '')).toBe(true);
  });
});

describe('replacing a directory', () => {
  const { world } = givenStart('azure-customer');

  test('leaves all others the same objects', () => {
    const next = withDirectory(world, ALPINE.id, (one) => ({ ...one, name: 'Alpine' }));
    expect(next.directories.map(({ name }) => name)).toEqual(['Contoso', 'Alpine', 'Default Directory']);
    expect(next.directories[0]).toBe(world.directories[0]);
    expect(world.directories[1]?.name).toBe('Alpine Ski House');
  });

  test('changes nothing where there is none of that id', () => {
    expect(withDirectory(world, 'no id', (one) => ({ ...one, name: 'Never' }))).toBe(world);
  });
});
