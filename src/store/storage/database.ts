import type { DBSchema, IDBPDatabase } from 'idb';
import type { RunRecord } from '../runRecord';
import { ours } from './ours';

/** What lies in the database of this simulator. */
interface Schema extends DBSchema {
  /** The first form of an entry was written without its number. */
  entries: { key: EntryKey; value: { run: string; seq: number; entry: unknown; format?: unknown } };
  runs: { key: string; value: RunRecord };
  settings: { key: string; value: string };
}
export type EntryKey = [run: string, seq: number];
export type EntryRecord = Schema['entries']['value'];
export type Database = IDBPDatabase<Schema>;
export type DatabaseSchema = Schema;

export const DATABASE = ours('onetenant');
export const STORES = ['entries', 'runs', 'settings'] as const;

/** A part of the database, to read from it. What fails there is met at each request, and nowhere else. */
export function partOf<Name extends (typeof STORES)[number]>(database: Database, name: Name) {
  const transaction = database.transaction(name);
  // It is rejected beside the request that failed, and would be an uncaught error of the page.
  transaction.done.catch(() => undefined);
  return transaction.store;
}

/** The keys of a run's entries from a number on, up to and without another. */
export function logOf(run: string, from = 0, to = Infinity): IDBKeyRange {
  return IDBKeyRange.bound([run, from], [run, to], false, to !== Infinity);
}
