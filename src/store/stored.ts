import { readEntry, readLog, type Entry, type Run } from '../core/index';
import { migrated } from './migrations';

/** An entry as it lies in the storage: whoever reads it parses it. */
export type Stored = { readonly entry: unknown; readonly format: unknown };

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

type Parse = (read: unknown) => Entry;

// Loaded where there is something to read: whoever comes for the first time need not wait for it.
async function parser(): Promise<Parse> {
  return (await import('./parseEntry')).parseEntry;
}

/** Begins to load what reading takes, where something is likely to be read. */
export function prepareToRead(): void {
  // A failure is met where it is read.
  parser().catch(() => undefined);
}

/** Entries as they are written today. Rejects with `Unreadable`, which names the first that cannot be read. */
export async function parseStored(stored: readonly Stored[], before: readonly Entry[] = []): Promise<Entry[]> {
  return stored.length === 0 ? [] : parseWith(await parser(), stored, before);
}

function parseWith(parse: Parse, stored: readonly Stored[], before: readonly Entry[]): Entry[] {
  const read: Entry[] = [];
  for (const { entry, format } of stored) {
    try {
      read.push(parse(migrated(entry, format)));
    } catch (error) {
      throw new Unreadable(before.length + read.length, [...before, ...read], error);
    }
  }
  return read;
}

/** How a storage hands out a log: part by part, in order. */
type Source = { read(run: string, from: number, take: (part: readonly Stored[]) => void): Promise<unknown> };

/** A whole log and the run that it tells of. Throws `Unreadable` where there is none to tell of. */
export async function readStored(
  storage: Source,
  id: string,
): Promise<{ readonly log: readonly Entry[]; readonly run: Run }> {
  const log: Entry[] = [];
  const parse = parser();
  // What has come is parsed while the rest is on its way, which need not wait for the parser either.
  let parsed: Promise<unknown> = parse;
  const take = (part: readonly Stored[]) => {
    parsed = parsed.then(async () => log.push(...parseWith(await parse, part, log)));
    // Met below, once all has come.
    parsed.catch(() => undefined);
  };
  try {
    await storage.read(id, 0, take);
    await parsed;
    return { log, run: readFrom(log) };
  } catch (error) {
    // What comes before the entry that cannot be read may break off even earlier.
    if (error instanceof Unreadable && error.before.length > 0) readFrom(error.before);
    throw error;
  }
}

/** All of a log that can be read: it ends before the first entry that cannot. */
export async function readableOf(storage: Source, id: string): Promise<readonly Entry[]> {
  try {
    return (await readStored(storage, id)).log;
  } catch (error) {
    return error instanceof Unreadable ? error.before : [];
  }
}

function readFrom(log: readonly Entry[]): Run {
  try {
    return readLog(log);
  } catch {
    throw brokenAt(log);
  }
}

function brokenAt(log: readonly Entry[]): Unreadable {
  let run: Run | undefined;
  for (const [at, entry] of log.entries()) {
    try {
      run = readEntry(run, entry);
    } catch (error) {
      return new Unreadable(at, log.slice(0, at), error);
    }
  }
  return new Unreadable(0, [], new Error('nothing of this run is left'));
}
