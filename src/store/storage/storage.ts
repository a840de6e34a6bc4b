import type { Entry } from '../../core/index';
import { FORMAT } from '../log/migrations';
import type { Fate } from '../purging';
import { recordOf, restored, type RunRecord } from '../runRecord';
import type { Stored } from './stored';
import type { Trouble } from './trouble';

/** Where runs are kept: one record per log entry. */
export type Storage = {
  /** False where runs live in memory only, and what the page should say of that. */
  readonly lasting: boolean;
  readonly trouble: Trouble | undefined;
  /**
   * Writes a log from a number on, in one transaction. Where another tab has written there meanwhile, nothing is
   * written and the answer is what is new; an empty answer means that all is stored. A run that is not there (yet, or
   * any more) is written from its first entry on and becomes the one that a new tab shows; a deleted one is restored.
   */
  append(run: string, log: readonly Entry[], from: number): Promise<readonly Stored[]>;
  /** The entries of a run from a number on, in order, as they are. `take` is given them part by part, as they come. */
  read(run: string, from?: number, take?: (part: readonly Stored[]) => void): Promise<readonly Stored[]>;
  /** All runs of which anything is there, deleted ones too. */
  runs(): Promise<readonly RunRecord[]>;
  find(run: string): Promise<RunRecord | undefined>;
  /** Writes what is known of a run. */
  note(record: RunRecord): Promise<void>;
  /** The run that a new tab shows, if any. */
  latest(): Promise<string | undefined>;
  makeLatest(run: string): Promise<void>;
  /** Has it decided of each run that was deleted what becomes of it. */
  purge(decide: (record: RunRecord) => Fate): Promise<void>;
};

/** For want of anything better: as good as the other until the page is closed. */
export function memoryStorage(trouble?: Trouble): Storage {
  const logs = new Map<string, readonly Entry[]>();
  const records = new Map<string, RunRecord>();
  let latest: string | undefined;
  return {
    lasting: false,
    trouble,
    async append(run, log, from) {
      const known = logs.get(run);
      if (known && known.length > from) return known.slice(from).map(stored);
      if (!known) latest = run;
      logs.set(run, [...(known ?? []), ...log.slice(known ? from : 0)]);
      records.set(run, restored(records.get(run) ?? recordOf(run, log)));
      return [];
    },
    async read(run, from = 0, take) {
      const found = (logs.get(run) ?? []).slice(from).map(stored);
      take?.(found);
      return found;
    },
    async runs() {
      return [...records.values()];
    },
    async find(run) {
      return records.get(run);
    },
    async note(record) {
      records.set(record.id, record);
    },
    async latest() {
      return latest;
    },
    async makeLatest(run) {
      latest = run;
    },
    async purge(decide) {
      for (const record of records.values()) {
        const fate = decide(record);
        if (typeof fate === 'object') records.set(record.id, fate);
        if (fate !== 'thrown-away') continue;
        records.delete(record.id);
        logs.delete(record.id);
      }
    },
  };
}

/** Writes into one storage all runs that another has. */
export async function copyRuns(from: Storage, to: Storage): Promise<void> {
  const latest = await from.latest();
  for (const record of await from.runs()) {
    // One after the other: a browser may give a storage little room at a time.
    const entries = await from.read(record.id);
    await to.append(
      record.id,
      entries.map(({ entry }) => entry as Entry),
      0,
    );
    await to.note(record);
  }
  if (latest !== undefined) await to.makeLatest(latest);
}

function stored(entry: Entry): Stored {
  return { entry, format: FORMAT };
}
