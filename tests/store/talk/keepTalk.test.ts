import { beforeEach, expect, test } from 'vitest';
import { freshBrowser, newTab, reloadedTab, asKelley, PAGE } from '../tabs';

beforeEach(freshBrowser);

const load = async () => ({
  ...(await import('../../../src/store/talk/keepTalk')),
  ...(await import('../../../src/store/talk/followRun')),
  ...(await import('../../../src/store/talk/talk')),
});

test('a talk is kept with its run, across a reload and a new name, and goes with a copy that is kept aside', async () => {
  const tab = await newTab();
  await tab.beginContoso();
  const { id } = tab.useRun.getState();
  const { keepTalk, storedTalk, changed, NEW_TALK } = await load();
  expect(await storedTalk(id)).toBeUndefined();
  const talk = changed(NEW_TALK, { isBlack: true, timer: { begun: 1 } }, 'a');
  await keepTalk(id, talk);
  await tab.renameRun(id, 'My talk');
  await tab.send(asKelley, PAGE);

  const again = await reloadedTab();
  const reloaded = await load();
  expect(await reloaded.storedTalk(id)).toEqual(talk);
  const aside = (await again.keepAside()) ?? '';
  expect(await reloaded.storedTalk(aside)).toEqual(talk);
  await again.deleteRun(id);
  await again.restoreRun(id);
  expect(await reloaded.storedTalk(id)).toEqual(talk);
});

test('a talk about a run that is not there is not kept, and breaks nothing', async () => {
  await newTab();
  const { keepTalk, storedTalk, NEW_TALK } = await load();
  await keepTalk('nobody', NEW_TALK);
  expect(await storedTalk('nobody')).toBeUndefined();
});

test('a run that another window tells of is shown as it grows, and nothing else is', async () => {
  const tab = await newTab();
  await tab.beginContoso();
  await tab.send(asKelley, PAGE);
  const { id, run } = tab.useRun.getState();
  const told = structuredClone([...tab.log()]);

  freshBrowser();
  const desk = await newTab();
  const { takeEntries, followRun } = await load();
  expect(await followRun(id, told.length)).toBe(0);
  expect(await takeEntries(id, 1, told.slice(1))).toBe(false);
  expect(await takeEntries(id, 0, [{ seq: 0, what: 'nonsense' }])).toBe(false);
  expect(desk.useRun.getState().run).toBeUndefined();

  expect(await takeEntries(id, 0, told.slice(0, 1))).toBe(true);
  expect(desk.useRun.getState()).toMatchObject({ id, run: { length: 1 } });
  expect(await takeEntries(id, 1, [{ ...told[1], seq: 7 }])).toBe(false);
  expect(await takeEntries(id, 0, told)).toBe(true);
  expect(desk.useRun.getState().run?.world).toEqual(run?.world);
  expect(await followRun(id, told.length)).toBe(told.length);
});
