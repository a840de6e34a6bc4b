import type { Entry } from '../core/index';

/** What is known of a run besides its log. */
export type RunRecord = {
  readonly id: string;
  /** The start state's id, and when the run was begun, as in its first entry; empty where nobody knows. */
  readonly start: string;
  readonly began: string;
  /** What its owner calls it. */
  readonly name?: string;
  /** When it was deleted: it can be restored until it is purged. */
  readonly deleted?: string;
  /** Since when a deleted run's time was found to be over, and by which visit. */
  readonly overdue?: { readonly since: string; readonly visit: string };
};

/** What is known of a run by its log alone. */
export function recordOf(id: string, [first]: readonly Entry[]): RunRecord {
  return { id, start: first?.what.type === 'began' ? first.what.start : '', began: first?.at ?? '' };
}

/** The same run, deleted no more. */
export function restored({ id, start, began, name }: RunRecord): RunRecord {
  return { id, start, began, ...(name !== undefined && { name }) };
}
