import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/core/index';
import { FORMAT } from '../../src/store/log/migrations';
import { rawStorage } from '../../src/store/storage/rawStorage';
import { asKelley, freshBrowser, newTab, PAGE, reloadedTab, star, storedLog, type Tab } from './tabs';

beforeEach(freshBrowser);

async function contosoWithKelley(): Promise<Tab> {
  const tab = await newTab();
  await tab.beginContoso();
  await tab.send(asKelley, PAGE);
  await tab.send(star('recent'), PAGE);
  return tab;
}

/** A disk that has lost what is in an entry, though the database knows of it, as it does of a file that is gone. */
function lose(seq: number): void {
  const clone = globalThis.structuredClone;
  vi.stubGlobal('structuredClone', (value: unknown) => {
    if (typeof value === 'object' && value !== null && 'entry' in value && 'seq' in value && value.seq === seq) {
      throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    }
    return clone(value);
  });
}

describe('an entry that the disk has lost', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([0, 1, 2])('is no failed storage: the page says which it is (%i), and has what is left', async (seq) => {
    const first = await contosoWithKelley();
    const { id } = first.useRun.getState();
    lose(seq);
    const tab = await reloadedTab();
    expect(tab.useRun.getState()).toMatchObject({
      status: 'no-run',
      lasting: true,
      trouble: { kind: 'run-lost', entry: seq, record: { id }, why: expect.stringContaining('large IndexedDB value') },
    });
    expect(await rawStorage(id)).toContain('unreadable: DataError');
    const run = await tab.recoverRun(id);
    expect(run?.length).toBe(seq === 0 ? undefined : seq);
  });

  test('hides no run of the list, and is said there', async () => {
    const tab = await contosoWithKelley();
    const { id } = tab.useRun.getState();
    await tab.begin('blank', [], PAGE);
    lose(1);
    const runs = await tab.listRuns();
    expect(runs.map((run) => [run.id === id, run.damaged])).toEqual(
      expect.arrayContaining([
        [true, true],
        [false, false],
      ]),
    );
    expect(runs).toHaveLength(2);
  });

  test('of a long log costs only what comes after it', async () => {
    const tab = await newTab();
    await tab.begin('blank', [], PAGE);
    for (let at = 0; at < 400; at++) await tab.visit(`${PAGE}/${at}`);
    const { id } = tab.useRun.getState();
    lose(320);
    expect((await storedLog(id)).map((entry) => (entry as Entry | undefined)?.seq)).toEqual(
      Array.from({ length: 401 }, (_, seq) => (seq === 320 ? undefined : seq)),
    );
    expect((await reloadedTab()).useRun.getState().trouble).toMatchObject({ kind: 'run-lost', entry: 320 });
  });
});

describe.each([9e15, 1e8, 1e300, 2.5])('an entry whose number is damaged: %d', (seq) => {
  async function strayIn(id: string, entry: unknown = { seq }): Promise<void> {
    const database = await openDB('onetenant');
    await database.put('entries', { run: id, seq, entry, format: FORMAT });
    database.close();
  }

  test('hides none of three runs, and each of the others is opened', async () => {
    const tab = await contosoWithKelley();
    const { id } = tab.useRun.getState();
    await tab.begin('blank', [], PAGE);
    const other = tab.useRun.getState().id;
    // Without a name it would give way to the next, as nothing is done in it.
    await tab.renameRun(other, 'Other');
    await tab.begin('blank', [], PAGE);
    await strayIn(id);
    expect(await tab.listRuns()).toHaveLength(3);
    expect(await tab.resume(other)).toMatchObject({ start: 'blank' });
  });

  test('is said to be damaged where its run is opened, and the rest is there to go on with', async () => {
    const tab = await contosoWithKelley();
    const { id } = tab.useRun.getState();
    await strayIn(id, { ...tab.log()[2], seq });
    const again = await reloadedTab();
    expect(again.useRun.getState().trouble).toMatchObject({ kind: 'run-unreadable', entry: 3, record: { id } });
    expect((await again.recoverRun(id))?.length).toBe(3);
  });
});
