import type { RunRecord } from './runRecord';

const DAY = 24 * 60 * 60 * 1000;

/** How long a deleted run can be restored, in days. */
export const KEPT_DAYS = 30;

/** What becomes of a run: nothing, what is noted of it changes, or it is thrown away for good. */
export type Fate = 'kept' | 'thrown-away' | RunRecord;

/**
 * What becomes of a run at a visit, at a moment by the computer's clock. That clock may be wrong for a visit: a deleted
 * run is thrown away only when two visits, at least a day apart, have found its time over and none between them has not.
 * Where the moment of deletion cannot be read, its time begins with this visit.
 */
export function fateOf(record: RunRecord, now: number, visit: string): Fate {
  const { overdue, ...known } = record;
  if (known.deleted === undefined) return 'kept';
  const deleted = momentIn(known.deleted);
  if (deleted === undefined) return { ...known, deleted: new Date(now).toISOString() };
  if (now - deleted < KEPT_DAYS * DAY) return overdue ? known : 'kept';

  const since = overdue && momentIn(overdue.since);
  if (since === undefined || since > now) return { ...known, overdue: { since: new Date(now).toISOString(), visit } };
  return overdue?.visit === visit || now - since < DAY ? 'kept' : 'thrown-away';
}

// Only as it is written here: a damaged text may be a date to the browser, and one of long ago.
function momentIn(text: string): number | undefined {
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? undefined : moment;
}
