import { describe, expect, test } from 'vitest';
import { beginning, readLog, redoing, undoing, type Entry, type What } from '../../../src/core/index';
import { LESSON_IDS, loadLesson } from '../../../src/scenarios/lessonList';
import { startOf } from '../../../src/scenarios/lessonStarts';
import { sceneNow, storyOf } from '../../../src/shell/player/story';
import { judgedLog } from '../../../src/store/lesson/judgedLog';
import { playedLog, playSteps, prepareSteps, stepsBefore, whatOf } from '../../../src/store/lesson/played';
import { BY_LESSON } from '../../../src/store/log/writeLog';
import type { Lesson } from '../../../src/training/lesson';
import { withIds } from '../../../src/training/things';
import { withTokens } from '../../../src/training/tokens';

const LESSONS = await Promise.all(LESSON_IDS.map(loadLesson));
const AT = '2026-02-02T12:00:00.000Z';
const CASES = LESSONS.flatMap((lesson) => lesson.steps.map(({ id }) => ({ id: lesson.id, step: id, lesson })));

/** A run that is watched, as it is begun at a step, and what is written in it since. */
function watched(lesson: Lesson, step?: string) {
  const { page, events } = startOf(lesson);
  const named = { id: lesson.id, version: lesson.version, mode: 'watch', tokens: lesson.tokens } as const;
  const first: Entry = {
    seq: 0,
    at: AT,
    tab: BY_LESSON,
    page,
    what: beginning(lesson.start, 's', events, { lesson: named }),
  };
  const prepared = playedLog([first], AT, lesson.tokens);
  const before = (step === undefined ? undefined : stepsBefore(lesson, step)) ?? [];
  playSteps(prepared, before);
  const next = lesson.steps[before.length]?.at;
  if (step !== undefined && next !== undefined) prepared.play({ type: 'visit', address: next });
  prepareSteps(prepared, lesson.steps.slice(before.length));
  return story(lesson, [...prepared.log]);
}

function story(lesson: Lesson, log: Entry[]) {
  const { tokens } = lesson;
  const scenes = storyOf(lesson);
  const run = () => readLog(log);
  const write = (what: What | undefined, page = run().page) => {
    if (what) log.push({ seq: log.length, at: AT, tab: 'a tab', page, what });
  };
  const visit = (address: string) =>
    write({ type: 'visited', address: withIds(withTokens(address, tokens), run().world) });
  const now = () => {
    const { current } = judgedLog(lesson, tokens).follow(log, run()).at(-1) ?? {};
    return sceneNow({ story: scenes, tokens, run: run(), log, current });
  };
  return {
    scenes,
    now,
    run,
    /** Does the next scene: what is prepared is redone. */
    play: () => {
      const { act, at, page } = scenes[now()] ?? {};
      if (!act) return;
      // A step begins on its page.
      if (at === 0 && page !== undefined && act.type === 'signIn') visit(page);
      const what = whatOf(act, run().world, tokens);
      write(what.type === 'did' ? (redoing(run()) ?? what) : what);
    },
    visit,
    undo: () => write(undoing(run())),
    redo: () => write(redoing(run())),
    write,
  };
}

describe.each(LESSONS)('the story of $id', (lesson) => {
  test('is told scene by scene, and where it is stands in the log alone', () => {
    const told = watched(lesson);
    for (const at of told.scenes.keys()) {
      expect([at, told.now()]).toEqual([at, at]);
      told.play();
    }
    expect(told.now()).toBe(told.scenes.length);
    expect(told.run().undone).toEqual([]);
  });

  test('is where it is in the first frame, whatever page the second asks to sign in on', () => {
    const told = watched(lesson);
    for (const at of told.scenes.keys()) {
      for (const host of ['login.live.com', 'login.microsoftonline.com']) {
        told.write({ type: 'visited', address: `${host}?to=portal.azure.com/subscriptions`, frame: 'beside' });
      }
      expect([at, told.now()]).toEqual([at, at]);
      told.play();
    }
  });

  test('goes back with undo and on with redo', () => {
    const told = watched(lesson);
    const deeds = told.run().undone.length;
    while (told.now() < told.scenes.length) told.play();
    for (let left = deeds; left > 0; left -= 1) told.undo();
    const first = told.scenes.findIndex(({ act: { type } }) => type !== 'visit' && type !== 'answer');
    expect(told.now()).toBeLessThanOrEqual(Math.max(first, told.scenes.length * Number(deeds === 0)));
    for (let left = deeds; left > 0; left -= 1) told.redo();
    while (told.now() < told.scenes.length) told.play();
    expect(told.run().done).toHaveLength(deeds);
  });
});

test.each(CASES)('the story of $id goes on at $step where it is begun there', ({ lesson, step }) => {
  const told = watched(lesson, step);
  const { step: shown, at } = told.scenes[told.now()] ?? {};
  const [first] = lesson.steps.find(({ id }) => id === step)?.does ?? [];
  // What begins with going to its own page has that behind it.
  const isThere = first?.type === 'visit' && first.address === lesson.steps.find(({ id }) => id === step)?.at;
  expect([shown, at]).toEqual([step, isThere ? 1 : 0]);
  while (told.now() < told.scenes.length) {
    const before = told.now();
    told.play();
    expect(told.now()).toBeGreaterThan(before);
  }
});

describe('somebody who wanders', () => {
  const lesson = LESSONS.find(({ id }) => id === 'office-first');
  if (!lesson) throw new Error('there is no first lesson');

  test('to another page leaves the story where it is', () => {
    const told = watched(lesson);
    for (let left = 5; left > 0; left -= 1) told.play();
    const before = told.now();
    told.visit('products.office.com/business');
    expect(told.now()).toBe(before);
  });

  test('back to the page of an earlier step has it told from there', () => {
    const told = watched(lesson);
    told.play();
    told.play();
    told.visit(lesson.steps[0]?.at ?? '');
    expect(told.now()).toBe(0);
  });

  test('and does the next deed by hand has it told from the step after', () => {
    const told = watched(lesson);
    for (let left = 3; left > 0; left -= 1) told.play();
    const { act } = told.scenes[told.now()] ?? {};
    if (act) told.write(whatOf(act, told.run().world, lesson.tokens));
    expect(told.run().undone).toEqual([]);
    expect(told.scenes[told.now()]?.step).toBe('about-you');
  });

  test('and does another deed has it told from the first step that is not done', () => {
    const told = watched(lesson);
    const what = whatOf(
      { type: 'signIn', profile: 'default', userName: 'kelley.wall@outlook.com' },
      told.run().world,
      {},
    );
    told.write(what);
    expect(told.now()).toBe(0);
  });
});
