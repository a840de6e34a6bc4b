import { openDB } from 'idb';
import { MODES, type Entry } from '../../core/index';
import { FORMAT } from '../log/migrations';
import { recordOf, restored, type RunRecord } from '../runRecord';
import { DATABASE, logOf, partOf, STORES, type Database, type DatabaseSchema } from './database';
import { readEntries, readRecords } from './readEntries';
import { memoryStorage, type Storage } from './storage';
import { troubleOfStorage } from './trouble';

const STRUCTURE = 1;

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
      return readEntries(await database(), run, from, take);
    },
    async runs() {
      const base = await database();
      const noted = new Map((await readRecords(base)).map((record) => [record.id, record]));
      const found = new Set(noted.keys());
      let cursor = await partOf(base, 'entries').openKeyCursor();
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
      const base = await database();
      const [record, first] = await Promise.all([
        partOf(base, 'runs').get(run),
        partOf(base, 'entries').getKey([run, 0]),
      ]);
      return (record ?? first) ? readable(record, run) : undefined;
    },
    async note(record) {
      await (await database()).put('runs', record);
    },
    async latest() {
      return partOf(await database(), 'settings').get('latest');
    },
    async makeLatest(run) {
      await (await database()).put('settings', run, 'latest');
    },
    async purge(decide) {
      const transaction = (await database()).transaction(['runs', 'entries'], 'readwrite');
      const runs = transaction.objectStore('runs');
      const records = (await runs.getAll()).filter(({ deleted }) => deleted !== undefined);
      const changes = records.map(async (record) => {
        const { id } = record;
        const fate = decide(readable(record, id));
        if (typeof fate === 'object') await runs.put(fate);
        if (fate !== 'thrown-away') return;
        await Promise.all([runs.delete(id), transaction.objectStore('entries').delete(logOf(id))]);
      });
      await Promise.all([...changes, transaction.done]);
    },
  };
}

function openDatabase(onClosed: () => void): Promise<Database> {
  return openDB<DatabaseSchema>(DATABASE, STRUCTURE, {
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
  const asked: Promise<unknown>[] = [transaction.done];
  const ask = (request: Promise<unknown>) => {
    // It fails with the rest, which is waited for below.
    request.catch(() => undefined);
    asked.push(request);
  };
  transaction.done.catch(() => undefined);
  try {
    const [entries, runs] = [transaction.objectStore('entries'), transaction.objectStore('runs')];
    const [begun, record] = await Promise.all([entries.getKey([run, 0]), runs.get(run)]);
    const isNew = begun === undefined;
    for (const entry of log.slice(isNew ? 0 : from)) ask(entries.add({ run, seq: entry.seq, entry, format: FORMAT }));
    if (isNew) ask(transaction.objectStore('settings').put(run, 'latest'));
    if (!record || record.deleted !== undefined) ask(runs.put(restored(record ?? recordOf(run, log))));
    await Promise.all(asked);
  } catch (error) {
    // A request that throws at once lets the transaction keep what was asked for before it.
    await undo(transaction);
    throw error;
  }
}

async function undo(transaction: { abort(): void; readonly done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has come to its end by itself.
  }
  await transaction.done.catch(() => undefined);
}

// What lies there may be damaged: of that, what is of any use.
function readable(record: unknown, id: string): RunRecord {
  const { start, began, lesson, organization, name, learner, deleted, talk, overdue } = (
    typeof record === 'object' && record !== null ? record : {}
  ) as Partial<RunRecord>;
  return {
    id,
    start: typeof start === 'string' ? start : '',
    began: typeof began === 'string' && !Number.isNaN(Date.parse(began)) ? began : '',
    ...(typeof lesson?.id === 'string' &&
      MODES.includes(lesson.mode) && { lesson: { id: lesson.id, mode: lesson.mode } }),
    ...(typeof organization === 'string' && { organization }),
    ...(typeof name === 'string' && { name }),
    ...(typeof learner === 'string' && { learner }),
    ...(typeof deleted === 'string' && { deleted }),
    ...(talk !== undefined && { talk }),
    ...(typeof overdue?.since === 'string' && typeof overdue.visit === 'string' && { overdue }),
  };
}
