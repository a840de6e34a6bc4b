import { compareNames } from './compareNames';
import { isDone } from './need';
import { stepsDoneIn, type Story } from './story';

/** A run of the class. */
export type ClassRun = {
  readonly key: string;
  /** Who did it, as the learner says. */
  readonly name: string;
  readonly story: Story;
};

/** What an attempt has come to: a wrong end of its lesson, where it is at one. */
export type End =
  | { readonly code: 'passed' | 'failed' | 'going' | 'free' | 'not-judged' }
  | { readonly code: 'end'; readonly end: string };

/** What a run has come to at this moment, in milliseconds since the beginning of 1970. */
export function endOf({ story }: ClassRun, now: number): End {
  const { run, progress } = story;
  if (!run.lesson) return { code: 'free' };
  if (!progress) return { code: 'not-judged' };
  if (progress.passed) return { code: 'passed' };
  const [end] = progress.ends;
  if (end) return { code: 'end', end: end.id };
  return { code: isDone(story, now) ? 'failed' : 'going' };
}

/** Runs that have come to the same. */
export type EndGroup = { readonly lesson: string; readonly end: End; readonly runs: readonly ClassRun[] };

/** The runs of a class by lesson and by what they have come to, the most frequent first. */
export function endsOf(runs: readonly ClassRun[], now: number): readonly EndGroup[] {
  const groups = new Map<string, { lesson: string; end: End; runs: ClassRun[] }>();
  for (const run of runs) {
    const lesson = run.story.run.lesson?.id ?? '';
    const end = endOf(run, now);
    const key = JSON.stringify([lesson, end]);
    const group = groups.get(key) ?? { lesson, end, runs: [] };
    group.runs.push(run);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((one, other) => other.runs.length - one.runs.length);
}

/** A wrong turn that was taken at a step: how often, and in which runs. */
export type TurnCount = {
  readonly lesson: string;
  readonly turn: string;
  /** Nothing where all steps were done already. */
  readonly step: string | undefined;
  readonly times: number;
  readonly runs: readonly ClassRun[];
  /** Of how many it stands. */
  readonly standing: number;
};

/** Which wrong turns a class took, at which step and how often: the most frequent first. */
export function turnsOf(runs: readonly ClassRun[]): readonly TurnCount[] {
  const counts = new Map<string, TurnCount>();
  for (const one of runs) {
    const { lesson, turns, progress } = one.story;
    for (const { id: turn, step, at } of turns) {
      if (!lesson) continue;
      const key = JSON.stringify([lesson.id, turn, step]);
      const before = counts.get(key) ?? { lesson: lesson.id, turn, step, times: 0, runs: [], standing: 0 };
      const stands = progress?.wrong.some((wrong) => wrong.id === turn && wrong.at === at && wrong.stands);
      counts.set(key, {
        ...before,
        times: before.times + 1,
        runs: before.runs.includes(one) ? before.runs : [...before.runs, one],
        standing: before.standing + (stands ? 1 : 0),
      });
    }
  }
  return [...counts.values()].toSorted(
    (one, other) =>
      other.runs.length - one.runs.length || other.times - one.times || placeOf(one, runs) - placeOf(other, runs),
  );
}

function placeOf({ lesson, step }: TurnCount, runs: readonly ClassRun[]): number {
  const found = runs.find(({ story }) => story.lesson?.id === lesson)?.story.lesson;
  return found?.steps.findIndex(({ id }) => id === step) ?? -1;
}

/** What happened at one moment of the class's timeline; `seq` is the number of the entry. */
export type Mark =
  | { readonly kind: 'step' | 'turn'; readonly id: string; readonly at: number; readonly seq: number }
  | { readonly kind: 'end'; readonly at: number; readonly seq: number };

export type ClassLine = {
  readonly run: ClassRun;
  readonly from: number;
  readonly to: number;
  readonly done: number;
  readonly marks: readonly Mark[];
};

/** The runs of a class on one timeline, in milliseconds since the beginning of 1970. */
export type ClassTime = { readonly from: number; readonly to: number; readonly lines: readonly ClassLine[] };

/** Lays the runs of a class beside each other by the clock: steps that are done, wrong turns, and where one was handed in. */
export function classTimeOf(runs: readonly ClassRun[]): ClassTime {
  const lines = runs.map(lineOf);
  return {
    from: Math.min(...lines.map(({ from }) => from)),
    to: Math.max(...lines.map(({ to }) => to)),
    lines: lines.toSorted((one, other) => one.from - other.from || compareNames(one.run.name, other.run.name)),
  };
}

function lineOf(run: ClassRun): ClassLine {
  const { log, progress, turns } = run.story;
  const timeOf = (seq: number) => Date.parse(log[seq]?.at ?? '');
  const steps = progress?.steps.flatMap(({ id, doneAt }) =>
    doneAt === undefined ? [] : [{ kind: 'step', id, at: timeOf(doneAt), seq: doneAt } as const],
  );
  const end = progress?.submittedAt;
  const marks: Mark[] = [
    ...(steps ?? []),
    ...turns.map(({ id, at }) => ({ kind: 'turn', id, at: timeOf(at), seq: at }) as const),
    ...(end === undefined ? [] : [{ kind: 'end', at: timeOf(end), seq: end } as const]),
  ];
  return {
    run,
    from: timeOf(0),
    // A clock that was set back in between is no reason to end before the beginning.
    to: Math.max(timeOf(0), timeOf(log.length - 1)),
    done: stepsDoneIn(progress),
    marks: marks.toSorted((one, other) => one.at - other.at || one.seq - other.seq),
  };
}
