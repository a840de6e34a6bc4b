import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Entry } from '../core/index';

/** Where runs are kept: one record per log entry. */
export type Storage = {
  /** False where the run lives in memory only (no IndexedDB, a private window, a full disk). */
  readonly lasting: boolean;
  /** Writes a new run, from its first entry on, and makes it the one that a new tab shows. */
  begin(run: string, entries: readonly Entry[]): Promise<void>;
  /**
   * Writes one entry at the end of a run, in one transaction. Where another tab has written an entry of that number
   * meanwhile, nothing is written and the answer is what is new; an empty answer means that the entry is stored.
   */
  append(run: string, entry: Entry): Promise<unknown[]>;
  /** The entries of a run from a sequence number on, in order, as they are: whoever reads them parses them. */
  read(run: string, from?: number): Promise<unknown[]>;
  /** The run that was begun last, if any. */
  latest(): Promise<string | undefined>;
};

interface Schema extends DBSchema {
  entries: { key: [run: string, seq: number]; value: { run: string; seq: number; entry: unknown } };
  runs: { key: string; value: { id: string; start: string; began: string } };
  settings: { key: string; value: string };
}

const NAME = 'onetenant';
const VERSION = 1;

/** IndexedDB where there is one, else memory. Never rejects. */
export async function openStorage(): Promise<Storage> {
  try {
    const database = await openDB<Schema>(NAME, VERSION, {
      upgrade(db) {
        db.createObjectStore('entries', { keyPath: ['run', 'seq'] });
        db.createObjectStore('runs', { keyPath: 'id' });
        db.createObjectStore('settings');
      },
    });
    return lastingStorage(database);
  } catch {
    return memoryStorage();
  }
}

function lastingStorage(database: IDBPDatabase<Schema>): Storage {
  return {
    lasting: true,
    async begin(run, entries) {
      const [first] = entries;
      if (!first) throw new Error('a run has a beginning');
      const transaction = database.transaction(['entries', 'runs', 'settings'], 'readwrite');
      const start = first.what.type === 'began' ? first.what.start : '';
      await Promise.all([
        ...entries.map((entry) => transaction.objectStore('entries').add({ run, seq: entry.seq, entry })),
        transaction.objectStore('runs').add({ id: run, start, began: first.at }),
        transaction.objectStore('settings').put(run, 'latest'),
        transaction.done,
      ]);
    },
    async append(run, entry) {
      const transaction = database.transaction('entries', 'readwrite', { durability: 'relaxed' });
      try {
        await Promise.all([transaction.store.add({ run, seq: entry.seq, entry }), transaction.done]);
        return [];
      } catch (error) {
        const news = await this.read(run, entry.seq);
        // Whatever else went wrong, it was not that somebody had written there first.
        if (news.length === 0) throw error;
        return news;
      }
    },
    async read(run, seq = 0) {
      const records = await database.getAll('entries', from(run, seq));
      return records.map((record) => record.entry);
    },
    latest: () => database.get('settings', 'latest'),
  };
}

/** For want of anything better: as good as the other until the page is closed. */
export function memoryStorage(): Storage {
  const runs = new Map<string, Entry[]>();
  return {
    lasting: false,
    async begin(run, entries) {
      runs.set(run, [...entries]);
    },
    async append(run, entry) {
      const entries = runs.get(run) ?? [];
      if (entries.length > entry.seq) return entries.slice(entry.seq);
      runs.set(run, [...entries, entry]);
      return [];
    },
    async read(run, seq = 0) {
      return (runs.get(run) ?? []).slice(seq);
    },
    async latest() {
      return [...runs.keys()].at(-1);
    },
  };
}

function from(run: string, seq: number): IDBKeyRange {
  return IDBKeyRange.bound([run, seq], [run, Infinity]);
}
