import { beforeEach, expect, test } from 'vitest';
import { asJane, asKelley, freshBrowser, newTab, PAGE, storedLog } from './tabs';

beforeEach(freshBrowser);

async function loopingTab() {
  const tab = await newTab();
  await tab.beginContoso();
  await tab.send(asKelley, PAGE);
  const shown: string[] = [];
  const loop = await import('../../src/store/loop');
  const onShow = () => shown.push(tab.useRun.getState().run?.page ?? '');
  return { ...tab, ...loop, shown, begin: () => loop.beginLoop(tab.log().slice(0, 1), onShow) };
}

test('what is shown over and over leaves the runs of this browser as they are', async () => {
  const tab = await loopingTab();
  const mine = tab.useRun.getState().id;
  const before = await storedLog();
  await tab.begin();
  await tab.send(asJane, PAGE);
  await tab.startOver();
  await tab.startOver();
  expect(tab.shown).toEqual([PAGE, PAGE, PAGE]);
  expect(tab.useRun.getState().run?.done).toEqual([]);
  expect(await tab.listRuns()).toHaveLength(1);
  expect(await storedLog()).toEqual(before);

  await tab.endLoop();
  expect(tab.useRun.getState()).toMatchObject({ id: mine, lasting: true, status: 'running' });
  expect(tab.log()).toEqual(before);
  await tab.send(asJane, PAGE);
  expect((await storedLog()).length).toBe(before.length + 1);
});

test('where nothing is shown over and over, there is nothing to start over or to end', async () => {
  const tab = await loopingTab();
  const { id } = tab.useRun.getState();
  await tab.startOver();
  await tab.endLoop();
  expect(tab.useRun.getState().id).toBe(id);

  const begun = tab.begin();
  const ended = tab.endLoop();
  await Promise.all([begun, ended]);
  expect(tab.useRun.getState().id).toBe(id);
});

test('a run that is kept in memory only is there again after it', async () => {
  const tab = await loopingTab();
  const { memoryStorage } = await import('../../src/store/storage/storage');
  await tab.openRun(async () => memoryStorage());
  await tab.beginContoso();
  const { id } = tab.useRun.getState();
  await tab.begin();
  await tab.endLoop();
  expect(tab.useRun.getState()).toMatchObject({ id, lasting: false });
});
