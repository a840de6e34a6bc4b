import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { emptyWorld, evolveAll } from '../../../src/core/index';
import { brokenInvariants } from '../../../src/core/laws';
import { LESSON_IDS, loadLesson } from '../../../src/scenarios/lessonList';
import { startOf } from '../../../src/scenarios/lessonStarts';
import { namesOfSeed, variationOf } from '../../../src/scenarios/variation';
import { LessonFile, solutionOf } from '../../../src/training/lesson';
import { attemptAt, metIn, pointsIn } from '../../kit/attempt';

const LESSONS = await Promise.all(LESSON_IDS.map(loadLesson));

describe.each(LESSONS)('the lesson $id', (lesson) => {
  const required = lesson.goals.filter(({ level }) => level === 'required').map(({ id }) => id);

  test('is plain JSON that is a lesson file', () => {
    expect(v.parse(LessonFile, JSON.parse(JSON.stringify(lesson)))).toEqual(lesson);
  });

  test('is found by its id, and begins in a lawful world', () => {
    expect(LESSON_IDS).toContain(lesson.id);
    expect(brokenInvariants(evolveAll(emptyWorld('test'), startOf(lesson).events))).toEqual([]);
  });

  test('has ids that no other of its kind has, and names steps that it has', () => {
    const { steps, goals, wrong, ends, alternatives } = lesson;
    for (const ids of [steps, goals, wrong, ends, alternatives].map((all) => all.map(({ id }) => id))) {
      expect(new Set(ids).size).toBe(ids.length);
    }
    const names = steps.map(({ id }) => id);
    expect(wrong.filter(({ backTo }) => !names.includes(backTo))).toEqual([]);
    expect(steps.filter(({ goal }) => !goals.some(({ id }) => id === goal))).toEqual([]);
  });

  test('names other lessons to go on with', () => {
    expect(lesson.next.length).toBeGreaterThanOrEqual(1);
    expect(lesson.next.filter((id) => id === lesson.id || !LESSON_IDS.some((one) => one === id))).toEqual([]);
  });

  test('has a hundred points', () => {
    expect(lesson.goals.reduce((sum, { points }) => sum + points, 0)).toBe(100);
  });

  // Law 1
  test('has nothing met at the start: no step, no goal, no wrong turn', () => {
    const { steps, verdicts, wrong, ends, passed } = attemptAt(lesson).progress();
    expect(steps.filter(({ doneAt }) => doneAt !== undefined)).toEqual([]);
    expect(verdicts.map(({ state }) => state)).toEqual(verdicts.map(() => 'notYet'));
    expect([...wrong, ...ends]).toEqual([]);
    expect(passed).toBe(false);
  });

  // Law 2
  test('is solved by its steps in their order, and not before the last', () => {
    const attempt = attemptAt(lesson);
    for (const [at, { id, does }] of lesson.steps.entries()) {
      expect(attempt.progress().current).toBe(id);
      const { steps, passed } = attempt.play(...does);
      expect(steps.flatMap((one) => (one.doneAt === undefined ? [] : [one.id]))).toEqual(
        lesson.steps.slice(0, at + 1).map((step) => step.id),
      );
      expect(passed).toBe(at === lesson.steps.length - 1);
    }
    expect(attempt.refusals).toEqual([]);
    expect(attempt.progress().wrong).toEqual([]);
    expect(attempt.progress().ends).toEqual([]);
    expect(pointsIn(attempt.progress())).toEqual({ points: 100, of: 100 });
  });

  // Law 2
  test('has two more routes to full marks at least', () => {
    expect(lesson.alternatives.length).toBeGreaterThanOrEqual(2);
    for (const { id, does } of lesson.alternatives) {
      const progress = attemptAt(lesson).play(...does);
      expect([id, pointsIn(progress), progress.ends]).toEqual([id, { points: 100, of: 100 }, []]);
    }
  });

  // Law 3
  test('has two wrong ends at least, each failed for a reason of its own', () => {
    expect(lesson.ends.length).toBeGreaterThanOrEqual(2);
    const reasons = lesson.ends.map(({ id, does }) => {
      const progress = attemptAt(lesson).play(...does);
      expect([id, progress.ends.map((end) => end.id)]).toEqual([id, [id]]);
      const failed = progress.verdicts.filter(({ goal, state }) => required.includes(goal) && state === 'unmet');
      expect([id, failed.length]).not.toEqual([id, 0]);
      return failed.map(({ goal, why }) => `${goal}: ${why?.code}`).join(', ');
    });
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  // Law 3
  test('has reasons that differ, and that can all be brought about', () => {
    const reached = new Set(
      lesson.ends.flatMap(({ does }) =>
        attemptAt(lesson)
          .play(...does)
          .verdicts.map(({ goal, why }) => `${goal}: ${why?.code}`),
      ),
    );
    const all = lesson.goals.flatMap(({ id, because }) => because.map(({ say }) => `${id}: ${say}`));
    expect(all.filter((reason) => !reached.has(reason))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('has wrong turns that can all be taken', () => {
    const taken = new Set(
      [...lesson.ends, ...lesson.alternatives].flatMap(({ does }) =>
        attemptAt(lesson)
          .play(...does)
          .wrong.map(({ id }) => id),
      ),
    );
    expect(lesson.wrong.map(({ id }) => id).filter((id) => !taken.has(id))).toEqual([]);
  });

  // Law 4
  test.each([
    { organization: 'Fabrikam' },
    { organization: 'Wide World Importers', domain: 'wideworld', admin: 'Femke de Vries-Bakker' },
    { domain: 'a', admin: 'Zoë Å', colleague: 'Admin Admin', colleague2: 'Kelley Wall', newcomer: 'x y' },
    { domain: 'kelleywalloutlook', admin: 'Ada Lovelace', colleague: 'Ada Lovelacer' },
    {
      organization: "O'Neill & Co.",
      domain: 'abcdefghijklmnopqrstuvwxyz',
      admin: 'Jane Gould',
      colleague: 'Tricia Lawson',
      colleague2: 'Jane Goulds',
    },
    namesOfSeed('17'),
    namesOfSeed('learner-4'),
  ])('is the same lesson with the names $organization $domain $admin', (names) => {
    const variation = variationOf(lesson, names);
    if ('flaws' in variation) throw new Error(JSON.stringify(variation.flaws));
    const { tokens } = variation;
    expect(brokenInvariants(evolveAll(emptyWorld('test'), startOf(lesson, tokens).events))).toEqual([]);
    expect(pointsIn(attemptAt(lesson, tokens).play(...solutionOf(lesson))).points).toBe(100);
    for (const { does } of lesson.alternatives) {
      expect(pointsIn(attemptAt(lesson, tokens).play(...does)).points).toBe(100);
    }
    for (const { id, does } of lesson.ends) {
      expect(
        attemptAt(lesson, tokens)
          .play(...does)
          .ends.map((end) => end.id),
      ).toEqual([id]);
    }
  });

  // Law 7
  test('takes nothing off for what is half done', () => {
    const attempt = attemptAt(lesson);
    for (const act of solutionOf(lesson)) {
      const before = metIn(attempt.progress());
      const { verdicts } = attempt.play(act);
      expect(verdicts.filter(({ state }) => state === 'invalid')).toEqual([]);
      expect(metIn({ ...attempt.progress() })).toEqual(expect.arrayContaining(before));
    }
  });
});
