import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LESSONS } from '../../src/scenarios/lessonSource';
import { mendTheMess } from '../../src/scenarios/lessons/mendTheMess';
import { asKelley, deedsIn, freshBrowser, newTab, PAGE, reloadedTab, star, storedLog, type Tab } from './tabs';

const MORNING = Date.UTC(2026, 10, 30, 9);
const atMinute = (minute: number) => vi.setSystemTime(MORNING + minute * 60_000);

beforeEach(() => {
  freshBrowser();
  vi.useFakeTimers({ toFake: ['Date'] });
  atMinute(0);
});
afterEach(() => {
  vi.useRealTimers();
});

async function withLessons(tab: Tab) {
  const lesson = await import('../../src/store/lesson');
  const { useJudged } = await import('../../src/store/lesson/attempt');
  const attempts = await import('../../src/store/lesson/attempts');
  const { testAttempts } = await import('../../src/store/lesson/testAttempts');
  lesson.takeLessonsFrom(LESSONS);
  const ready = async () => {
    await expect.poll(() => useJudged.getState().attempt).toBeDefined();
  };
  const tests = () => testAttempts(mendTheMess);
  return { ...tab, ...lesson, ...attempts, ready, tests, attempt: () => useJudged.getState().attempt };
}

const aTab = async () => withLessons(await newTab());

type LessonTab = Awaited<ReturnType<typeof aTab>>;

async function beginTest(tab: LessonTab): Promise<string> {
  await tab.beginLesson('mend-the-mess', 'test');
  await tab.ready();
  return tab.useRun.getState().id;
}

describe('the time of a test', () => {
  test('runs from its first entry, in a reloaded tab and in another one too', async () => {
    const tab = await aTab();
    await beginTest(tab);
    const endsAt = MORNING + 30 * 60_000;
    expect(tab.attempt()?.endsAt).toBe(endsAt);
    atMinute(10);
    for (const other of [await withLessons(await reloadedTab()), await aTab()]) {
      await other.ready();
      expect(other.attempt()?.endsAt).toBe(endsAt);
    }
  });

  test('is not stopped by going on from an earlier moment', async () => {
    const tab = await aTab();
    await beginTest(tab);
    atMinute(20);
    await tab.send(asKelley, PAGE);
    await tab.goOnFrom(0);
    expect(tab.attempt()?.endsAt).toBe(MORNING + 30 * 60_000);
  });

  test('hands in once, though two tabs do it', async () => {
    const tab = await aTab();
    const id = await beginTest(tab);
    const other = await aTab();
    await other.ready();
    atMinute(30);
    await Promise.all([tab.submit(), other.submit()]);
    await tab.submit();
    expect(deedsIn(await storedLog(id))).toEqual(['began', 'submitted']);
    expect(tab.attempt()?.progress).toMatchObject({ submittedAt: 1, timeIsUp: true });
  });

  test('is over though nobody was there: what is done later does not count, and it is still handed in', async () => {
    const tab = await aTab();
    const id = await beginTest(tab);
    await tab.send(asKelley, PAGE);
    atMinute(45);
    const [kept] = await tab.listAttempts('mend-the-mess');
    expect(kept?.attempt.progress).toMatchObject({ submittedAt: 1, timeIsUp: true });

    const later = await aTab();
    await later.ready();
    await later.send(star('recent'), PAGE);
    expect(later.attempt()?.progress).toMatchObject({ submittedAt: 1, timeIsUp: true });
    await later.submit();
    expect(deedsIn(await storedLog(id))).toEqual(['began', 'did signIn', 'did toggleFavourite', 'submitted']);
  });
});

describe('the attempts at a test', () => {
  test('are counted by what was done in them, deleted ones too', async () => {
    const tab = await aTab();
    expect(await tab.tests()).toMatchObject({ of: 3, left: 3, open: undefined });
    const first = await beginTest(tab);
    expect(await tab.tests()).toMatchObject({ left: 3, open: undefined });
    expect((await tab.tests())?.numbers.get(first)).toBe(1);

    await tab.visit('portal.office.com/home');
    expect(await tab.tests()).toMatchObject({ left: 3 });
    await tab.send(asKelley, PAGE);
    expect(await tab.tests()).toMatchObject({ left: 2, open: first });
    await tab.submit();
    expect(await tab.tests()).toMatchObject({ left: 2, open: undefined });
    await tab.deleteRun(first);
    expect(await tab.tests()).toMatchObject({ left: 2, open: undefined });

    atMinute(1);
    const second = await beginTest(tab);
    await tab.submit();
    expect(await tab.tests()).toMatchObject({ left: 1 });
    expect((await tab.tests())?.numbers.get(second)).toBe(2);
  });

  test('do not count what was done when the time was over, nor other modes and lessons', async () => {
    const tab = await aTab();
    await beginTest(tab);
    atMinute(31);
    await tab.send(asKelley, PAGE);
    await tab.submit();
    await tab.beginLesson('mend-the-mess', 'practice');
    await tab.send(asKelley, PAGE);
    await tab.beginLesson('background', 'test');
    await tab.answerQuestion('made-in', 'apart');
    expect(await tab.tests()).toMatchObject({ left: 3, open: undefined });
  });

  test('count a copy once, until it is handed in apart', async () => {
    const tab = await aTab();
    const first = await beginTest(tab);
    await tab.send(asKelley, PAGE);
    await tab.goOnFrom(1);
    expect(await tab.tests()).toMatchObject({ left: 2 });
    await tab.resume(first);
    await tab.submit();
    await tab.goOnFrom(1);
    const copy = tab.useRun.getState().id;
    expect(await tab.tests()).toMatchObject({ left: 2 });
    expect((await tab.tests())?.numbers.get(copy)).toBe(2);
    atMinute(1);
    await tab.submit();
    expect(await tab.tests()).toMatchObject({ left: 1 });
  });

  test('are not counted where the lesson sets no number', async () => {
    await aTab();
    const { testAttempts } = await import('../../src/store/lesson/testAttempts');
    const { test: _, ...free } = mendTheMess;
    expect(await testAttempts(free)).toBeUndefined();
  });
});
