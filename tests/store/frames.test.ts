import { beforeEach, describe, expect, test } from 'vitest';
import { readLog, type Frames } from '../../src/core/index';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { parseRunFile } from '../../src/store/share/runFile';
import { eventsOf } from '../kit/given';
import { logIn } from './foreignRuns';
import { asJane, asKelley, freshBrowser, newTab, PAGE, storedLog, type Tab } from './tabs';

const [PLANS, USERS] = ['products.office.com/business', 'portal.office.com/admin/users/active'];

let tab: Tab;
const run = () => {
  const shown = tab.useRun.getState().run;
  if (!shown) throw new Error('no run');
  return shown;
};
const visitsIn = () => tab.log().flatMap(({ what }) => (what.type === 'visited' ? [what] : []));

beforeEach(async () => {
  freshBrowser();
  tab = await newTab();
  await tab.beginContoso();
});

describe('a log', () => {
  test('tells in which frame a page was shown, and when the second frame was opened and closed', async () => {
    await tab.visit(USERS, 'beside');
    expect(run().frames).toEqual({ main: PAGE, beside: USERS });
    await tab.visit(PLANS, 'main');
    expect(run().frames).toEqual({ main: PLANS, beside: USERS });
    await tab.visit(PLANS, 'only');
    expect(run().frames).toEqual({ main: PLANS });
    expect(visitsIn()).toEqual([
      { type: 'visited', address: USERS, frame: 'beside' },
      { type: 'visited', address: PLANS },
      { type: 'visited', address: PLANS, frame: 'only' },
    ]);
    expect(readLog(await storedLog()).frames).toEqual(run().frames);
  });

  test('tells that the second frame is InPrivate, also where it stays alone, and that it is no more', async () => {
    await tab.visit(USERS, 'beside');
    await tab.visit(USERS, 'beside', true);
    expect(run().frames).toEqual({ main: PAGE, beside: USERS, private: true });
    await tab.visit(PLANS, 'main');
    expect(run().frames).toEqual({ main: PLANS, beside: USERS, private: true });
    await tab.visit(USERS, 'only', true);
    await tab.visit(PLANS, 'only', true);
    expect(run().frames).toEqual({ main: PLANS, private: true });
    await tab.visit(PLANS, 'only');
    expect(run().frames).toEqual({ main: PLANS });
    expect(visitsIn()).toEqual([
      { type: 'visited', address: USERS, frame: 'beside' },
      { type: 'visited', address: USERS, frame: 'beside', private: true },
      { type: 'visited', address: PLANS },
      { type: 'visited', address: USERS, frame: 'only', private: true },
      { type: 'visited', address: PLANS },
      { type: 'visited', address: PLANS, frame: 'only' },
    ]);
  });

  test('tells of a window with one frame as it always did', async () => {
    await tab.visit(PLANS, 'only');
    expect(visitsIn()).toEqual([{ type: 'visited', address: PLANS }]);
  });

  test('tells nothing anew where both frames are shown again as they were left', async () => {
    await tab.visit(USERS, 'beside');
    await tab.visit(PLANS, 'main');
    const told = tab.log().length;
    await tab.visit(PLANS, 'main');
    await tab.visit(USERS, 'beside');
    expect(tab.log()).toHaveLength(told);
  });

  test('has the frames of each step, when it was done and when it was undone', async () => {
    await tab.visit(USERS, 'beside');
    await tab.send(asKelley, PAGE);
    await tab.visit(PLANS, 'main');
    await tab.undo(PLANS);
    expect(run().undone[0]).toMatchObject({
      frames: { main: PAGE, beside: USERS },
      undoneIn: { main: PLANS, beside: USERS },
    });
  });

  test('that tells of no frames has each step in the first one', async () => {
    await tab.send(asKelley, 'page of Kelley');
    expect(run().done[0]?.frames).toEqual({ main: 'page of Kelley' });
  });
});

describe('both frames', () => {
  test('are where they were in a run that is resumed, and in a file of it', async () => {
    await tab.visit(USERS, 'beside');
    const { id } = tab.useRun.getState();
    await tab.send(asKelley, PAGE);
    await tab.begin('blank', eventsOf('blank'), PLANS);
    expect(run().frames).toEqual({ main: PLANS });
    expect((await tab.resume(id))?.frames).toEqual({ main: PAGE, beside: USERS });
    expect(readLog(logIn(parseRunFile(makeRunFile(tab.log())))).frames).toEqual({ main: PAGE, beside: USERS });
  });

  test('are where they were where one goes on from an earlier moment', async () => {
    await tab.visit(USERS, 'beside');
    await tab.send(asKelley, PAGE);
    const { seq } = tab.log().at(-1)!;
    await tab.visit(PLANS, 'only');
    await tab.send(asJane, PLANS);
    await tab.goOnFrom(seq);
    expect(run().frames).toEqual({ main: PAGE, beside: USERS });
  });

  test('are where the run began, where it begins again', async () => {
    await tab.begin('blank', eventsOf('blank'), PLANS, undefined, { beside: USERS });
    await tab.visit(PAGE, 'only');
    const shown: Frames[] = [];
    await tab.beginAgain((frames) => void shown.push(frames));
    expect(shown).toEqual([{ main: PLANS, beside: USERS }]);
    expect(run().frames).toEqual({ main: PLANS, beside: USERS });
  });
});
