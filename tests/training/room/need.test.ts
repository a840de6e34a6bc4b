import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/index';
import * as act from '../../../src/scenarios/lessons/acts';
import { loadLesson } from '../../../src/scenarios/lessonList';
import { solutionOf } from '../../../src/training/lesson';
import { byNeed, needOf, type Seated } from '../../../src/training/room/need';
import { actsBefore, CLASS_BEGAN, logOfLearner, storyOf } from '../../kit/classRuns';

const LESSON = await loadLesson('office-first');
const PERSONAL = act.signIn(act.PERSONAL, 'default', 'microsoft');
const JANE = act.signIn(act.JANE);
const MINUTE = 60_000;

const seat = (name: string, log: readonly Entry[] | undefined, isHere = true): Seated => ({
  key: name,
  name,
  isHere,
  story: log && storyOf(log, LESSON),
});
/** Just after the last entry. */
const justAfter = (log: readonly Entry[]) => CLASS_BEGAN + (log.length - 1) * MINUTE;
const needAfter = (log: readonly Entry[], isHere = true) => needOf(seat('Noor', log, isHere), justAfter(log));

describe('what a learner needs', () => {
  test('is help first where a wrong turn stands, until it is taken back', () => {
    const wrong = [...actsBefore(LESSON, 'kind'), PERSONAL];
    expect(needAfter(logOfLearner(LESSON, wrong))).toEqual({
      code: 'wrong-turn',
      turn: 'personal-account',
      level: 'essential',
    });
    expect(needAfter(logOfLearner(LESSON, [...wrong, 'undo']))).toEqual({ code: 'going' });
    // Whether somebody is connected does not make it right.
    expect(needAfter(logOfLearner(LESSON, wrong), false)).toMatchObject({ code: 'wrong-turn' });
  });

  test('is help where something is refused again and again', () => {
    const twice = [act.agree(), act.agree()];
    expect(needAfter(logOfLearner(LESSON, twice))).toEqual({ code: 'going' });
    expect(needAfter(logOfLearner(LESSON, [...twice, act.agree()]))).toEqual({ code: 'refused', times: 3 });
  });

  test('is a look where nothing was done for some minutes, and its browser where that is gone', () => {
    const log = logOfLearner(LESSON, actsBefore(LESSON, 'kind'));
    const later = justAfter(log) + 4 * MINUTE + 1;
    expect(needOf(seat('Noor', log), later)).toEqual({ code: 'still', minutes: 4 });
    expect(needOf(seat('Noor', log, false), later)).toEqual({ code: 'away' });
    expect(needOf(seat('Noor', undefined), later)).toEqual({ code: 'waiting' });
    expect(needOf(seat('Noor', undefined, false), later)).toEqual({ code: 'away' });
  });

  test('is nothing once it is done, or the time of a test is over', () => {
    expect(needAfter(logOfLearner(LESSON, solutionOf(LESSON)))).toEqual({ code: 'done' });
    expect(needAfter(logOfLearner(LESSON, ['submit']))).toEqual({ code: 'done' });
    const taken = logOfLearner(LESSON, solutionOf(LESSON), { mode: 'test' });
    expect(needAfter(taken)).toEqual({ code: 'going' });
    const limited = { ...LESSON, test: { minutes: 1 } };
    const timed: Seated = { ...seat('Noor', undefined), story: storyOf(taken, limited) };
    expect(needOf(timed, justAfter(taken))).toEqual({ code: 'done' });
  });

  test('puts the most urgent first, then the one that has come least far, then the name', () => {
    const early = logOfLearner(LESSON, []);
    const seats = [
      seat('Waits', undefined),
      seat('Is done', logOfLearner(LESSON, ['submit'])),
      seat('Goes on', logOfLearner(LESSON, actsBefore(LESSON, 'kind'))),
      seat('Begins b', early),
      seat('Begins a', early),
      seat('Another person', logOfLearner(LESSON, [JANE])),
      seat('Is away', early, false),
      seat('Personal account', logOfLearner(LESSON, [PERSONAL])),
      seat('Goes round', logOfLearner(LESSON, [act.agree(), act.agree(), act.agree()])),
    ];
    expect(byNeed(seats, CLASS_BEGAN).map((one) => one.seat.name)).toEqual([
      'Personal account',
      'Another person',
      'Goes round',
      'Is away',
      'Begins a',
      'Begins b',
      'Goes on',
      'Waits',
      'Is done',
    ]);
  });

  test('puts names with numbers in the order in which people count', () => {
    const seats = ['Learner 10', 'Learner 2', 'Learner 1'].map((name) => seat(name, logOfLearner(LESSON, [])));
    const inOrder = byNeed(seats, CLASS_BEGAN).map((one) => one.seat.name);
    expect(inOrder).toEqual(['Learner 1', 'Learner 2', 'Learner 10']);
  });
});
