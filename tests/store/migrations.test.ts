import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { usersOf, type World } from '../../src/core/index';
import { FORMAT, migrated, WrittenByNewer } from '../../src/store/log/migrations';
import { deedsIn, freshBrowser, newTab, storedLog } from './tabs';

type Saved = {
  readonly version: number;
  readonly stores: {
    readonly entries: readonly unknown[];
    readonly runs: readonly unknown[];
    readonly settings: Readonly<Record<string, unknown>>;
  };
};

/** What each shipped form left in the storage of a browser, by its number. */
const SAVED = import.meta.glob<Saved>('./saved/version-*.json', { eager: true, import: 'default' });
const savedIn = (form: number): Saved => {
  const saved = SAVED[`./saved/version-${form}.json`];
  if (!saved) throw new Error(`nothing is saved of form ${form}`);
  return saved;
};

/** A browser in which an older version has been. */
async function browserOf({ version, stores }: Saved): Promise<void> {
  const database = await openDB('onetenant', version, {
    upgrade(made) {
      made.createObjectStore('entries', { keyPath: ['run', 'seq'] });
      made.createObjectStore('runs', { keyPath: 'id' });
      made.createObjectStore('settings');
    },
  });
  for (const entry of stores.entries) await database.add('entries', entry);
  for (const run of stores.runs) await database.add('runs', run);
  for (const [key, value] of Object.entries(stores.settings)) await database.add('settings', value, key);
  database.close();
}

const licencesOf = (world: World | undefined) =>
  world?.directories.flatMap((directory) =>
    usersOf(directory).map(({ userName, licences }) => [userName, licences.length]),
  );

beforeEach(freshBrowser);

test('every form that was shipped, and today’s, has a saved example', () => {
  const forms = Array.from({ length: FORMAT }, (_, at) => `./saved/version-${at + 1}.json`);
  expect(Object.keys(SAVED)).toEqual(forms);
});

describe.each(Array.from({ length: FORMAT }, (_, at) => at + 1))('what form %i left in a browser', (form) => {
  beforeEach(() => browserOf(savedIn(form)));

  test('opens, all of it, in the world as it was left', async () => {
    const tab = await newTab();
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', lasting: true, trouble: undefined });
    expect(licencesOf(tab.useRun.getState().run?.world)).toEqual([
      ['admin@contoso.onmicrosoft.com', 1],
      ['jane.gould@contoso.onmicrosoft.com', 1],
      ['tricia.lawson@contoso.onmicrosoft.com', 1],
      ['new.user@contoso.onmicrosoft.com', 1],
    ]);
  });

  test('tells of the same wishes in the words of today', async () => {
    const tab = await newTab();
    expect(deedsIn(tab.log())).toEqual([
      'began',
      'did signIn',
      'visited',
      'did editUsers',
      'did editUsers',
      'refused editUsers',
      'did addUser',
      'refused editUsers',
      'did editUsers',
      'did editUsers',
      'visited',
      'did addGuest',
      'refused addGuest',
      'undid',
      'redid',
      'undid',
      'did toggleFavourite',
    ]);
    const [, , , taken, given, , , , , , , guest] = tab.log();
    const subscription = savedSubscription(tab.useRun.getState().run?.world);
    expect(taken?.what).toMatchObject({ command: { changes: {}, take: [subscription] } });
    expect(given?.what).toMatchObject({ command: { changes: {}, give: [subscription] } });
    expect(guest?.what).toMatchObject({ command: { kind: 'microsoft' } });
  });

  test('is not written anew: what is added stands after it', async () => {
    const tab = await newTab();
    const before = await storedLog();
    await tab.visit('portal.office.com/home');
    expect((await storedLog()).slice(0, before.length)).toEqual(before);
    expect(before).toEqual(ofLatest(savedIn(form)));
    expect((await newTab()).log()).toEqual(tab.log());
  });

  test('has its other runs in the list, and they can be resumed', async () => {
    const tab = await newTab();
    const runs = await tab.listRuns();
    expect(runs.map(({ start }) => start).toSorted()).toEqual(['blank', 'office-customer']);
    const blank = runs.find(({ start }) => start === 'blank');
    expect((await tab.resume(blank?.id ?? ''))?.start).toBe('blank');
  });
});

function savedSubscription(world: World | undefined): string | undefined {
  return world?.office365Subscriptions[0]?.id;
}

function ofLatest({ stores }: Saved): unknown[] {
  const entries = stores.entries as readonly { readonly run: string; readonly entry: unknown }[];
  return entries.filter(({ run }) => run === stores.settings.latest).map(({ entry }) => entry);
}

describe('an entry', () => {
  test('of today’s form stays what it is', () => {
    const entry = { what: { command: { type: 'assignLicences' } } };
    expect(migrated(entry, FORMAT)).toBe(entry);
  });

  test.each([[undefined], [null], [0], [1.5], ['2'], [-1], [Number.NaN]])('has no form number %o', (form) => {
    expect(() => migrated({}, form)).toThrow('form');
  });

  test('of a newer version is for that version to read', () => {
    expect(() => migrated({}, FORMAT + 1)).toThrow(WrittenByNewer);
  });

  test.each([[null], ['text'], [7], [[]], [{}], [{ what: null }], [{ what: { command: 3 } }]])(
    'that is damaged is left to the parser: %j',
    (entry) => {
      expect(migrated(entry, 1)).toEqual(entry);
    },
  );

  test('that let in somebody of another directory says that this was an organizational account', () => {
    const command = { type: 'addGuest', userName: 'x@y' };
    const added = (source: string) => ({ what: { type: 'did', command, events: [{ type: 'UserAdded', source }] } });
    expect(migrated(added('other-directory'), 1)).toMatchObject({ what: { command: { kind: 'organizational' } } });
    expect(migrated(added('microsoft-account'), 1)).toMatchObject({ what: { command: { kind: 'microsoft' } } });
  });
});
