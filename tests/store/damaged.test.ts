import { IDBFactory } from 'fake-indexeddb';
import { openDB, type IDBPDatabase } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/index';
import { openStorage } from '../../src/store/storage/indexedStorage';
import { FORMAT } from '../../src/store/log/migrations';
import { rawStorage } from '../../src/store/storage/rawStorage';
import { signOut } from '../kit/given';
import { asJane, asKelley, deedsIn, freshBrowser, newTab, PAGE, reloadedTab, star, storedLog, type Tab } from './tabs';

beforeEach(freshBrowser);

/** Changes what is stored of the run that was begun last, behind the simulator's back. */
async function damage(change: (log: Entry[]) => Entry[]): Promise<void> {
  const run = (await (await openStorage()).latest()) ?? '';
  const log = await storedLog(run);
  const changed = change(log);
  const database = await openDB('onetenant');
  await database.clear('entries');
  for (const [at, entry] of changed.entries()) {
    await database.add('entries', { run, seq: changed.length === log.length ? at : entry.seq, entry, format: FORMAT });
  }
  database.close();
}

function saying(entry: Entry, seq: number, what: unknown): Entry {
  return entry.seq === seq ? { ...entry, what: what as Entry['what'] } : entry;
}

async function contosoWithKelley(): Promise<Tab> {
  const tab = await newTab();
  await tab.beginContoso();
  await tab.send(asKelley, PAGE);
  await tab.send(star('recent'), PAGE);
  return tab;
}

describe('a stored log that is damaged', () => {
  const DAMAGES: [string, (log: Entry[]) => Entry[], number][] = [
    ['lacks an entry', (log) => log.filter(({ seq }) => seq !== 1), 1],
    ['lacks its beginning', (log) => log.slice(1), 0],
    ['has nothing at all left', () => [], 0],
    ['has an entry that says nothing', (log) => log.map((entry) => saying(entry, 1, null)), 1],
    ['has an entry of a form that nobody knows', (log) => log.map((entry) => saying(entry, 1, { type: 'danced' })), 1],
    ['has facts of a form that nobody knows', (log) => log.map((entry) => saying(entry, 1, { type: 'did' })), 1],
    ['undoes what was never done', (log) => log.map((entry) => saying(entry, 2, { type: 'undid', seq: 7 })), 2],
    [
      'has two entries changed for each other',
      (log) => log.map((entry, at) => ({ ...entry, seq: [0, 2, 1][at] ?? 0 })),
      1,
    ],
    ['is cut in the middle of an entry', (log) => log.map((entry) => (entry.seq === 2 ? ({} as Entry) : entry)), 2],
  ];

  test.each(DAMAGES)('and %s stays where it is, which the page says and where', async (_how, change, entry) => {
    await contosoWithKelley();
    await damage(change);
    const before = await storedLog();

    const tab = await reloadedTab();
    const { status, trouble } = tab.useRun.getState();
    expect(status).toBe('no-run');
    expect(trouble).toMatchObject({ kind: 'run-unreadable', entry, record: { start: 'office-customer' } });
    expect(trouble).toHaveProperty('why', expect.stringMatching(/\w/));
    expect(await storedLog()).toEqual(before);
  });

  test.each(DAMAGES)(
    'and %s leaves what comes before it to go on with, as a run of its own',
    async (_how, change, entry) => {
      await contosoWithKelley();
      const id = await (await openStorage()).latest();
      await damage(change);
      const damaged = await storedLog(id);
      const tab = await reloadedTab();
      const run = await tab.recoverRun(id ?? '');
      expect(run?.length).toBe(entry === 0 ? undefined : entry);
      expect(await storedLog(id)).toEqual(damaged);
      expect(tab.log()).toEqual(entry === 0 ? [] : await storedLog());
    },
  );

  test('says so when it is resumed from the list, and the present run stays', async () => {
    const tab = await contosoWithKelley();
    const { id } = tab.useRun.getState();
    await damage((log) => log.filter(({ seq }) => seq !== 1));
    await tab.begin('blank', [], PAGE);
    const before = tab.useRun.getState();
    expect(await tab.resume(id)).toBeUndefined();
    expect(tab.useRun.getState()).toEqual({ ...before, trouble: expect.objectContaining({ kind: 'run-unreadable' }) });
    expect(await tab.listRuns()).toHaveLength(2);
  });

  test('by what another tab adds to it has this tab go on as a run of its own', async () => {
    const tab = await contosoWithKelley();
    const { id } = tab.useRun.getState();
    const database = await openDB('onetenant');
    await database.add('entries', { run: id, seq: 3, entry: 'noise' });
    database.close();
    expect(await tab.send(signOut(), PAGE)).toHaveProperty('events');
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', lasting: true, run: { length: 4 } });
    expect(tab.useRun.getState().trouble).toMatchObject({ kind: 'run-unreadable', entry: 3, record: { id } });
    expect(await storedLog()).toEqual(tab.log());
  });

  test('does not keep a new run from being begun, sent to and opened again', async () => {
    await contosoWithKelley();
    await damage((log) => log.slice(1));
    const tab = await newTab();
    await tab.beginContoso();
    await tab.send(asJane, PAGE);
    const again = await reloadedTab();
    expect(again.useRun.getState()).toMatchObject({ status: 'running', lasting: true, run: { length: 2 } });
    expect(deedsIn(again.log())).toEqual(['began', 'did signIn']);
  });

  test('of a run that is gone altogether opens as no run', async () => {
    await contosoWithKelley();
    await damage(() => []);
    expect((await reloadedTab()).useRun.getState()).toMatchObject({ status: 'no-run', lasting: true });
  });

  test('is no trouble where the whole database was thrown away', async () => {
    await contosoWithKelley();
    globalThis.indexedDB = new IDBFactory();
    const tab = await reloadedTab();
    expect(tab.useRun.getState()).toMatchObject({ status: 'no-run', lasting: true });
  });
});

describe('what a newer version wrote', () => {
  test('in one run is not opened, and kept; other runs are opened as ever', async () => {
    const tab = await contosoWithKelley();
    const { id } = tab.useRun.getState();
    const database = await openDB('onetenant');
    await database.add('entries', { run: id, seq: 3, format: FORMAT + 1, entry: { as: 'nobody knows yet' } });
    database.close();

    const again = await reloadedTab();
    expect(again.useRun.getState()).toMatchObject({ status: 'no-run', trouble: { kind: 'run-newer', record: { id } } });
    expect((await again.listRuns()).map(({ newer }) => newer)).toEqual([true]);
    await again.beginContoso();
    expect((await reloadedTab()).useRun.getState()).toMatchObject({ status: 'running', lasting: true });
    expect(await storedLog(id)).toHaveLength(4);
  });

  test('for all runs is not opened, and kept: the run is in memory, which the page says', async () => {
    await contosoWithKelley();
    const stored = await storedLog();
    const newer = await openDB('onetenant', 7);
    newer.close();

    const tab = await reloadedTab();
    expect(tab.useRun.getState()).toMatchObject({ lasting: false, trouble: { kind: 'storage-newer' } });
    await tab.beginContoso();
    await tab.send(asJane, PAGE);
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', lasting: false, run: { length: 2 } });
    const database = await openDB('onetenant');
    expect((await database.getAll('entries')).map(({ entry }) => entry as unknown)).toEqual(stored);
    database.close();
  });

  test('while this tab is open: it lets the newer one do so, and goes on in memory', async () => {
    const tab = await contosoWithKelley();
    const newer = await openDB('onetenant', 7);
    expect(await tab.send(signOut(), PAGE)).toHaveProperty('events');
    expect(tab.useRun.getState()).toMatchObject({
      lasting: false,
      trouble: { kind: 'storage-newer' },
      run: { length: 4 },
    });
    newer.close();
  });
});

describe('what somebody else stored under the same name', () => {
  test('stays as it is: the run is in memory, which the page says', async () => {
    const foreign = await openDB('onetenant', 1, { upgrade: (made) => void made.createObjectStore('cats') });
    await foreign.add('cats', 'Tom', 1);
    foreign.close();
    const tab = await newTab();
    await tab.beginContoso();
    expect(tab.useRun.getState()).toMatchObject({
      status: 'running',
      lasting: false,
      trouble: { kind: 'storage-foreign' },
    });
    expect(await rawStorage()).toContain('Tom');
  });

  test.each<[string, (database: IDBPDatabase) => Promise<unknown>]>([
    ['which run was begun last', (database) => database.put('settings', { no: 'run' }, 'latest')],
    [
      'a run that has no more than an id',
      (database) => database.put('runs', { id: 'x', start: 5, began: null, name: [] }),
    ],
    ['entries of a run that nobody has noted', (database) => database.put('entries', { run: 'y', seq: 0, entry: 5 })],
    ['entries of no run', (database) => database.put('entries', { run: 5, seq: 'first' })],
  ])('as %s does no harm to the list of runs, or to a new one', async (_what, write) => {
    const first = await contosoWithKelley();
    const database = await openDB('onetenant');
    await write(database);
    database.close();
    const tab = await newTab();
    expect((await tab.listRuns()).map(({ id }) => id)).toContain(first.useRun.getState().id);
    await tab.beginContoso();
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', lasting: true });
  });
});

describe('what is stored, as it is', () => {
  test('can be had of one run alone, damaged or not', async () => {
    const tab = await contosoWithKelley();
    const { id } = tab.useRun.getState();
    await tab.begin('blank', [], PAGE);
    await damage((log) => log);
    const database = await openDB('onetenant');
    const strange = new Map<unknown, unknown>([['big', 1n]]);
    strange.set('itself', strange);
    await database.put('entries', { run: id, seq: 1, entry: strange });
    database.close();

    const raw = JSON.parse((await rawStorage(id)) ?? '') as { stores: Record<string, { key: unknown }[]> };
    expect(raw.stores.runs?.map(({ key }) => key)).toEqual([id]);
    expect(raw.stores.entries).toMatchObject([
      {
        key: [id, 1],
        value: {
          entry: [
            ['big', '1'],
            ['itself', 'contains itself'],
          ],
        },
      },
    ]);
  });

  test('is nothing where there is nothing, and nothing comes into being', async () => {
    expect(await rawStorage()).toBeUndefined();
    expect(await indexedDB.databases()).toEqual([]);
  });
});
