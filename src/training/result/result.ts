import * as v from 'valibot';
import { canonical, guid, MODES, type Entry, type Mode } from '../../core/index';
import { Count, Id, Text, type Read } from '../../core/schemas';
import type { Lesson } from '../lesson';
import type { Progress } from '../progress';
import { reportOf } from '../report';

/** Characters of the longest name that a code holds. */
export const LONGEST_NAME = 80;

/** In this order codes number them: it never changes. */
export const STATES = ['met', 'unmet', 'notYet', 'invalid'] as const;

const Mark = v.pipe(v.string(), v.regex(/^[\da-f]{8}$/));
const Points = v.pipe(Count, v.maxValue(1_000));
const GoalResult = v.pipe(
  v.strictObject({ state: v.picklist(STATES), points: Points, of: Points }),
  v.check(({ points, of }) => points <= of),
);

/** What came of an attempt in short, as a learner hands it in. */
export const Result = v.strictObject({
  lesson: v.pipe(Id, v.minLength(1)),
  version: v.pipe(Count, v.minValue(1)),
  mode: v.picklist(MODES),
  /** Who did it, as the learner says; where nothing is said, the organization that the lesson was told with. */
  name: v.pipe(Text, v.maxLength(LONGEST_NAME)),
  passed: v.boolean(),
  /** In the order of the lesson's goals. */
  goals: v.pipe(v.array(GoalResult), v.minLength(1), v.maxLength(100)),
  /** How many wrong turns were taken, those that were taken back included. */
  wrong: Count,
  /** With how many steps help was taken, and how many of these the simulator did. */
  helped: Count,
  doneFor: Count,
  seconds: Count,
  /** Marks of the run's first entry, and of all entries that were judged, and how many these are. */
  run: Mark,
  log: Mark,
  entries: Count,
});
export type Result = Read<typeof Result>;

/** An attempt as it is handed in. */
type Judged = {
  readonly lesson: Lesson;
  readonly mode: Mode;
  readonly tokens: Readonly<Record<string, string>>;
  readonly progress: Progress;
};

/**
 * The result of an attempt, by the whole log of its run. What was done after it was handed in is none of it, so that it
 * stays the same from then on. A name that is too long is cut.
 */
export function resultOf({ lesson, mode, tokens, progress }: Judged, log: readonly Entry[], learner = ''): Result {
  const judged = log.slice(0, endOf(progress) ?? log.length);
  const { version, passed, goals, wrong, steps, began, ended } = reportOf(lesson, mode, progress, judged);
  return {
    lesson: lesson.id,
    version,
    mode,
    name: shortened(learner.trim() || (tokens['organization'] ?? '')),
    passed,
    goals: goals.map(({ state, points, of }) => ({ state, points, of })),
    wrong: wrong.length,
    helped: steps.filter(({ helped }) => helped).length,
    doneFor: steps.filter(({ helped }) => helped === 'do').length,
    seconds: Math.max(0, Math.round((Date.parse(ended) - Date.parse(began)) / 1000)),
    run: markOfRun(log),
    log: markOf(judged),
    entries: judged.length,
  };
}

/** The points of a result in all. */
export function pointsOf({ goals }: Pick<Result, 'goals'>): { readonly points: number; readonly of: number } {
  const sum = (what: 'points' | 'of') => goals.reduce((all, goal) => all + goal[what], 0);
  return { points: sum('points'), of: sum('of') };
}

/** How many goals of a result are met. */
export function goalsMetIn({ goals }: Pick<Result, 'goals'>): number {
  return goals.filter(({ state }) => state === 'met').length;
}

/** The mark by which a code and a file are known to be of one run: that of its first entry. */
export function markOfRun(log: readonly Entry[]): string {
  return markOf(log.slice(0, 1));
}

/** What a code and the file of its run may differ in. */
const COMPARED = [
  'lesson',
  'version',
  'mode',
  'passed',
  'goals',
  'wrong',
  'helped',
  'doneFor',
  'seconds',
  'log',
] as const;
export type Difference = (typeof COMPARED)[number];

/** What a code says otherwise than its run's file; nothing where both are equal. The name is the learner's to choose. */
export function differencesOf(code: Result, file: Result): readonly Difference[] {
  return COMPARED.filter((fact) => canonical(code[fact]) !== canonical(file[fact]));
}

// Where time was up, the last entry is the end, and what follows would be too late to be judged.
function endOf({ submittedAt, timeIsUp }: Progress): number | undefined {
  return submittedAt === undefined || timeIsUp ? undefined : submittedAt + 1;
}

// Against slips and mix-ups: somebody who wants to can make another log of the same mark.
function markOf(entries: readonly Entry[]): string {
  return guid(canonical(entries), 0).slice(0, 8);
}

// Not in the middle of a character.
function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : name.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, '');
}
