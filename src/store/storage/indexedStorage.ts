import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Entry } from '../../core/index';
import { FORMAT } from '../log/migrations';
import { recordOf, restored, type RunRecord } from '../runRecord';
import { memoryStorage, type Storage } from './storage';
import type { Stored } from './stored';
import { troubleOfStorage } from './trouble';

interface Schema extends DBSchema {
  /** The first form of an entry was written without its number. */
  entries: { key: EntryKey; value: { run: string; seq: number; entry: unknown; format?: unknown } };
  runs: { key: string; value: RunRecord };
  settings: { key: string; value: string };
}
type EntryKey = [run: string, seq: number];
type Database = IDBPDatabase<Schema>;

export const DATABASE = 'onetenant';
const STRUCTURE = 1;
// A long log is read in parts, so that some are unpacked while others are still on their way. Measured: in parts of 100
// to 250 it takes three quarters of the time that it takes in parts of 500 and more.
const PART = 160;
const STORES = ['entries', 'runs', 'settings'] as const;

/** IndexedDB where there is one, else memory. Never rejects. */
export async function openStorage(): Promise<Storage> {
  try {
    const storage = indexedStorage();
    await storage.latest();
    return storage;
  } catch (error) {
    const trouble = troubleOfStorage(error);
    return memoryStorage(trouble.kind === 'not-stored' ? { kind: 'no-storage' } : trouble);
  }
}

function indexedStorage(): Storage {
  let opened: Promise<Database> | undefined;

  // Opened again where the browser has closed it, or a newer version of the page has asked this one to let go of it.
  const database = (): Promise<Database> => {
    const forget = () => {
      opened = undefined;
    };
    opened ??= openDatabase(forget);
    opened.catch(forget);
    return opened;
  };

  return {
    lasting: true,
    trouble: undefined,
    async append(run, log, from) {
      try {
        await write(await database(), run, log, from);
        return [];
      } catch (error) {
        const news = await this.read(run, from);
        // Whatever else went wrong, it was not that somebody had written there first.
        if (news.length === 0) throw error;
        return news;
      }
    },
    async read(run, from = 0, take) {
      const { store } = (await database()).transaction('entries');
      const readPart = async (at: number) => {
        const records = await store.getAll(logOf(run, from + at * PART, from + (at + 1) * PART));
        const part = records.map(asStored);
        take?.(part);
        return part;
      };
      // Asked for before it is known how many there are: most logs have one part only.
      const first = readPart(0);
      const last = (await store.openKeyCursor(logOf(run), 'prev'))?.key[1] ?? -1;
      const rest = Array.from({ length: Math.ceil((last + 1 - from) / PART) - 1 }, (_, at) => readPart(at + 1));
      return (await Promise.all([first, ...rest])).flat();
    },
    async runs() {
      const transaction = (await database()).transaction(['runs', 'entries']);
      const noted = new Map((await transaction.objectStore('runs').getAll()).map((record) => [record.id, record]));
      const found = new Set(noted.keys());
      let cursor = await transaction.objectStore('entries').openKeyCursor();
      while (cursor) {
        const [run, seq] = cursor.key;
        const isOurs = typeof run === 'string' && Number.isFinite(seq);
        if (isOurs) found.add(run);
        // Over the rest of the log at once.
        cursor = await cursor.continue(isOurs ? [run, Infinity] : undefined);
      }
      return [...found].map((id) => readable(noted.get(id), id));
    },
    async find(run) {
      const transaction = (await database()).transaction(['runs', 'entries']);
      const [record, first] = await Promise.all([
        transaction.objectStore('runs').get(run),
        transaction.objectStore('entries').getKey([run, 0]),
      ]);
      return (record ?? first) ? readable(record, run) : undefined;
    },
    async note(record) {
      await (await database()).put('runs', record);
    },
    async latest() {
      return (await database()).get('settings', 'latest');
    },
    async makeLatest(run) {
      await (await database()).put('settings', run, 'latest');
    },
    async purge(before) {
      const transaction = (await database()).transaction(['runs', 'entries'], 'readwrite');
      const records = await transaction.objectStore('runs').getAll();
      const gone = records.filter(({ deleted }) => typeof deleted === 'string' && deleted < before);
      await Promise.all([
        ...gone.map(({ id }) => transaction.objectStore('runs').delete(id)),
        ...gone.map(({ id }) => transaction.objectStore('entries').delete(logOf(id))),
        transaction.done,
      ]);
    },
  };
}

function openDatabase(onClosed: () => void): Promise<Database> {
  return openDB<Schema>(DATABASE, STRUCTURE, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: ['run', 'seq'] });
      database.createObjectStore('runs', { keyPath: 'id' });
      database.createObjectStore('settings');
    },
    blocking(_mine, _theirs, { target }) {
      if (target instanceof IDBDatabase) target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

async function write(database: Database, run: string, log: readonly Entry[], from: number): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'relaxed' });
  // Whatever fails is met where it is waited for.
  transaction.done.catch(() => undefined);
  const [entries, runs] = [transaction.objectStore('entries'), transaction.objectStore('runs')];
  const [begun, record] = await Promise.all([entries.getKey([run, 0]), runs.get(run)]);
  const isNew = begun === undefined;
  await Promise.all([
    ...log.slice(isNew ? 0 : from).map((entry) => entries.add({ run, seq: entry.seq, entry, format: FORMAT })),
    isNew && transaction.objectStore('settings').put(run, 'latest'),
    (!record || record.deleted !== undefined) && runs.put(restored(record ?? recordOf(run, log))),
    transaction.done,
  ]);
}

function logOf(run: string, from = 0, to = Infinity): IDBKeyRange {
  return IDBKeyRange.bound([run, from], [run, to], false, to !== Infinity);
}

function asStored({ entry, format = 1 }: Schema['entries']['value']): Stored {
  return { entry, format };
}

// What lies there may be damaged: of that, what is of any use.
function readable(record: unknown, id: string): RunRecord {
  const { start, began, name, deleted } = (
    typeof record === 'object' && record !== null ? record : {}
  ) as Partial<RunRecord>;
  return {
    id,
    start: typeof start === 'string' ? start : '',
    began: typeof began === 'string' ? began : '',
    ...(typeof name === 'string' && { name }),
    ...(typeof deleted === 'string' && { deleted }),
  };
}
