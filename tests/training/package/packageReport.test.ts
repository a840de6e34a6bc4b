import { describe, expect, test } from 'vitest';
import type { What } from '../../../src/core/index';
import type { AttemptEntry } from '../../../src/training/attempt';
import type { Lesson } from '../../../src/training/lesson';
import { packageReportOf, type Reported, type Words } from '../../../src/training/package/packageReport';
import type { Progress } from '../../../src/training/progress';
import type { Verdict } from '../../../src/training/verdict';
import { IS_USER_ADMIN, lessonOf } from '../../kit/smallLesson';

const goal = { skill: 'roles', check: IS_USER_ADMIN, level: 'required', because: [] } as const;
const step = { done: IS_USER_ADMIN, hints: [], does: [] } as const;
const LESSON: Lesson = lessonOf(IS_USER_ADMIN, {
  steps: [
    { ...step, id: 'appoint', goal: 'role' },
    { ...step, id: 'why', goal: 'reason' },
    { ...step, id: 'check', goal: 'reason' },
  ],
  goals: [
    { ...goal, id: 'role', points: 30 },
    { ...goal, id: 'reason', points: 10 },
  ],
});
const WORDS: Words = {
  language: 'en',
  goal: (id) => `goal ${id}`,
  verdict: ({ goal: id, state }) => `${id} is ${state}`,
  question: (id) => `question ${id}`,
  answer: (id, answer) => `${id}: ${answer}`,
};
const LOG: readonly AttemptEntry[] = [
  entry(0, { type: 'visited', address: 'portal.azure.com' }),
  entry(1, { type: 'answered', step: 'why', answer: 'wrong' }),
  entry(2, { type: 'answered', step: 'why', answer: 'right' }),
  entry(3, { type: 'submitted' }),
];
const MET: Verdict = { goal: 'role', state: 'met', points: 30, of: 30, why: { code: 'met', facts: {}, at: 1 } };
const MISSED: Verdict = { goal: 'reason', state: 'notYet', points: 0, of: 10 };
const PROGRESS: Progress = {
  steps: ['appoint', 'why', 'check'].map((id, at) => ({
    id,
    doneAt: at < 2 ? at + 1 : undefined,
    open: true,
    helped: undefined,
  })),
  current: 'check',
  verdicts: [MET, MISSED],
  wrong: [],
  ends: [],
  answers: [{ step: 'why', right: true, tries: 2 }],
  flags: [],
  passed: false,
  submittedAt: undefined,
  timeIsUp: false,
};

function entry(seq: number, what: What): AttemptEntry {
  return { seq, at: `2026-08-01T12:0${seq}:00.000Z`, what };
}

type Asked = Partial<Omit<Reported, 'lesson' | 'progress'>> & {
  readonly progress?: Partial<Progress>;
  readonly passMark?: number;
  readonly failedAsIncomplete?: boolean;
};

function report({ mode = 'practice', isOver = false, progress, passMark, failedAsIncomplete = false }: Asked = {}) {
  const reported = { lesson: LESSON, mode, isOver, progress: { ...PROGRESS, ...progress } };
  return packageReportOf(reported, 'run', LOG, { passMark, failedAsIncomplete }, WORDS);
}

describe('what an LMS is told of an attempt', () => {
  test('that is under way: how far it is, and what has been answered', () => {
    expect(report()).toEqual({
      isOver: false,
      progress: 0.67,
      score: 0.75,
      outcome: 'incomplete',
      goals: [
        { id: 'role', text: 'goal role', state: 'met', score: 1 },
        { id: 'reason', text: 'goal reason', state: 'open', score: 0 },
      ],
      interactions: [
        {
          id: 'run.answer.why.2',
          asked: 'question why',
          came: 'why: right',
          isRight: true,
          at: '2026-08-01T12:02:00.000Z',
        },
      ],
      language: 'en',
    });
  });

  test('that is over: each goal as well, at the moment that it was met or else at the end', () => {
    const { goals, interactions, progress } = report({ isOver: true });
    expect(progress).toBe(1);
    expect(goals.map(({ state }) => state)).toEqual(['met', 'unmet']);
    expect(interactions.map(({ id, at, isRight, came }) => [id, at.slice(14, 16), isRight, came])).toEqual([
      ['run.answer.why.2', '02', true, 'why: right'],
      ['run.goal.role', '01', true, 'role is met'],
      ['run.goal.reason', '03', false, 'reason is notYet'],
    ]);
  });

  test('at a test: nothing before its end', () => {
    const told = report({ mode: 'test', progress: { verdicts: [MET, { ...MISSED, state: 'met', points: 10 }] } });
    expect(told).toMatchObject({ progress: 0, score: undefined, outcome: 'incomplete', interactions: [] });
    expect(told.goals.map(({ state, score }) => [state, score])).toEqual([
      ['open', 0],
      ['open', 0],
    ]);
    expect(report({ mode: 'test', isOver: true })).toMatchObject({ score: 0.75, outcome: 'failed' });
  });

  test('at a lesson that was watched: that it was completed, and no points', () => {
    expect(report({ mode: 'watch' })).toMatchObject({ score: undefined, outcome: 'incomplete' });
    expect(report({ mode: 'watch', isOver: true, passMark: 0.9 })).toMatchObject({
      score: undefined,
      outcome: 'completed',
    });
  });
});

describe('an attempt that is over is passed', () => {
  test.each([
    ['by the rule of the lesson, without a pass mark', { progress: { passed: true } }, 'passed'],
    ['not where a required goal is missed, without a pass mark', {}, 'failed'],
    ['with exactly the pass mark, though a required goal is missed', { passMark: 0.75 }, 'passed'],
    [
      'not with a hundredth less, though every required goal is met',
      { passMark: 0.76, progress: { passed: true } },
      'failed',
    ],
    [
      'with no points at all, where the pass mark asks for none',
      { passMark: 0, progress: { verdicts: [MISSED] } },
      'passed',
    ],
  ] as const)('%s', (_when, asked, outcome) => {
    expect(report({ ...asked, isOver: true }).outcome).toBe(outcome);
  });

  test('with the points that are shown, which are rounded to hundredths', () => {
    const verdicts = [{ ...MET, points: 199, of: 250 }];
    expect(report({ isOver: true, passMark: 0.8, progress: { verdicts } })).toMatchObject({
      score: 0.8,
      outcome: 'passed',
    });
  });
});

describe('for an LMS that must not hear of a fail', () => {
  test.each([
    ['a fail is incomplete, with its points', { isOver: true }, 'incomplete'],
    ['a pass is one', { isOver: true, progress: { passed: true } }, 'passed'],
    ['what was watched is completed', { isOver: true, mode: 'watch' }, 'completed'],
    ['what is under way is incomplete', {}, 'incomplete'],
  ] as const)('%s', (_what, asked, outcome) => {
    expect(report({ ...asked, failedAsIncomplete: true })).toMatchObject({ outcome });
  });

  test('its points and goals are told as they are', () => {
    const told = report({ isOver: true, failedAsIncomplete: true });
    expect(told).toEqual({ ...report({ isOver: true }), outcome: 'incomplete' });
  });
});
