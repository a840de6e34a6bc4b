import { csvOfRows } from '../csv';
import { reportOf, type Report } from '../report';
import { endOf, type ClassRun, type End } from './debrief';
import { stepsDoneIn } from './story';

const HEAD = [
  'name',
  'lesson',
  'version',
  'mode',
  'end',
  'steps done',
  'steps',
  'goals met',
  'goals',
  'points',
  'of',
  'wrong turns',
  'which',
  'refused',
  'steps with help',
  'entries',
  'began',
  'last entry',
];

/** A class as CSV: a line for each run. Its words are those of the program, in every language. */
export function csvOfRuns(runs: readonly ClassRun[], now: number): string {
  return csvOfRows([HEAD, ...runs.map((run) => rowOf(run, now))]);
}

function rowOf(run: ClassRun, now: number): readonly (string | number | undefined)[] {
  const { log, progress, turns, run: told } = run.story;
  const { id, version, mode } = told.lesson ?? {};
  const verdicts = progress?.verdicts ?? [];
  const sum = (what: 'points' | 'of') => verdicts.reduce((all, verdict) => all + verdict[what], 0);
  return [
    run.name,
    id,
    version,
    mode,
    wordsOf(endOf(run, now)),
    stepsDoneIn(progress),
    progress?.steps.length,
    verdicts.filter(({ state }) => state === 'met').length,
    verdicts.length,
    sum('points'),
    sum('of'),
    turns.length,
    turns.map(({ id: turn, step }) => `${turn}@${step ?? 'end'}`).join(' '),
    log.filter(({ what }) => what.type === 'refused').length,
    progress?.steps.filter(({ helped }) => helped).length,
    log.length,
    log[0]?.at,
    log.at(-1)?.at,
  ];
}

/** A run of the class in JSON: what it came to, and the report on it where it is judged. */
type ToldRun = {
  readonly name: string;
  readonly end: End;
  readonly turns: readonly { readonly turn: string; readonly step?: string; readonly at: string }[];
  readonly report?: Report;
};

/** A class as plain JSON: each run with its report. Times are ISO 8601 in UTC. */
export function jsonOfRuns(runs: readonly ClassRun[], now: number): readonly ToldRun[] {
  return runs.map((run) => {
    const { lesson, progress, log, turns, run: told } = run.story;
    const mode = told.lesson?.mode;
    return {
      name: run.name,
      end: endOf(run, now),
      turns: turns.map(({ id, step, at }) => ({
        turn: id,
        ...(step !== undefined && { step }),
        at: log[at]?.at ?? '',
      })),
      ...(lesson && progress && mode && { report: reportOf(lesson, mode, progress, log) }),
    };
  });
}

function wordsOf(end: End): string {
  return end.code === 'end' ? `wrong end: ${end.end}` : end.code;
}
