import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LESSON_IDS, loadLesson } from '../../../src/scenarios/lessonList';
import { HOSTS } from '../../../src/map/hosts';
import { solutionOf, type Act } from '../../../src/training/lesson';
import { CONTOSO } from '../../../src/scenarios/lessons/acts';
import { attemptAt, metIn, pointsIn } from '../../kit/attempt';
import { anyCommand } from '../../kit/random';

const LESSONS = await Promise.all(LESSON_IDS.map(loadLesson));
const SEED = process.env.LAW_SEED === undefined ? {} : { seed: Number(process.env.LAW_SEED) };

type Extra = Act | 'undo and redo';

/** What somebody may do besides, and no goal is lost by it. */
const anyExtra: fc.Arbitrary<Extra> = fc.oneof(
  fc.constant('undo and redo' as const),
  fc.constantFrom('recent', 'subscriptions').map((service): Act => ({
    type: 'toggleFavourite',
    profile: 'default',
    service,
  })),
  fc.constantFrom(...Object.values(HOSTS)).map((address): Act => ({ type: 'visit', address })),
  fc.constantFrom('robin', 'noor', 'sasha').map((name): Act => ({
    type: 'addUser',
    profile: 'default',
    directory: CONTOSO,
    userName: `${name}@{domain}.onmicrosoft.com`,
    role: 'user',
    details: { displayName: name },
  })),
);

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: anyCommand() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...Object.values(HOSTS)).map((address): Act => ({ type: 'visit', address })),
  },
);

describe.each(LESSONS)('the lesson $id', (lesson) => {
  const routes = [solutionOf(lesson), ...lesson.alternatives.map(({ does }) => does)];

  // Law 4
  test('is not lost by what somebody does besides', () => {
    const extras = fc.array(fc.tuple(fc.nat(20), anyExtra), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...routes), extras, (route, besides) => {
        const attempt = attemptAt(lesson);
        for (const [at, one] of route.entries()) {
          for (const [when, extra] of besides) {
            if (when !== at) continue;
            if (extra !== 'undo and redo') attempt.play(extra);
            else {
              attempt.undo();
              attempt.redo();
            }
          }
          attempt.play(one);
        }
        expect(pointsIn(attempt.progress()).points).toBe(100);
      }),
      { numRuns: 30, ...SEED },
    );
  });

  test('is judged by undo as if it had not been done, and by redo as if it had', () => {
    const played = fc.tuple(fc.constantFrom(...routes), fc.nat(20), fc.array(anyAct, { maxLength: 6 }), anyCommand());
    fc.assert(
      fc.property(played, ([route, at, acts, command]) => {
        const attempt = attemptAt(lesson);
        attempt.play(...route.slice(0, at), ...acts);
        const [before, refused] = [attempt.progress(), attempt.refusals.length];
        const after = attempt.play(command);
        if (attempt.refusals.length > refused) return;

        const undone = attempt.undo();
        expect(undone.steps).toEqual(before.steps);
        expect(undone.verdicts).toEqual(before.verdicts);
        expect(undone.ends).toEqual(before.ends);
        // What was taken back is still told, and stands no more.
        expect(undone.wrong.filter(({ stands }) => stands)).toEqual(before.wrong.filter(({ stands }) => stands));
        expect(attempt.redo()).toEqual(after);
      }),
      { numRuns: 30, ...SEED },
    );
  });

  // Law 7
  test('is never lost by doing nothing more', () => {
    const attempt = attemptAt(lesson);
    attempt.play(...solutionOf(lesson));
    const met = metIn(attempt.progress());
    attempt.tell({ type: 'submitted' });
    for (const { does } of lesson.ends) attempt.play(...does);
    expect(metIn(attempt.progress())).toEqual(met);
  });
});
