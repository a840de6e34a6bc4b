import { beforeEach, expect, test } from 'vitest';
import { readLog } from '../../src/core/index';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { parseRunFile } from '../../src/store/share/runFile';
import { logIn } from './foreignRuns';
import { asJane, asKelley, deedsIn, freshBrowser, newTab, PAGE, star, storedLog } from './tabs';

const RECENT = 'portal.azure.com/browse';

beforeEach(freshBrowser);

async function toldTab() {
  const tab = await newTab();
  await tab.beginContoso();
  await tab.send(asKelley, PAGE);
  await tab.visit(RECENT);
  await tab.send(star('recent'), RECENT);
  return { ...tab, ...(await import('../../src/store/demo')) };
}

test('a demo of a run is a lawful run, in which all is undone and each redo leads to where the deed led', async () => {
  const tab = await toldTab();
  const was = tab.useRun.getState().run;
  const log = tab.demoOf(tab.log());
  const run = readLog(log);
  expect(run.done).toEqual([]);
  expect(run.undone.map(({ did }) => did.command.type)).toEqual(['toggleFavourite', 'signIn']);
  expect(logIn(parseRunFile(makeRunFile(log)))).toEqual(log);

  await tab.adopt(log);
  expect(await tab.redo(PAGE)).toBe(RECENT);
  expect(await tab.redo(RECENT)).toBe(RECENT);
  expect(tab.useRun.getState().run?.world).toEqual(was?.world);
});

test('a demo is kept aside before something else is done in it', async () => {
  const tab = await toldTab();
  await tab.adopt(tab.demoOf(tab.log()));
  await tab.renameRun(tab.useRun.getState().id, 'My demo');
  const kept = await tab.keepAside();
  const { id } = tab.useRun.getState();
  await tab.send(asJane, PAGE);
  expect(tab.useRun.getState()).toMatchObject({ id, run: { undone: [] } });

  const runs = await tab.listRuns();
  expect(runs.find((run) => run.id === kept)).toMatchObject({ name: 'My demo', steps: 0 });
  const resumed = await tab.resume(kept ?? '');
  expect(resumed?.undone).toHaveLength(2);
  expect(deedsIn(await storedLog(id)).at(-1)).toMatch(/signIn/);
});
