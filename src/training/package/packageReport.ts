import type { Mode } from '../../core/index';
import type { AttemptEntry } from '../attempt';
import type { Lesson } from '../lesson';
import type { Progress } from '../progress';
import type { Verdict } from '../verdict';
import type { LessonPackage } from './lessonPackage';

/** A goal as an LMS shows it. `score` is its share of its own points, from 0 to 1. */
export type GoalReport = {
  readonly id: string;
  readonly text: string;
  readonly state: 'open' | 'met' | 'unmet';
  readonly score: number;
};

/** A question, or a goal at the end: what was asked, what came out, and why. */
export type Interaction = {
  /** Unlike any other of this learner, attempts at the same lesson included. */
  readonly id: string;
  readonly asked: string;
  readonly came: string;
  readonly isRight: boolean;
  /** When that was: ISO 8601, UTC. */
  readonly at: string;
};

/** What came of an attempt so far, as an LMS is told. */
export type PackageReport = {
  /** Nothing is left to be done in it. */
  readonly isOver: boolean;
  /** The share of the steps that are done, from 0 to 1. */
  readonly progress: number;
  /** The share of the points, from 0 to 1; nothing where there is none to be told. */
  readonly score: number | undefined;
  readonly outcome: 'incomplete' | 'completed' | 'passed' | 'failed';
  readonly goals: readonly GoalReport[];
  /** All so far, in their order. */
  readonly interactions: readonly Interaction[];
  /** Of all its texts: `en`. */
  readonly language: string;
};

/** An attempt as it is reported. `isOver` says that nothing is left to be done in it. */
export type Reported = {
  readonly lesson: Lesson;
  readonly mode: Mode;
  readonly progress: Progress;
  readonly isOver: boolean;
};

/** How the learner is told about it, in the learner's language. */
export type Words = {
  readonly language: string;
  readonly goal: (goal: string) => string;
  /** Whether a goal is met, and if not, why. */
  readonly verdict: (verdict: Verdict) => string;
  readonly question: (step: string) => string;
  readonly answer: (step: string, answer: string) => string;
};

/** What decides whether it is passed: the share of the points from 0 to 1, or the rule of the lesson. */
type Rule = Pick<LessonPackage, 'failedAsIncomplete'> & { readonly passMark: number | undefined };

/**
 * The report of an attempt. `run` is a mark that no other attempt has. Of a test nothing is told before its end, and of a
 * lesson that is watched there is no score: nobody has earned one.
 */
export function packageReportOf(
  { lesson, mode, progress, isOver }: Reported,
  run: string,
  log: readonly AttemptEntry[],
  rule: Rule,
  words: Words,
): PackageReport {
  const isTold = isOver || mode !== 'test';
  const score = isTold && mode !== 'watch' ? shareOf(progress.verdicts) : undefined;
  const done = progress.steps.filter(({ doneAt }) => doneAt !== undefined).length;
  return {
    isOver,
    progress: isOver ? 1 : isTold ? rounded(done / progress.steps.length) : 0,
    score,
    outcome: outcomeOf(progress, isOver, score, rule),
    goals: progress.verdicts.map(({ goal, state, points, of }) => ({
      id: goal,
      text: words.goal(goal),
      state: !isTold || !(state === 'met' || isOver) ? 'open' : state === 'met' ? 'met' : 'unmet',
      score: isTold ? rounded(points / of) : 0,
    })),
    interactions: isTold ? interactionsIn(lesson, progress, isOver, run, log, words) : [],
    language: words.language,
  };
}

function outcomeOf(
  { passed }: Progress,
  isOver: boolean,
  score: number | undefined,
  { passMark, failedAsIncomplete }: Rule,
): PackageReport['outcome'] {
  if (!isOver) return 'incomplete';
  if (score === undefined) return 'completed';
  const isPassed = passMark === undefined ? passed : score >= passMark;
  if (isPassed) return 'passed';
  return failedAsIncomplete ? 'incomplete' : 'failed';
}

function interactionsIn(
  { steps }: Lesson,
  { answers, verdicts }: Progress,
  isOver: boolean,
  run: string,
  log: readonly AttemptEntry[],
  words: Words,
): readonly Interaction[] {
  const answered = steps.flatMap(({ id }) => {
    const outcome = answers.find(({ step }) => step === id);
    const entry = log.findLast(({ what }) => what.type === 'answered' && what.step === id);
    if (!outcome || entry?.what.type !== 'answered') return [];
    return {
      id: `${run}.answer.${id}.${outcome.tries}`,
      asked: words.question(id),
      came: words.answer(id, entry.what.answer),
      isRight: outcome.right,
      at: entry.at,
    };
  });
  if (!isOver) return answered;
  const end = log.at(-1)?.at ?? '';
  const reached = verdicts.map((verdict) => ({
    id: `${run}.goal.${verdict.goal}`,
    asked: words.goal(verdict.goal),
    came: words.verdict(verdict),
    isRight: verdict.state === 'met',
    at: log.find(({ seq }) => seq === verdict.why?.at)?.at ?? end,
  }));
  return [...answered, ...reached];
}

function shareOf(verdicts: readonly Verdict[]): number {
  const sum = (what: 'points' | 'of') => verdicts.reduce((all, verdict) => all + verdict[what], 0);
  return rounded(sum('points') / sum('of'));
}

// LMSs show hundredths.
function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
