import type { Mode, Rejection } from '../core/index';
import type { AttemptEntry } from './attempt';
import { csvOfRows } from './csv';
import type { Goal, Lesson } from './lesson';
import type { Help, Progress } from './progress';
import { endOfTest } from './timeLimit';
import type { Verdict } from './verdict';

type Moment = { readonly seq: number; readonly at: string };
/** Which of how many attempts at a test this browser keeps. */
type Turn = { readonly attempt: number; readonly attempts: number };
type Points = { readonly points: number; readonly of: number };

/** What came of an attempt: what was done, when, what went wrong and why. Moments are log entries, times ISO 8601 in UTC. */
export type Report = Points & {
  readonly lesson: string;
  readonly version: number;
  readonly mode: Mode;
  /** As the learner wrote it, where one was asked for. */
  readonly learner?: string;
  readonly began: string;
  readonly ended: string;
  /** Of a test: how long it took, the limit where there is one, and which of how many attempts it was. */
  readonly test?: Partial<Turn> & { readonly seconds: number; readonly minutes?: number; readonly timeIsUp: boolean };
  readonly passed: boolean;
  readonly goals: readonly Verdict[];
  readonly skills: readonly (Points & { readonly skill: Goal['skill'] })[];
  readonly steps: readonly { readonly step: string; readonly done?: Moment; readonly helped?: Help }[];
  readonly wrong: readonly { readonly turn: string; readonly stands: boolean; readonly taken: Moment }[];
  readonly refused: readonly { readonly code: Rejection['code']; readonly when: Moment }[];
  readonly answers: Progress['answers'];
};

/** What no log tells: who the learner is, and which attempt it was. */
type Besides = { readonly learner?: string | undefined; readonly turn?: Turn | undefined };

/** The report of an attempt that has come so far; `entries` is the whole log of its run. */
export function reportOf(
  lesson: Lesson,
  mode: Mode,
  progress: Progress,
  entries: readonly AttemptEntry[],
  { learner, turn: attempt }: Besides = {},
): Report {
  const { id, version, goals } = lesson;
  const times = new Map(entries.map(({ seq, at }) => [seq, at]));
  const momentOf = (seq: number): Moment => ({ seq, at: times.get(seq) ?? '' });
  const skills = [...new Set(goals.map(({ skill }) => skill))].map((skill) => {
    const own = new Set(goals.filter((goal) => goal.skill === skill).map((goal) => goal.id));
    return { skill, ...sumOf(progress.verdicts.filter(({ goal }) => own.has(goal))) };
  });
  const end = progress.submittedAt;
  const began = entries[0]?.at ?? '';
  const overAt = progress.timeIsUp ? endOfTest(lesson, entries[0]) : undefined;
  const lastAt = (end === undefined ? entries.at(-1)?.at : times.get(end)) ?? '';
  const ended = overAt === undefined ? lastAt : new Date(overAt).toISOString();
  return {
    lesson: id,
    version,
    mode,
    ...(learner !== undefined && { learner }),
    began,
    ended,
    ...(mode === 'test' && {
      test: {
        seconds: Math.round((Date.parse(ended) - Date.parse(began)) / 1000),
        ...(lesson.test?.minutes !== undefined && { minutes: lesson.test.minutes }),
        timeIsUp: progress.timeIsUp,
        ...attempt,
      },
    }),
    passed: progress.passed,
    ...sumOf(progress.verdicts),
    goals: progress.verdicts,
    skills,
    steps: progress.steps.map(({ id: step, doneAt, helped }) => ({
      step,
      ...(doneAt !== undefined && { done: momentOf(doneAt) }),
      ...(helped && { helped }),
    })),
    wrong: progress.wrong.map(({ id: turn, stands, at }) => ({ turn, stands, taken: momentOf(at) })),
    refused: entries.flatMap(({ seq, what }) =>
      what.type === 'refused' && (end === undefined || seq <= end)
        ? [{ code: what.rejection.code, when: momentOf(seq) }]
        : [],
    ),
    answers: progress.answers,
  };
}

const HEAD = ['lesson', 'version', 'learner', 'kind', 'id', 'state', 'points', 'of', 'entry', 'at', 'why'];

/** The same as a table: CSV of RFC 4180 with a line of names, and a line for each goal, step, wrong turn, refusal and limit of a test. */
export function csvOf(report: Report): string {
  const { lesson, version, learner = '', goals, steps, wrong, refused } = report;
  const rows: readonly (readonly (string | number | undefined)[])[] = [
    ...goals.map(({ goal, state, points, of, why }) => ['goal', goal, state, points, of, why?.at, '', why?.code]),
    ...steps.map(({ step, done, helped }) => [
      'step',
      step,
      done ? 'done' : 'open',
      '',
      '',
      done?.seq,
      done?.at,
      helped && `helped: ${helped}`,
    ]),
    ...wrong.map(({ turn, stands, taken }) => [
      'wrong turn',
      turn,
      stands ? 'stands' : 'taken back',
      '',
      '',
      taken.seq,
      taken.at,
    ]),
    ...refused.map(({ code, when }) => ['refused', code, '', '', '', when.seq, when.at]),
    ...rowsOfTest(report),
  ];
  return csvOfRows([HEAD, ...rows.map((row) => [lesson, version, learner, ...row])]);
}

// Beside the points and not among them, so that these can be added up.
function rowsOfTest({ test, ended }: Report): string[][] {
  if (!test) return [];
  const { seconds, minutes, timeIsUp, attempt, attempts } = test;
  const limit = minutes === undefined ? '' : ` of ${minutes * 60}`;
  const time = ['test', 'time', timeIsUp ? 'over' : 'in time', '', '', '', ended, `${seconds}${limit} seconds`];
  return attempt === undefined ? [time] : [time, ['test', 'attempt', '', '', '', '', '', `${attempt} of ${attempts}`]];
}

function sumOf(verdicts: readonly Verdict[]): Points {
  const sum = (what: keyof Points) => verdicts.reduce((all, verdict) => all + verdict[what], 0);
  return { points: sum('points'), of: sum('of') };
}
