import { isAllWellFormed, logReader, madeWellFormed, type Entry, type Run } from '../../core/index';
import { migrated } from '../log/migrations';
import { parser } from '../log/parser';

/** An entry as it lies in the storage, yet to be parsed. `lost` says why the browser could not hand it out. */
export type Stored = { readonly entry: unknown; readonly format: unknown; readonly lost?: DOMException };

/** The browser has an entry, and cannot read what is in it: its disk has lost that. */
export class Lost extends Error {}

/** A log in the storage that is damaged, foreign, or a newer version's: at which entry, and all that comes before it. */
export class Unreadable extends Error {
  readonly entry: number;
  readonly before: readonly Entry[];

  constructor(entry: number, before: readonly Entry[], cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.entry = entry;
    this.before = before;
  }
}

/** Whether an entry could be read again. Taken to be so where what reads it cannot be loaded: the run must go on. */
export async function isReadable(entry: Entry): Promise<boolean> {
  const parse = await parser().catch(() => undefined);
  try {
    parse?.(entry);
    return true;
  } catch {
    return false;
  }
}

/** Entries as they are written today. Rejects with `Unreadable`, which names the first that cannot be read. */
export async function parseStored(stored: readonly Stored[], before: readonly Entry[] = []): Promise<Entry[]> {
  if (stored.length === 0) return [];
  const parse = await parser();
  const log = [...before];
  for (const one of stored) addTo(log, () => following(log, entryIn(one, parse)));
  return log.slice(before.length);
}

function entryIn({ entry, format, lost }: Stored, parse: (read: unknown) => Entry): Entry {
  if (lost) throw new Lost(`${lost.name}: ${lost.message}`);
  const today = migrated(entry, format);
  try {
    return parse(today);
  } catch (error) {
    // Half of a character could be written once, and is all that may be mended here.
    if (isAllWellFormed(today)) throw error;
    return parse(madeWellFormed(today));
  }
}

// A damaged number: it would be taken for what comes next, and be written over.
function following(log: readonly Entry[], entry: Entry): Entry {
  const last = log.at(-1);
  if (last && entry.seq !== last.seq + 1) throw new Error(`entry ${entry.seq} does not follow entry ${last.seq}`);
  return entry;
}

function addTo(log: Entry[], read: () => Entry): void {
  try {
    log.push(read());
  } catch (error) {
    throw new Unreadable(log.length, [...log], error);
  }
}

/** How a storage hands out a log: part by part, in order. */
type Source = { read(run: string, from: number, take: (part: readonly Stored[]) => void): Promise<unknown> };

/** A whole log and the run that it tells of. Rejects with `Unreadable` where it cannot be read, or there is none. */
export async function readStored(
  storage: Source,
  id: string,
): Promise<{ readonly log: readonly Entry[]; readonly run: Run }> {
  const log: Entry[] = [];
  const parse = parser();
  const follow = logReader();
  let run: Run | undefined;
  // What has come is read while the rest is on its way, which need not wait for the parser either.
  let done: Promise<unknown> = parse;
  const take = (part: readonly Stored[]) => {
    done = done.then(async () => {
      const parseEntry = await parse;
      for (const one of part) {
        addTo(log, () => {
          const read = entryIn(one, parseEntry);
          run = follow(read);
          return read;
        });
      }
    });
    // Met below, once all has come.
    done.catch(() => undefined);
  };
  await storage.read(id, 0, take);
  await done;
  if (!run) throw new Unreadable(0, [], new Error('nothing of this run is left'));
  return { log, run };
}

/** All of a log that can be read: it ends before the first entry that cannot. */
export async function readableOf(storage: Source, id: string): Promise<readonly Entry[]> {
  try {
    return (await readStored(storage, id)).log;
  } catch (error) {
    return error instanceof Unreadable ? error.before : [];
  }
}
