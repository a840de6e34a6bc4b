import { beforeEach, expect, test } from 'vitest';
import { LESSONS } from '../../src/scenarios/lessonSource';
import { loadLesson } from '../../src/scenarios/lessonList';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { parseRunFile } from '../../src/store/share/runFile';
import { logIn } from './foreignRuns';
import { deedsIn, freshBrowser, newTab, PAGE } from './tabs';

const LESSON = await loadLesson('office-first');

beforeEach(freshBrowser);

async function begun() {
  const tab = await newTab();
  const lesson = await import('../../src/store/lesson');
  lesson.takeLessonsFrom(LESSONS);
  await lesson.beginLesson(LESSON.id, 'practice', {}, 'seed');
  await expect.poll(() => lesson.attemptNow()).toBeDefined();
  return { ...tab, ...lesson };
}

test('a lesson is left for a free run with what was done and seen', async () => {
  const tab = await begun();
  for (const { id, does } of LESSON.steps.slice(0, 5)) for (const at of does.keys()) await tab.doStep(id, at);
  await tab.askForHelp(LESSON.steps[5]?.id ?? '', 'where');
  await tab.flagGoal(LESSON.goals[0]?.id ?? '', true);
  await tab.undo(PAGE);
  await tab.redo(PAGE);
  const { id: run, run: was } = tab.useRun.getState();
  expect(await tab.leaveLesson()).toBe(was?.page);
  const now = tab.useRun.getState();
  expect(now.id).not.toBe(run);
  expect(now.run?.lesson).toBeUndefined();
  expect(now.run?.world).toEqual(was?.world);
  expect(tab.attemptNow()).toBeUndefined();
  expect(deedsIn(tab.log()).filter((deed) => /^(helped|flagged)/.test(deed))).toEqual([]);
  expect(logIn(parseRunFile(makeRunFile(tab.log())))).toEqual(tab.log());
  expect(await tab.leaveLesson()).toBeUndefined();
});

test('no visit is written to the page that is shown already', async () => {
  const tab = await begun();
  const first = LESSON.steps[0]?.id ?? '';
  await tab.doStep(first, 0);
  const { length } = tab.log();
  expect(await tab.doStep(first, 0)).toBe(true);
  expect(tab.log()).toHaveLength(length);
});
