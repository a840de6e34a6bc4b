import type { AttemptEntry } from './attempt';
import type { Lesson } from './lesson';
import type { Progress } from './progress';

const MINUTE = 60_000;

/**
 * When the time of an attempt is over, in milliseconds since the beginning of 1970, by the first entry of its log.
 * Nothing in other modes than Test, and where the lesson sets no limit.
 */
export function endOfTest({ test }: Lesson, first: AttemptEntry | undefined): number | undefined {
  if (test?.minutes === undefined || first?.what.type !== 'began') return undefined;
  return first.what.lesson?.mode === 'test' ? Date.parse(first.at) + test.minutes * MINUTE : undefined;
}

/** Whether an entry was written when the time was over. */
export function isLate({ at }: Pick<AttemptEntry, 'at'>, end: number | undefined): boolean {
  return end !== undefined && Date.parse(at) >= end;
}

/** The progress of an attempt whose time is over: it ends with the entry of this number. */
export function endedByTime(progress: Progress, submittedAt: number): Progress {
  return { ...progress, submittedAt, timeIsUp: true };
}
