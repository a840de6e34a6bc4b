import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openStorage } from '../../src/store/storage/indexedStorage';
import { memoryStorage, type Storage } from '../../src/store/storage/storage';
import { signOut } from '../kit/given';
import { asJane, asKelley, deedsIn, freshBrowser, newTab, PAGE, reloadedTab, star, storedLog, whyNot } from './tabs';

beforeEach(freshBrowser);

/** A good storage until it breaks, as a disk that is full from then on. */
function breaking(storage: Storage) {
  let broken = false;
  const work = async <T>(result: () => Promise<T>): Promise<T> => {
    if (broken) throw new DOMException('no room', 'QuotaExceededError');
    return result();
  };
  const breakable: Storage = {
    ...storage,
    append: (run, log, from) => work(() => storage.append(run, log, from)),
    read: (run, from, take) => work(() => storage.read(run, from, take)),
    runs: () => work(() => storage.runs()),
    find: (run) => work(() => storage.find(run)),
    note: (record) => work(() => storage.note(record)),
    latest: () => work(() => storage.latest()),
    makeLatest: (run) => work(() => storage.makeLatest(run)),
  };
  return {
    open: async () => breakable,
    breakDown: () => {
      broken = true;
    },
    mend: () => {
      broken = false;
    },
  };
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
    expect(await tab.send(asKelley, PAGE)).toHaveProperty('events');
    expect(await tab.send(asJane, PAGE)).toHaveProperty('events');
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
    expect(await tab.send(star('recent'), PAGE)).toHaveProperty('events');
    expect(await tab.send(signOut(), PAGE)).toHaveProperty('events');
    expect(await tab.send(signOut(), PAGE)).toEqual({ rejection: { code: 'needs-sign-in' } });
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
    expect(answers.map(whyNot)).toEqual([undefined, undefined, 'needs-sign-in', undefined]);
    expect(tab.log().map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4]);
  });

  test('begins a new run in memory', async () => {
    const disk = breaking(await openStorage());
    const tab = await reloadedTab(disk.open);
    disk.breakDown();
    await tab.beginContoso();
    expect(await tab.send(asKelley, PAGE)).toHaveProperty('events');
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', lasting: false, run: { length: 2 } });
    expect(await storedLog()).toEqual([]);
  });

  test('stores all of it as soon as it can again', async () => {
    const disk = breaking(await openStorage());
    const tab = await reloadedTab(disk.open);
    await tab.beginContoso();
    disk.breakDown();
    await tab.send(asKelley, PAGE);
    await tab.send(star('recent'), PAGE);
    expect(tab.useRun.getState()).toMatchObject({ lasting: false, trouble: { kind: 'storage-full' } });

    disk.mend();
    await tab.send(signOut(), PAGE);
    expect(tab.useRun.getState()).toMatchObject({ lasting: true, trouble: undefined });
    expect(await storedLog()).toEqual(tab.log());
    expect(deedsIn(tab.log())).toEqual(['began', 'did signIn', 'did toggleFavourite', 'did signOut']);
  });

  test('says so once, and not again with everything that is done', async () => {
    const disk = breaking(await openStorage());
    const tab = await reloadedTab(disk.open);
    await tab.beginContoso();
    disk.breakDown();
    await tab.send(asKelley, PAGE);
    tab.dismissTrouble();
    await tab.send(signOut(), PAGE);
    expect(tab.useRun.getState()).toMatchObject({ lasting: false, trouble: undefined });
  });

  test('has it go on as a run of its own where another tab has continued it meanwhile', async () => {
    const disk = breaking(await openStorage());
    const tab = await reloadedTab(disk.open);
    await tab.beginContoso();
    const { id } = tab.useRun.getState();
    const other = await newTab();
    disk.breakDown();
    await tab.send(asKelley, PAGE);
    await tab.send(star('recent'), PAGE);
    await other.send(asJane, PAGE);

    disk.mend();
    await tab.send(signOut(), PAGE);
    expect(tab.useRun.getState()).toMatchObject({ lasting: true, trouble: { kind: 'run-parted' } });
    expect(tab.useRun.getState().id).not.toBe(id);
    expect(deedsIn(await storedLog(tab.useRun.getState().id))).toEqual([
      'began',
      'did signIn',
      'did toggleFavourite',
      'did signOut',
    ]);
    expect(deedsIn(await storedLog(id))).toEqual(['began', 'did signIn']);
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
