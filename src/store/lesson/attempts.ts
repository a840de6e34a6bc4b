import { readLog, type Entry } from '../../core/index';
import { heldLog, keptIn } from '../log/keptLog';
import { endedByTime, endOfTest } from '../../training/timeLimit';
import type { Lesson } from '../../training/lesson';
import type { RunRecord } from '../runRecord';
import { useRun } from '../runState';
import { inTurn } from '../storage/inTurn';
import { readStored } from '../storage/stored';
import type { Attempt } from './attempt';
import { judgedLog } from './judgedLog';
import { loadLesson } from './source';

/** An attempt of this browser at a lesson, with what came of it so far. */
export type KeptAttempt = { readonly record: RunRecord; readonly attempt: Attempt };

/**
 * The attempt that a whole log tells of, judged to its end. Nothing of a free run, and of a lesson that is not there, is
 * there in another version, or cannot be loaded.
 */
export async function attemptIn(log: readonly Entry[]): Promise<Attempt | undefined> {
  const [first] = log;
  const named = first?.what.type === 'began' ? first.what.lesson : undefined;
  const lesson = named && (await loadLesson(named.id).catch(() => undefined));
  return lesson && attemptAt(lesson, log);
}

/** The same, where the lesson is loaded already. */
export function attemptAt(lesson: Lesson, log: readonly Entry[]): Attempt | undefined {
  const [first] = log;
  const named = first?.what.type === 'began' ? first.what.lesson : undefined;
  if (named?.id !== lesson.id || named.version !== lesson.version) return undefined;

  const tokens = { ...lesson.tokens, ...named.tokens };
  const progress = judgedLog(lesson, tokens).follow(log, readLog(log)).at(-1);
  const endsAt = endOfTest(lesson, first);
  return progress && atItsEnd({ lesson, mode: named.mode, tokens, progress, endsAt }, log.length - 1);
}

/** All attempts that this browser keeps, of one lesson or of any, the newest first. What cannot be read is left out. */
export async function listAttempts(lesson?: string): Promise<readonly KeptAttempt[]> {
  const records = await inTurn(() =>
    keptIn()
      .runs()
      .catch(() => []),
  );
  const wanted = records.filter(
    (record) => record.lesson && record.deleted === undefined && (lesson ?? record.lesson.id) === record.lesson.id,
  );
  const attempts = await Promise.all(
    wanted.map(async (record) => {
      const attempt = await attemptIn(await logOf(record.id));
      return attempt ? [{ record, attempt }] : [];
    }),
  );
  return attempts.flat().toSorted((one, other) => (one.record.began < other.record.began ? 1 : -1));
}

/** How far an attempt is, or what came of it. */
export type Standing =
  | { readonly code: 'notHandedIn' }
  | { readonly code: 'passed' | 'failed'; readonly points: number; readonly of: number }
  | { readonly code: 'step'; readonly step: number; readonly steps: number };

/** How far an attempt is, or what came of it; of a test, once it is handed in. */
export function standingOf(attempt: Attempt): Standing {
  const { lesson, progress } = attempt;
  if (!isTold(attempt)) return { code: 'notHandedIn' };
  const sum = (what: 'points' | 'of') => progress.verdicts.reduce((all, verdict) => all + verdict[what], 0);
  const points = { points: sum('points'), of: sum('of') };
  if (progress.passed) return { code: 'passed', ...points };
  if (progress.submittedAt !== undefined) return { code: 'failed', ...points };
  const at = lesson.steps.findIndex(({ id }) => id === progress.current);
  return { code: 'step', step: at < 0 ? lesson.steps.length : at + 1, steps: lesson.steps.length };
}

/** Whether it may be told what an attempt has come to: of a test, once it is handed in. */
export function isTold({ mode, progress }: Attempt): boolean {
  return mode !== 'test' || progress.submittedAt !== undefined;
}

/** The same attempt, handed in where its time is over: nobody need come back for that. `last` is its last entry. */
export function atItsEnd(attempt: Attempt, last: number): Attempt {
  const { progress, endsAt } = attempt;
  if (endsAt === undefined || Date.now() < endsAt || progress.submittedAt !== undefined) return attempt;
  return { ...attempt, progress: endedByTime(progress, last) };
}

/** The whole log of a run that this browser keeps. Empty where it cannot be read: a damaged run says so where it is opened. */
export function logOf(id: string): Promise<readonly Entry[]> {
  return inTurn(async () => {
    if (id === useRun.getState().id) return heldLog();
    return readStored(keptIn(), id).then(
      ({ log }) => log,
      () => [],
    );
  });
}
