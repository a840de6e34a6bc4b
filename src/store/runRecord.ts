import { organizationOf, type Entry, type Mode } from '../core/index';

/** What is known of a run besides its log. */
export type RunRecord = {
  readonly id: string;
  /** The start state's id, and when the run was begun, as in its first entry; empty where nobody knows. */
  readonly start: string;
  readonly began: string;
  /** The lesson that it is an attempt at, and in which mode; nothing of a free run. */
  readonly lesson?: { readonly id: string; readonly mode: Mode };
  /** What the organization was called that it began with. */
  readonly organization?: string;
  /** What its owner calls it. */
  readonly name?: string;
  /** Who did it, as the learner says. It stays in this browser, and is no part of the log. */
  readonly learner?: string;
  /** When it was deleted: it can be restored until it is purged. */
  readonly deleted?: string;
  /** What was shared by the windows of the last talk about it, yet to be parsed. */
  readonly talk?: unknown;
  /** Since when a deleted run's time was found to be over, and by which visit. */
  readonly overdue?: { readonly since: string; readonly visit: string };
};

/** What is known of a run by its log alone. */
export function recordOf(id: string, [first]: readonly Entry[]): RunRecord {
  const began = first?.what.type === 'began' ? first.what : undefined;
  const { id: lesson, mode } = began?.lesson ?? {};
  const organization = began && organizationOf(began);
  return {
    id,
    start: began?.start ?? '',
    began: first?.at ?? '',
    ...(lesson !== undefined && mode && { lesson: { id: lesson, mode } }),
    ...(organization && { organization: organization.name }),
  };
}

/** The same run, deleted no more. */
export function restored({ deleted: _when, overdue: _since, ...record }: RunRecord): RunRecord {
  return record;
}

/** The same run under another name, or by another learner; an empty text takes what there was away. */
export function relabelled(record: RunRecord, label: 'name' | 'learner', text: string): RunRecord {
  const { [label]: _was, ...rest } = record;
  return text === '' ? rest : { ...rest, [label]: text };
}
