import { MOST_ENTRIES_AT_ONCE } from '../../room/parts';
import { heldLog, keptIn } from '../log/keptLog';
import { FORMAT } from '../log/migrations';
import { useRun } from '../runState';
import type { Stored } from '../storage/stored';

/** Some entries of a run of this browser, as they are handed over, and how many the run has. */
export type OwnEntries = { readonly format: number; readonly entries: readonly unknown[]; readonly of: number };

// Well below what a message may hold: what is around them counts too.
const BYTES_AT_ONCE = 400_000;

/** The next entries of a run from a number on: those that are stored, as another tab may write in the place of others. */
export async function entriesFrom(run: string, from: number): Promise<OwnEntries> {
  const stored = await storedFrom(run, from);
  const format = Number(stored[0]?.format ?? FORMAT);
  const entries: unknown[] = [];
  let bytes = 0;
  for (const one of stored) {
    bytes += JSON.stringify(one.entry).length;
    const isFull = entries.length > 0 && (bytes > BYTES_AT_ONCE || entries.length >= MOST_ENTRIES_AT_ONCE);
    if (isFull || one.lost || Number(one.format) !== format) break;
    entries.push(one.entry);
  }
  return { format, entries, of: from + stored.length };
}

/** How long a run is in this browser; 0 where it is not there. */
export async function lengthHere(run: string): Promise<number> {
  return (await storedFrom(run, 0)).length;
}

async function storedFrom(run: string, from: number): Promise<readonly Stored[]> {
  const { id, lasting } = useRun.getState();
  if (id === run && !lasting)
    return heldLog()
      .slice(from)
      .map((entry) => ({ entry, format: FORMAT }));
  return keptIn().read(run, from);
}
