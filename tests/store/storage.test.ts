import { parseEntry } from '../../src/store/parseEntry';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/index';
import { memoryStorage, openStorage } from '../../src/store/storage';
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

describe.each([
  ['IndexedDB', openStorage],
  ['memory', async () => memoryStorage()],
])('a storage in %s', (_where, open) => {
  test('has no run at first', async () => {
    const storage = await open();
    expect(await storage.latest()).toBeUndefined();
    expect(await storage.read('a run')).toEqual([]);
  });

  test('gives back what was written, in order', async () => {
    const storage = await open();
    await storage.begin('a run', [began]);
    for (let seq = 1; seq <= 12; seq++) await storage.append('a run', visited(seq));
    expect(await storage.read('a run')).toEqual([began, ...Array.from({ length: 12 }, (_, at) => visited(at + 1))]);
  });

  test('gives back what is new from a number on', async () => {
    const storage = await open();
    await storage.begin('a run', [began]);
    for (let seq = 1; seq <= 4; seq++) await storage.append('a run', visited(seq));
    expect(seqs((await storage.read('a run', 3)).map(parseEntry))).toEqual([3, 4]);
    expect(seqs((await storage.read('a run', 5)).map(parseEntry))).toEqual([]);
  });

  test('writes nothing where somebody has written first, and says what', async () => {
    const storage = await open();
    await storage.begin('a run', [began]);
    expect(await storage.append('a run', visited(1, 'mine'))).toEqual([]);
    expect(await storage.append('a run', visited(2, 'mine'))).toEqual([]);

    expect(await storage.append('a run', visited(1, 'yours'))).toEqual([visited(1, 'mine'), visited(2, 'mine')]);
    expect(await storage.append('a run', visited(2, 'yours'))).toEqual([visited(2, 'mine')]);
    expect(await storage.append('a run', visited(3, 'yours'))).toEqual([]);
    expect(await storage.read('a run', 1)).toEqual([visited(1, 'mine'), visited(2, 'mine'), visited(3, 'yours')]);
  });

  test('lets one of many have a number when all ask at once', async () => {
    const storage = await open();
    await storage.begin('a run', [began]);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => storage.append('a run', visited(1, `writer ${at}`))),
    );
    expect(answers.filter((news) => news.length === 0)).toHaveLength(1);
    expect(new Set(answers.filter((news) => news.length > 0).map((news) => JSON.stringify(news))).size).toBe(1);
    expect(seqs((await storage.read('a run')).map(parseEntry))).toEqual([0, 1]);
  });

  test('keeps runs apart, and calls the one that was begun last the latest', async () => {
    const storage = await open();
    await storage.begin('zebra', [began]);
    await storage.begin('aardvark', [began]);
    await storage.append('zebra', visited(1));
    expect(await storage.latest()).toBe('aardvark');
    expect(seqs((await storage.read('zebra')).map(parseEntry))).toEqual([0, 1]);
    expect(seqs((await storage.read('aardvark')).map(parseEntry))).toEqual([0]);
    expect(await storage.read('zebr')).toEqual([]);
  });

  test('keeps an entry to the letter', async () => {
    const storage = await open();
    const what: Entry['what'] = {
      type: 'refused',
      command: { type: 'signIn', profile: 'inprivate', userName: ' “é”\u0000😀 ' },
      rejection: { code: 'account-unknown', userName: ' “é”\u0000😀 ' },
    };
    await storage.begin('a run', [began]);
    await storage.append('a run', { ...visited(1), what });
    expect(parseEntry((await storage.read('a run', 1))[0]).what).toEqual(what);
  });
});

describe('where runs are kept', () => {
  test('IndexedDB lasts, and memory does not', async () => {
    expect((await openStorage()).lasting).toBe(true);
    expect(memoryStorage().lasting).toBe(false);
  });

  test('two storages of one browser see the same runs, and two of memory do not', async () => {
    const [one, other] = [await openStorage(), await openStorage()];
    await one.begin('a run', [began]);
    expect(await other.append('a run', visited(1))).toEqual([]);
    expect(await one.append('a run', visited(1, 'late'))).toEqual([visited(1)]);
    expect(await other.latest()).toBe('a run');

    const [here, there] = [memoryStorage(), memoryStorage()];
    await here.begin('a run', [began]);
    expect(await there.latest()).toBeUndefined();
  });

  test('a run is not begun twice', async () => {
    const storage = await openStorage();
    await storage.begin('a run', [began]);
    await storage.append('a run', visited(1));
    await expect(storage.begin('a run', [{ ...began, page: 'another page' }])).rejects.toMatchObject({
      name: 'ConstraintError',
    });
    expect(await storage.read('a run')).toEqual([began, visited(1)]);
  });
});
