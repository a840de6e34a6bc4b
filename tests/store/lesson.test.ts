import { beforeEach, describe, expect, test } from 'vitest';
import { readLog, timelineOf, whatIf, type Entry, type Mode } from '../../src/core/index';
import { LESSONS } from '../../src/scenarios/lessonSource';
import { loadLesson } from '../../src/scenarios/lessonList';
import { judgedLog } from '../../src/store/lesson/judgedLog';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { parseRunFile } from '../../src/store/share/runFile';
import { makeRunLink, parseRunLink } from '../../src/store/share/runLink';
import type { Progress } from '../../src/training/progress';
import { metIn } from '../kit/attempt';
import { logIn, starts } from './foreignRuns';
import { deedsIn, freshBrowser, newTab, PAGE, reloadedTab, type Tab } from './tabs';

const LESSON = await loadLesson('office-first');
const AT = '2026-02-02T12:00:00.000Z';

beforeEach(freshBrowser);

async function withLessons(tab: Tab) {
  const lesson = await import('../../src/store/lesson');
  const { useJudged } = await import('../../src/store/lesson/attempt');
  lesson.takeLessonsFrom(LESSONS);
  const attempt = () => useJudged.getState().attempt;
  return { ...tab, ...lesson, attempt, unjudged: () => useJudged.getState().unjudged };
}
type LessonTab = Awaited<ReturnType<typeof withLessons>>;

const lessonTab = async () => withLessons(await newTab());

async function begun(mode: Mode, step?: string): Promise<LessonTab> {
  const tab = await lessonTab();
  await tab.beginLesson(LESSON.id, mode, {}, 'seed', step);
  await progressOf(tab);
  return tab;
}

async function progressOf(tab: LessonTab): Promise<Progress> {
  await expect.poll(() => tab.attempt()).toBeDefined();
  const found = tab.attempt();
  if (!found) throw new Error('nothing is judged');
  return found.progress;
}

/** Does a whole step for the learner. */
async function doAll(tab: LessonTab, step: string): Promise<void> {
  for (let at = 0; await tab.doStep(step, at); at += 1);
}

/** Lets the simulator do all steps. */
async function solve(tab: LessonTab): Promise<void> {
  for (const { id } of LESSON.steps) await doAll(tab, id);
}

/** The progress that a log amounts to, judged from its beginning. */
function judgedAtOnce(log: readonly Entry[]): Progress | undefined {
  return judgedLog(LESSON, LESSON.tokens).follow(log, readLog(log)).at(-1);
}

describe('a run of a lesson', () => {
  test('names its lesson, and is judged as entries are written', async () => {
    const tab = await begun('practice');
    expect(tab.log()[0]?.what).toMatchObject({
      type: 'began',
      seed: 'seed',
      lesson: { id: 'office-first', version: 1, mode: 'practice', tokens: LESSON.tokens },
    });
    const [first] = LESSON.steps;
    expect(tab.attempt()?.progress.current).toBe(first?.id);
    await tab.askForHelp(first?.id ?? '', 'where');
    expect(tab.attempt()?.progress.steps[0]?.helped).toBe('where');
    const before = tab.attempt();
    await tab.visit('portal.office.com/nowhere');
    expect(tab.attempt()).toBe(before);
    await solve(tab);
    expect(tab.attempt()?.progress.passed).toBe(true);
    expect(tab.attempt()?.progress).toEqual(judgedAtOnce(tab.log()));
  });

  test('is the same after a reload, in another tab, and when it is resumed', async () => {
    const tab = await begun('guided');
    await doAll(tab, LESSON.steps[0]?.id ?? '');
    await tab.answerQuestion(LESSON.steps[0]?.id ?? '', 'x');
    const { id } = tab.useRun.getState();
    const was = tab.attempt();
    const reloaded = await withLessons(await reloadedTab());
    expect(await progressOf(reloaded)).toEqual(was?.progress);
    expect(reloaded.attempt()?.mode).toBe('guided');

    const other = await lessonTab();
    expect(await progressOf(other)).toEqual(was?.progress);
    await other.beginContoso();
    expect(other.attempt()).toBeUndefined();
    await other.resume(id);
    expect(await progressOf(other)).toEqual(was?.progress);
  });

  test('follows undo and redo', async () => {
    const tab = await begun('guided');
    await solve(tab);
    const all = metIn(await progressOf(tab));
    await tab.undo(PAGE);
    expect(tab.attempt()?.progress).toEqual(judgedAtOnce(tab.log()));
    await tab.redo(PAGE);
    expect(metIn(await progressOf(tab))).toEqual(all);
    expect(tab.attempt()?.progress).toEqual(judgedAtOnce(tab.log()));
  });

  test('goes on from an earlier moment with what was so then', async () => {
    const tab = await begun('guided');
    await solve(tab);
    const [moment] = timelineOf(readLog(tab.log()));
    await tab.goOnFrom(moment?.seq ?? 0);
    expect(tab.attempt()?.progress).toEqual(judgedAtOnce(tab.log()));
    expect(tab.attempt()?.progress.passed).toBe(false);
    expect(tab.attempt()?.mode).toBe('guided');
  });

  test('begins again as it began', async () => {
    const tab = await begun('watch');
    const prepared = deedsIn(tab.log());
    await solve(tab);
    await tab.beginAgain();
    expect(deedsIn(tab.log())).toEqual(prepared);
    expect(metIn(await progressOf(tab))).toEqual([]);
  });

  test('is handed in once, and then stays as it is', async () => {
    const tab = await begun('test');
    await tab.submit();
    await tab.submit();
    expect(deedsIn(tab.log())).toEqual(['began', 'submitted']);
    await solve(tab);
    expect(metIn(await progressOf(tab))).toEqual([]);
  });

  test('has a step begun again: all since it is taken back', async () => {
    const tab = await begun('test');
    await solve(tab);
    const [, second] = LESSON.steps;
    const before = tab.attempt()?.progress.steps[0]?.doneAt ?? 0;
    const page = await tab.restartStep(second?.id ?? '');
    expect(page).toBe(tab.log()[before]?.page);
    const { steps, passed } = await progressOf(tab);
    expect([steps[0]?.doneAt, passed]).toEqual([before, false]);
    expect(steps.filter(({ doneAt }) => doneAt !== undefined)).toHaveLength(1);
    expect(tab.useRun.getState().run?.done.filter(({ seq }) => seq > before)).toEqual([]);
    expect(tab.log().at(-1)?.what).toEqual({ type: 'restarted', step: second?.id });
    expect(tab.attempt()?.progress).toEqual(judgedAtOnce(tab.log()));
  });

  test('is on the timeline with its deeds alone, and can be told otherwise', async () => {
    const tab = await begun('practice');
    await tab.askForHelp(LESSON.steps[0]?.id ?? '', 'again');
    await solve(tab);
    await tab.submit();
    const story = timelineOf(readLog(tab.log()));
    expect(story.map(({ seq }) => tab.log()[seq]?.what.type)).toEqual(story.map(() => 'did'));
    const turn = story.find(({ command }) => command.type === 'signIn');
    const retold = whatIf(tab.log(), turn?.seq ?? -1, turn ? [turn.command] : []);
    expect(readLog(retold?.log ?? []).lesson).toEqual(readLog(tab.log()).lesson);
  });
});

describe('modes', () => {
  test('watching is redoing what is prepared', async () => {
    const tab = await begun('watch');
    expect(metIn(await progressOf(tab))).toEqual([]);
    const prepared = tab.log().length;
    await solve(tab);
    expect(deedsIn(tab.log().slice(prepared)).filter((deed) => deed.startsWith('did'))).toEqual([]);
    expect(tab.attempt()?.progress.passed).toBe(true);
  });

  test('are changed in a run of its own, with what was done', async () => {
    const tab = await begun('watch');
    await doAll(tab, LESSON.steps[0]?.id ?? '');
    const [run, was] = [tab.useRun.getState().id, tab.attempt()];
    await tab.changeMode('guided');
    expect(tab.useRun.getState().id).not.toBe(run);
    expect(tab.attempt()).toMatchObject({ mode: 'guided', progress: was?.progress });
    await tab.changeMode('test');
    expect(tab.attempt()?.mode).toBe('guided');
  });

  test('begin at a step, before which all is done', async () => {
    const third = LESSON.steps[2];
    const tab = await begun('practice', third?.id);
    const { steps } = await progressOf(tab);
    expect(steps.slice(0, 3).map(({ doneAt }) => doneAt !== undefined)).toEqual([true, true, false]);
  });

  test('and lessons that are not there begin nothing', async () => {
    const tab = await lessonTab();
    expect(await tab.beginLesson('no-lesson', 'guided')).toBeUndefined();
    expect(await tab.beginLesson(LESSON.id, 'guided', {}, 'seed', 'no-step')).toBeUndefined();
    expect(tab.useRun.getState().status).toBe('no-run');
  });
});

describe('a run of a lesson that comes from elsewhere', () => {
  test.each<Mode>(['guided', 'watch'])('opens from a file and from a link with its progress: %s', async (mode) => {
    const tab = await begun(mode);
    await tab.askForHelp(LESSON.steps[0]?.id ?? '', 'do');
    await solve(tab);
    const log = tab.log();
    expect(logIn(parseRunFile(makeRunFile(log)))).toEqual(log);
    const link = makeRunLink(log, readLog(log).frames, starts) ?? '';
    const opened = logIn(parseRunLink(link, starts, AT));
    expect(deedsIn(opened)).toEqual(deedsIn(log));
    expect(judgedAtOnce(opened)).toEqual(judgedAtOnce(log));
    await tab.adopt(opened);
    expect(tab.attempt()).toMatchObject({ mode, progress: { passed: true } });
  });

  test('is a free run where there is no such lesson, or not in this version', async () => {
    const tab = await begun('guided');
    const [first] = tab.log();
    const { what } = first ?? {};
    if (!first || what?.type !== 'began' || !what.lesson) throw new Error('the run has no lesson');
    const { lesson } = what;
    const named = (other: Partial<typeof lesson>): Entry[] => [
      { ...first, what: { ...what, lesson: { ...lesson, ...other } } },
    ];
    await tab.adopt(named({ version: 7 }));
    expect([tab.attempt(), tab.unjudged()?.why]).toEqual([undefined, 'other-version']);
    await tab.adopt(named({ id: 'gone' }));
    await expect.poll(() => tab.unjudged()?.why).toBe('unknown-lesson');
    expect(tab.attempt()).toBeUndefined();
  });
});
