import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/index';
import { openStorage } from '../../src/store/storage/indexedStorage';
import { memoryStorage, type Storage } from '../../src/store/storage/storage';
import { parseStored } from '../../src/store/storage/stored';
import { freshBrowser } from './tabs';

beforeEach(freshBrowser);

const began: Entry = {
  seq: 0,
  at: '2026-01-01T12:00:00.000Z',
  tab: 'a tab',
  page: 'a page',
  what: { type: 'began', start: 'blank', seed: 'test', events: [] },
};
const visited = (seq: number, address = `page ${seq}`): Entry => ({
  ...began,
  seq,
  what: { type: 'visited', address },
});
const seqs = (entries: readonly Entry[]) => entries.map(({ seq }) => seq);

async function written(storage: Storage, run: string, from = 0): Promise<readonly Entry[]> {
  return parseStored(await storage.read(run, from));
}

/** Writes one entry at the end of a run, over the log that this writer knows. Answers with what was new to it. */
async function add(storage: Storage, run: string, entry: Entry): Promise<readonly Entry[]> {
  const before = Array.from({ length: entry.seq }, (_, seq) => (seq === 0 ? began : visited(seq)));
  return parseStored(await storage.append(run, [...before, entry], entry.seq));
}

describe.each([
  ['IndexedDB', openStorage],
  ['memory', async () => memoryStorage()],
])('a storage in %s', (_where, open) => {
  test('has no run at first', async () => {
    const storage = await open();
    expect(await storage.latest()).toBeUndefined();
    expect(await written(storage, 'a run')).toEqual([]);
  });

  test('gives back what was written, in order', async () => {
    const storage = await open();
    await storage.append('a run', [began], 0);
    for (let seq = 1; seq <= 12; seq++) await add(storage, 'a run', visited(seq));
    expect(await written(storage, 'a run')).toEqual([began, ...Array.from({ length: 12 }, (_, at) => visited(at + 1))]);
  });

  test('gives back what is new from a number on', async () => {
    const storage = await open();
    await storage.append('a run', [began], 0);
    for (let seq = 1; seq <= 4; seq++) await add(storage, 'a run', visited(seq));
    expect(seqs(await written(storage, 'a run', 3))).toEqual([3, 4]);
    expect(seqs(await written(storage, 'a run', 5))).toEqual([]);
  });

  test('writes nothing where somebody has written first, and says what', async () => {
    const storage = await open();
    await storage.append('a run', [began], 0);
    expect(await add(storage, 'a run', visited(1, 'mine'))).toEqual([]);
    expect(await add(storage, 'a run', visited(2, 'mine'))).toEqual([]);

    expect(await add(storage, 'a run', visited(1, 'yours'))).toEqual([visited(1, 'mine'), visited(2, 'mine')]);
    expect(await add(storage, 'a run', visited(2, 'yours'))).toEqual([visited(2, 'mine')]);
    expect(await add(storage, 'a run', visited(3, 'yours'))).toEqual([]);
    expect(await written(storage, 'a run', 1)).toEqual([visited(1, 'mine'), visited(2, 'mine'), visited(3, 'yours')]);
  });

  test('lets one of many have a number when all ask at once', async () => {
    const storage = await open();
    await storage.append('a run', [began], 0);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => add(storage, 'a run', visited(1, `writer ${at}`))),
    );
    expect(answers.filter((news) => news.length === 0)).toHaveLength(1);
    expect(new Set(answers.filter((news) => news.length > 0).map((news) => JSON.stringify(news))).size).toBe(1);
    expect(seqs(await written(storage, 'a run'))).toEqual([0, 1]);
  });

  test('keeps runs apart, and calls the one that was begun last the latest', async () => {
    const storage = await open();
    await storage.append('zebra', [began], 0);
    await storage.append('aardvark', [began], 0);
    await add(storage, 'zebra', visited(1));
    expect(await storage.latest()).toBe('aardvark');
    expect(seqs(await written(storage, 'zebra'))).toEqual([0, 1]);
    expect(seqs(await written(storage, 'aardvark'))).toEqual([0]);
    expect(await storage.read('zebr')).toEqual([]);
  });

  test('keeps an entry to the letter', async () => {
    const storage = await open();
    const what: Entry['what'] = {
      type: 'refused',
      command: { type: 'signIn', profile: 'inprivate', userName: ' “é”\u0000😀 ' },
      rejection: { code: 'account-unknown', userName: ' “é”\u0000😀 ' },
    };
    await storage.append('a run', [began], 0);
    await add(storage, 'a run', { ...visited(1), what });
    expect((await written(storage, 'a run', 1))[0]?.what).toEqual(what);
  });
});

describe('where runs are kept', () => {
  test('IndexedDB lasts, and memory does not', async () => {
    expect((await openStorage()).lasting).toBe(true);
    expect(memoryStorage().lasting).toBe(false);
  });

  test('two storages of one browser see the same runs, and two of memory do not', async () => {
    const [one, other] = [await openStorage(), await openStorage()];
    await one.append('a run', [began], 0);
    expect(await add(other, 'a run', visited(1))).toEqual([]);
    expect(await add(one, 'a run', visited(1, 'late'))).toEqual([visited(1)]);
    expect(await other.latest()).toBe('a run');

    const [here, there] = [memoryStorage(), memoryStorage()];
    await here.append('a run', [began], 0);
    expect(await there.latest()).toBeUndefined();
  });

  test('a run is not begun twice', async () => {
    const storage = await openStorage();
    await storage.append('a run', [began], 0);
    await add(storage, 'a run', visited(1));
    const again = await storage.append('a run', [{ ...began, page: 'another page' }], 0);
    expect(await parseStored(again)).toEqual([began, visited(1)]);
    expect(await written(storage, 'a run')).toEqual([began, visited(1)]);
  });
});
