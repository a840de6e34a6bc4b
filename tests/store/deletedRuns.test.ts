import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KEPT_DAYS } from '../../src/store/purging';
import { freshBrowser, newTab, storedLog } from './tabs';

const DAY = 24 * 60 * 60 * 1000;

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

/** Later by the clock of the computer. */
function later(by: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + by });
}

describe('a deleted run', () => {
  let id: string;

  beforeEach(async () => {
    const tab = await newTab();
    later(0);
    await tab.beginContoso();
    id = tab.useRun.getState().id;
    await tab.deleteRun(id);
  });

  const kept = async () => (await (await newTab()).listRuns()).map((run) => run.id).includes(id);

  async function noteDeleted(deleted: string): Promise<void> {
    const database = await openDB('onetenant');
    const record = (await database.get('runs', id)) as object;
    await database.put('runs', { ...record, deleted });
    database.close();
  }

  test('is thrown away when two visits have found its time over, a day apart', async () => {
    later((KEPT_DAYS + 1) * DAY);
    expect(await kept()).toBe(true);
    expect(await kept()).toBe(true);
    later(2 * DAY);
    expect(await kept()).toBe(false);
    expect(await storedLog(id)).toEqual([]);
  });

  test('is not thrown away by one visit, however long it lasts', async () => {
    const tab = await newTab();
    later((KEPT_DAYS + 1) * DAY);
    await tab.listRuns();
    later(2 * DAY);
    expect((await tab.listRuns()).map((run) => run.id)).toContain(id);
  });

  test('outlives a visit whose clock is a month ahead', async () => {
    later((KEPT_DAYS + 1) * DAY);
    expect(await kept()).toBe(true);
    later(-KEPT_DAYS * DAY);
    expect(await kept()).toBe(true);
    later((KEPT_DAYS + 1) * DAY);
    expect(await kept()).toBe(true);
    const tab = await newTab();
    await tab.restoreRun(id);
    expect(await tab.resume(id)).toMatchObject({ start: 'office-customer' });
  });

  test.each(['', 'yes', '2', '2016-13-99T00:00:00.000Z', '0000'])(
    'whose moment of deletion is damaged (%j) has its days from then on',
    async (damaged) => {
      await noteDeleted(damaged);
      expect(await kept()).toBe(true);
      later((KEPT_DAYS - 1) * DAY);
      expect(await kept()).toBe(true);
      later(2 * DAY);
      expect(await kept()).toBe(true);
      later(2 * DAY);
      expect(await kept()).toBe(false);
    },
  );
});
