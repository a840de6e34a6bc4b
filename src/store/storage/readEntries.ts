import type { RunRecord } from '../runRecord';
import { logOf, partOf, type Database, type EntryKey, type EntryRecord } from './database';
import type { Stored } from './stored';

type Take = (part: readonly Stored[]) => void;
type Found = EntryRecord | { readonly seq: number; readonly lost: DOMException };

// A long log is read in parts, so that some are unpacked while others are still on their way. Measured: in parts of 100
// to 250 it takes three quarters of the time that it takes in parts of 500 and more.
const PART = 160;
// A last number that is further away than so many parts is a damaged one: there are not that many entries before it.
const MOST_PARTS_AT_ONCE = 400;

/**
 * The entries of a run from a number on, in order, as they are. One that the disk has lost is among them, as `lost`.
 * Rejects where the storage as a whole fails. `take` is given them part by part, as they come.
 */
export async function readEntries(database: Database, run: string, from: number, take?: Take): Promise<Stored[]> {
  const read: Stored[] = [];
  let last: number | undefined;
  const give = (found: readonly Found[]) => {
    const part = found.map(asStored);
    last = found.at(-1)?.seq ?? last;
    read.push(...part);
    take?.(part);
  };
  const rest = () => (last === undefined ? logOf(run, from) : IDBKeyRange.bound([run, last], [run, Infinity], true));

  try {
    await readInParts(database, run, from, give, rest);
  } catch (error) {
    if (isOfStorage(error)) throw error;
    // One record that is lost fails the whole part that it is in, and every part after it.
    const keys = await partOf(database, 'entries').getAllKeys(rest());
    for (let at = 0; at < keys.length; at += PART) give(await readEach(database, keys.slice(at, at + PART)));
  }
  return read;
}

/** What is noted of each run. What is lost of it is left out. */
export async function readRecords(database: Database): Promise<readonly RunRecord[]> {
  try {
    return await partOf(database, 'runs').getAll();
  } catch (error) {
    if (isOfStorage(error)) throw error;
    const keys = await partOf(database, 'runs').getAllKeys();
    const records = await Promise.all(
      keys.map((key) =>
        partOf(database, 'runs')
          .get(key)
          .catch(() => undefined),
      ),
    );
    return records.filter((record) => record !== undefined);
  }
}

async function readInParts(
  database: Database,
  run: string,
  from: number,
  give: (found: readonly Found[]) => void,
  rest: () => IDBKeyRange,
): Promise<void> {
  const store = partOf(database, 'entries');
  const readPart = async (at: number) => give(await store.getAll(logOf(run, from + at * PART, from + (at + 1) * PART)));
  // Asked for before it is known how many there are: most logs have one part only.
  const [end] = await Promise.all([store.openKeyCursor(logOf(run), 'prev'), readPart(0)]);
  const parts = Math.ceil(((end?.key[1] ?? -1) + 1 - from) / PART);
  if (parts <= MOST_PARTS_AT_ONCE) {
    await Promise.all(Array.from({ length: parts - 1 }, (_, at) => readPart(at + 1)));
    return;
  }
  for (;;) {
    const records = await store.getAll(rest(), PART);
    if (records.length === 0) return;
    give(records);
  }
}

async function readEach(database: Database, keys: readonly EntryKey[]): Promise<readonly Found[]> {
  const found = await Promise.all(
    keys.map((key) =>
      partOf(database, 'entries')
        .get(key)
        .catch((lost: DOMException) => ({ seq: key[1], lost })),
    ),
  );
  return found.filter((record) => record !== undefined);
}

// These say that the storage is closed, full or stopped; any other failure may be that of one record.
const OF_STORAGE = ['AbortError', 'InvalidStateError', 'QuotaExceededError', 'TransactionInactiveError'];

function isOfStorage(error: unknown): boolean {
  return !(error instanceof DOMException) || OF_STORAGE.includes(error.name);
}

function asStored(found: Found): Stored {
  if ('lost' in found) return { entry: undefined, format: undefined, lost: found.lost };
  const { entry, format = 1 } = found;
  return { entry, format };
}
