import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStorage } from '../../src/store/storage/indexedStorage';
import { KEPT_DAYS } from '../../src/store/purging';
import { memoryStorage } from '../../src/store/storage/storage';
import { eventsOf, signOut } from '../kit/given';
import { asJane, asKelley, deedsIn, freshBrowser, newTab, PAGE, reloadedTab, star, storedLog, type Tab } from './tabs';

const DAY = 24 * 60 * 60 * 1000;

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const idOf = (tab: Tab) => tab.useRun.getState().id;
const startsIn = async (tab: Tab) =>
  (await tab.listRuns()).flatMap(({ start, deleted }) => (deleted === undefined ? [start] : []));

/** Later by the clock of the computer, so that runs differ in when they were used. */
function later(by: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + by });
}

describe.each([
  ['IndexedDB', openStorage],
  ['memory', async () => memoryStorage()],
])('the list of runs in %s', (_where, open) => {
  let tab: Tab;

  /** A blank run, then one of Contoso, in which two things are done and one is undone. */
  beforeEach(async () => {
    tab = await reloadedTab(open);
    later(0);
    await tab.begin('blank', eventsOf('blank'), 'azure.microsoft.com');
    // Without a name it would give way to the next, as nothing is done in it.
    await tab.renameRun(idOf(tab), 'Blank');
    later(1000);
    await tab.beginContoso();
    await tab.send(asKelley, PAGE);
    await tab.send(star('recent'), PAGE);
    await tab.undo(PAGE);
    await tab.visit('portal.azure.com/browse');
  });

  test('has each run: its story, when it was begun and used, and how far it went', async () => {
    const [contoso, blank] = await tab.listRuns();
    expect(contoso).toMatchObject({
      id: idOf(tab),
      start: 'office-customer',
      steps: 1,
      page: 'portal.azure.com/browse',
    });
    expect(contoso?.began).toBe(tab.log()[0]?.at);
    expect(contoso?.used).toBe(tab.log().at(-1)?.at);
    expect(blank).toMatchObject({ start: 'blank', steps: 0, page: 'azure.microsoft.com', newer: false });
    expect(blank?.used).toBe(blank?.began);
  });

  test('has the run that was used last first, not the one that was begun last', async () => {
    const [, blank] = await tab.listRuns();
    expect(await startsIn(tab)).toEqual(['office-customer', 'blank']);
    later(1000);
    await tab.resume(blank?.id ?? '');
    await tab.send(signOut(), PAGE);
    expect(await startsIn(tab)).toEqual(['blank', 'office-customer']);
  });

  test('takes one back to where it was left', async () => {
    const [contoso, blank] = await tab.listRuns();
    expect(await tab.resume(blank?.id ?? '')).toMatchObject({ start: 'blank', page: 'azure.microsoft.com' });
    expect(deedsIn(tab.log())).toEqual(['began']);
    expect(await tab.resume(contoso?.id ?? '')).toMatchObject({ page: 'portal.azure.com/browse', length: 5 });
    expect(await tab.redo(PAGE)).toBe(PAGE);
  });

  test('says that there is no such run, and leaves the present one', async () => {
    const before = tab.useRun.getState();
    expect(await tab.resume('no such run')).toBeUndefined();
    expect(tab.useRun.getState()).toEqual({ ...before, trouble: { kind: 'run-unknown' } });
  });

  test('calls a run by a name, and by its story again', async () => {
    await tab.renameRun(idOf(tab), '  <b>Monday</b> “é” 😀 ');
    expect((await tab.listRuns())[0]).toMatchObject({
      name: '<b>Monday</b> “é” 😀',
      start: 'office-customer',
      steps: 1,
    });
    await tab.renameRun(idOf(tab), '  ');
    expect((await tab.listRuns())[0]).not.toHaveProperty('name');
  });

  test('has a copy beside the run, which goes its own way', async () => {
    const [contoso] = await tab.listRuns();
    if (!contoso) throw new Error('there is no run');
    expect(await tab.duplicateRun(contoso, 'A copy')).toBe(true);
    expect(idOf(tab)).toBe(contoso.id);
    const copy = (await tab.listRuns()).find(({ name }) => name === 'A copy');
    await tab.resume(copy?.id ?? '');
    await tab.send(asJane, PAGE);
    const steps = (await tab.listRuns()).map(({ id, steps: done }) => [id === copy?.id, done]);
    expect(steps).toEqual(
      expect.arrayContaining([
        [true, 2],
        [false, 1],
      ]),
    );
  });

  test('has a deleted run no more until it is restored', async () => {
    const [, blank] = await tab.listRuns();
    await tab.deleteRun(blank?.id ?? '');
    expect(await startsIn(tab)).toEqual(['office-customer']);
    await tab.restoreRun(blank?.id ?? '');
    expect(await startsIn(tab)).toEqual(['office-customer', 'blank']);
    expect(await tab.resume(blank?.id ?? '')).toMatchObject({ start: 'blank' });
  });

  test('leaves a tab without a run where that is deleted, and gives it back whole', async () => {
    const [id, log] = [idOf(tab), [...tab.log()]];
    await tab.deleteRun(id);
    expect(tab.useRun.getState()).toMatchObject({ status: 'no-run', id: '' });
    expect(tab.log()).toEqual([]);
    await tab.restoreRun(id);
    await tab.resume(id);
    expect(tab.log()).toEqual(log);
  });

  test('keeps a deleted run until its time is over, and for one visit longer', async () => {
    const [, blank] = await tab.listRuns();
    await tab.deleteRun(blank?.id ?? '');
    later((KEPT_DAYS - 1) * DAY);
    expect(await tab.listRuns()).toHaveLength(2);
    later(2 * DAY);
    expect(await tab.listRuns()).toHaveLength(2);
    await tab.restoreRun(blank?.id ?? '');
    expect(await tab.resume(blank?.id ?? '')).toMatchObject({ start: 'blank' });
  });

  test('has the next run in the place of one in which nothing was done', async () => {
    later(1000);
    await tab.begin('same-address', eventsOf('same-address'), PAGE);
    await tab.visit('azure.microsoft.com');
    const untouched = idOf(tab);
    later(1000);
    await tab.begin('bought-separately', eventsOf('bought-separately'), PAGE);
    expect(await startsIn(tab)).toEqual(['bought-separately', 'office-customer', 'blank']);
    expect(await tab.resume(untouched)).toBeUndefined();
  });

  test('says what came of a run, and nothing of what was taken back', async () => {
    const outcomes = async () => (await tab.listRuns())[0]?.outcomes;
    later(1000);
    await tab.begin('azure-customer', eventsOf('azure-customer'), PAGE);
    await tab.send(asKelley, PAGE);
    expect(await outcomes()).toEqual([]);
    await tab.send({ type: 'startOffice365Trial', profile: 'default', plan: 'business' }, PAGE);
    expect(await outcomes()).toEqual(['office-365']);
    await tab.undo(PAGE);
    expect(await outcomes()).toEqual([]);
    await tab.redo(PAGE);
    expect(await outcomes()).toEqual(['office-365']);
  });

  test('keeps the old run when a new one is begun from the same start', async () => {
    const old = idOf(tab);
    later(1000);
    await tab.beginContoso();
    expect(await startsIn(tab)).toEqual(['office-customer', 'office-customer', 'blank']);
    expect(await tab.resume(old)).toMatchObject({ length: 5 });
  });
});

describe('a new tab', () => {
  test('shows the run that was resumed last', async () => {
    const tab = await newTab();
    await tab.beginContoso();
    await tab.send(asKelley, PAGE);
    const old = idOf(tab);
    await tab.begin('blank', eventsOf('blank'), PAGE);
    await tab.resume(old);
    expect(idOf(await newTab())).toBe(old);
  });

  test('shows no run where that was deleted', async () => {
    const tab = await newTab();
    await tab.beginContoso();
    await tab.deleteRun(idOf(tab));
    expect((await newTab()).useRun.getState()).toMatchObject({ status: 'no-run', trouble: undefined });
    expect((await reloadedTab()).useRun.getState()).toMatchObject({ status: 'no-run', trouble: undefined });
  });

  test('that is opened by a link shows the run that another tab has just begun', async () => {
    const [one, other] = [await newTab(), await newTab()];
    await one.beginByLink('blank', eventsOf('blank'), 'page of one');
    await other.beginByLink('blank', eventsOf('blank'), 'page of other');
    expect(idOf(other)).toBe(idOf(one));
    expect(await one.listRuns()).toHaveLength(1);
  });
});

describe('a run that another tab deletes', () => {
  let one: Tab;
  let other: Tab;

  function heard() {
    return expect.poll(() => one.useRun.getState().trouble).toBeDefined();
  }

  beforeEach(async () => {
    one = await newTab();
    await one.beginContoso();
    other = await newTab();
    await other.deleteRun(idOf(other));
    await heard();
  });

  test('is shown still, and comes back when something is done in it', async () => {
    expect(one.useRun.getState()).toMatchObject({ status: 'running', trouble: { kind: 'run-deleted' } });
    expect(await startsIn(other)).toEqual([]);
    await one.send(asKelley, PAGE);
    expect(one.useRun.getState().trouble).toBeUndefined();
    expect(await startsIn(other)).toEqual(['office-customer']);
    expect(deedsIn(await storedLog(idOf(one)))).toEqual(['began', 'did signIn']);
  });

  test('comes back when that tab takes it back', async () => {
    const [deleted] = await other.listRuns();
    await other.restoreRun(deleted?.id ?? '');
    await expect.poll(() => one.useRun.getState().trouble).toBeUndefined();
  });

  test('is said to be deleted when the tab that showed it is reloaded', async () => {
    sessionStorage.setItem('onetenant.run', idOf(one));
    const again = await reloadedTab();
    expect(again.useRun.getState()).toMatchObject({ status: 'no-run', trouble: { kind: 'run-deleted' } });
  });

  test('is whole again when something is done in it after it was thrown away for good', async () => {
    const database = await openDB('onetenant');
    await database.clear('entries');
    await database.clear('runs');
    database.close();
    await one.send(asKelley, PAGE);
    expect(await storedLog(idOf(one))).toEqual(one.log());
    expect(await startsIn(one)).toEqual(['office-customer']);
  });
});
