import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/core/index';
import { memoryStorage, openStorage, type Storage } from '../../src/store/storage';
import { signOut } from '../kit/given';
import { asJane, asKelley, deedsIn, freshBrowser, newTab, PAGE, reloadedTab, star, storedLog, type Tab } from './tabs';

beforeEach(freshBrowser);

/** A good storage until it breaks, as a disk that is full from then on. */
function breaking(storage: Storage) {
  let broken = false;
  const work = async <T>(result: () => Promise<T>): Promise<T> => {
    if (broken) throw new DOMException('no room', 'QuotaExceededError');
    return result();
  };
  const breakable: Storage = {
    lasting: storage.lasting,
    begin: (run, entries) => work(() => storage.begin(run, entries)),
    append: (run, entry) => work(() => storage.append(run, entry)),
    read: (run, from) => work(() => storage.read(run, from)),
    latest: () => work(() => storage.latest()),
  };
  return {
    open: async () => breakable,
    breakDown: () => {
      broken = true;
    },
  };
}

/** Changes what is stored of the run that was begun last, behind the simulator's back. */
async function damage(change: (log: Entry[]) => Entry[]): Promise<void> {
  const run = (await (await openStorage()).latest()) ?? '';
  const changed = change(await storedLog(run));
  const database = await openDB('onetenant');
  await database.clear('entries');
  for (const entry of changed) await database.add('entries', { run, seq: entry.seq, entry });
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

describe('a browser without IndexedDB', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', undefined);
    return () => vi.unstubAllGlobals();
  });

  test('keeps the run in memory, and says that it will not last', async () => {
    const tab = await newTab();
    expect(tab.useRun.getState()).toMatchObject({ status: 'no-run', lasting: false });
    await tab.beginContoso();
    expect(await tab.send(asKelley, PAGE)).toBeUndefined();
    expect(await tab.send(asJane, PAGE)).toBeUndefined();
    expect(await tab.undo(PAGE)).toBe(PAGE);
    expect(deedsIn(tab.log())).toEqual(['began', 'did signIn', 'did signIn', 'undid']);
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', lasting: false });
  });

  test('has lost the run when the page is opened again, and begins a new one', async () => {
    const tab = await newTab();
    await tab.beginContoso();
    const again = await reloadedTab();
    expect(again.useRun.getState()).toMatchObject({ status: 'no-run', lasting: false });
    await again.beginContoso();
    expect(again.useRun.getState()).toMatchObject({ status: 'running', lasting: false });
  });
});

describe('a browser that refuses', () => {
  test('its IndexedDB keeps the run in memory', async () => {
    const refusing = {
      open: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    };
    vi.stubGlobal('indexedDB', refusing);
    const tab = await newTab();
    vi.unstubAllGlobals();
    await tab.beginContoso();
    await tab.send(asKelley, PAGE);
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', lasting: false, run: { length: 2 } });
  });

  test('its session storage still shows and stores runs', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    vi.stubGlobal('localStorage', undefined);
    vi.resetModules();
    const store = await import('../../src/store/run');
    await store.openRun();
    await store.begin('blank', [], PAGE, 'test');
    vi.unstubAllGlobals();
    expect(store.useRun.getState()).toMatchObject({ status: 'running', lasting: true });
    expect(deedsIn(await storedLog())).toEqual(['began']);
  });

  test('what only a secure page has (crypto.randomUUID, on plain http) still begins a run', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const begun = newTab().then((tab) => tab.beginContoso().then(() => tab.useRun.getState().status));
    await expect(begun.finally(() => vi.unstubAllGlobals())).resolves.toBe('running');
  });
});

describe('a storage that fails in the middle of a run', () => {
  test('costs nothing: the run goes on in memory, and says that it will not last', async () => {
    const disk = breaking(await openStorage());
    const tab = await reloadedTab(disk.open);
    await tab.beginContoso();
    await tab.send(asKelley, PAGE);
    expect(tab.useRun.getState().lasting).toBe(true);

    disk.breakDown();
    expect(await tab.send(star('recent'), PAGE)).toBeUndefined();
    expect(await tab.send(signOut(), PAGE)).toBeUndefined();
    expect(await tab.send(signOut(), PAGE)).toEqual({ code: 'needs-sign-in' });
    expect(await tab.undo(PAGE)).toBe(PAGE);
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', lasting: false, run: { length: 6 } });
    expect(deedsIn(tab.log())).toEqual([
      'began',
      'did signIn',
      'did toggleFavourite',
      'did signOut',
      'refused signOut',
      'undid',
    ]);
    expect(tab.log().map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('leaves what was stored before as it was', async () => {
    const disk = breaking(await openStorage());
    const tab = await reloadedTab(disk.open);
    await tab.beginContoso();
    await tab.send(asKelley, PAGE);
    disk.breakDown();
    await tab.send(signOut(), PAGE);
    expect(deedsIn(await storedLog())).toEqual(['began', 'did signIn']);
    const again = await reloadedTab();
    expect(again.useRun.getState()).toMatchObject({ status: 'running', lasting: true, run: { length: 2 } });
  });

  test('answers what was asked at once, each once', async () => {
    const disk = breaking(memoryStorage());
    const tab = await reloadedTab(disk.open);
    await tab.beginContoso();
    disk.breakDown();
    const answers = await Promise.all(
      [asKelley, signOut(), signOut(), asJane].map((command) => tab.send(command, PAGE)),
    );
    expect(answers.map((why) => why?.code)).toEqual([undefined, undefined, 'needs-sign-in', undefined]);
    expect(tab.log().map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4]);
  });

  test('begins a new run in memory', async () => {
    const disk = breaking(await openStorage());
    const tab = await reloadedTab(disk.open);
    disk.breakDown();
    await tab.beginContoso();
    expect(await tab.send(asKelley, PAGE)).toBeUndefined();
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', lasting: false, run: { length: 2 } });
    expect(await storedLog()).toEqual([]);
  });

  test('is no reason not to open: there is then no run', async () => {
    const disk = breaking(memoryStorage());
    disk.breakDown();
    const tab = await reloadedTab(disk.open);
    expect(tab.useRun.getState().status).toBe('no-run');
    await tab.beginContoso();
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', lasting: false });
  });
});

describe('a stored log that is damaged', () => {
  test.each<[string, (log: Entry[]) => Entry[]]>([
    ['lacks an entry', (log) => log.filter(({ seq }) => seq !== 1)],
    ['lacks its beginning', (log) => log.slice(1)],
    ['has an entry that says nothing', (log) => log.map((entry) => saying(entry, 1, null))],
    ['has an entry of a form that nobody knows', (log) => log.map((entry) => saying(entry, 1, { type: 'danced' }))],
    ['has facts of a form that nobody knows', (log) => log.map((entry) => saying(entry, 1, { type: 'did' }))],
    ['undoes what was never done', (log) => log.map((entry) => saying(entry, 2, { type: 'undid', seq: 7 }))],
  ])('and %s stays where it is, and opening goes on without a run', async (_how, change) => {
    await contosoWithKelley();
    await damage(change);
    const before = await storedLog();

    const tab = await reloadedTab();
    expect(tab.useRun.getState().status).toBe('no-run');
    expect(await storedLog()).toEqual(before);
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
