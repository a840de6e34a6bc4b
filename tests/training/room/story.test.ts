import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLog } from '../../../src/core/index';
import * as act from '../../../src/scenarios/lessons/acts';
import { loadLesson } from '../../../src/scenarios/lessonList';
import { judgedLog } from '../../../src/store/lesson/judgedLog';
import { solutionOf } from '../../../src/training/lesson';
import { lastDeedOf, stepsDoneIn } from '../../../src/training/room/story';
import { LAW_SEED } from '../../core/laws/walk';
import { actsBefore, logOfLearner, storyOf } from '../../kit/classRuns';
import { anyCommand } from '../../kit/random';

const LESSON = await loadLesson('office-first');
const PERSONAL = act.signIn(act.PERSONAL, 'default', 'microsoft');

describe('the story of a learner', () => {
  test('comes to the same, read entry by entry, as when the whole log is judged', () => {
    const anyAct = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom('undo' as const, ...solutionOf(LESSON)) },
      { weight: 1, arbitrary: anyCommand() },
    );
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
        const log = logOfLearner(LESSON, acts);
        const story = storyOf(log, LESSON);
        expect(story.run).toEqual(readLog(log));
        expect(story.progress).toEqual(judgedLog(LESSON, LESSON.tokens).follow(log, readLog(log)).at(-1));
      }),
      { numRuns: 30, seed: LAW_SEED },
    );
  });

  test('tells at which step a wrong turn was taken, and each time that it was', () => {
    const log = logOfLearner(LESSON, [...actsBefore(LESSON, 'kind'), PERSONAL, act.signOut(), PERSONAL, 'undo']);
    const { turns, progress } = storyOf(log, LESSON);
    expect(turns).toEqual([
      { id: 'personal-account', step: 'kind', at: 3 },
      { id: 'personal-account', step: 'kind', at: 5 },
    ]);
    expect(progress?.wrong).toMatchObject([{ id: 'personal-account', stands: false }]);
  });

  test('counts what was refused since a step was done', () => {
    const early = [act.agree(), act.agree()];
    expect(storyOf(logOfLearner(LESSON, early), LESSON).refusals).toBe(2);
    const [first, ...others] = actsBefore(LESSON, 'sign-in');
    const done = [...early, ...(first ? [first] : []), act.agree()];
    expect(storyOf(logOfLearner(LESSON, done), LESSON).refusals).toBe(1);
    expect(storyOf(logOfLearner(LESSON, [...done, ...others]), LESSON).refusals).toBe(0);
  });

  test('of a lesson that is not here, or in another version, is not judged', () => {
    const log = logOfLearner(LESSON, actsBefore(LESSON, 'kind'));
    expect(storyOf(log)).toMatchObject({ lesson: undefined, progress: undefined, turns: [] });
    expect(storyOf(log, { ...LESSON, version: 2 }).progress).toBeUndefined();
  });

  test('knows the last deed that stands, with the worlds around it', () => {
    const acts = actsBefore(LESSON, 'about-you');
    const { run } = storyOf(logOfLearner(LESSON, acts), LESSON);
    expect(lastDeedOf(run)).toMatchObject({
      command: { type: 'signIn', userName: act.ADMIN.replace('{domain}', 'contoso') },
    });
    expect(lastDeedOf(run)?.after).toBe(run.world);
    expect(lastDeedOf(storyOf(logOfLearner(LESSON, [...acts, 'undo']), LESSON).run)).toBeUndefined();
    expect(stepsDoneIn(undefined)).toBe(0);
  });
});
