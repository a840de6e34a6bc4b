import { openDB, type IDBPDatabase } from 'idb';
import { DATABASE } from './database';

/**
 * What lies in the storage, just as it is, as JSON: all of it, or what belongs to one run. For what cannot be read
 * otherwise, a newer version's too. Nothing where not even that can be had.
 */
export async function rawStorage(run?: string): Promise<string | undefined> {
  try {
    // Without a version it opens any. Where there is none, none must come into being.
    const database = await openDB(DATABASE, undefined, {
      upgrade(_database, _old, _new, made) {
        made.done.catch(() => undefined);
        made.abort();
      },
    });
    const stores = [...database.objectStoreNames];
    const records = await Promise.all(stores.map((store) => recordsOf(database, store, run)));
    database.close();
    const read = Object.fromEntries(stores.map((store, at) => [store, records[at]]));
    // Without the place of a file: that would tell whose computer it is.
    return JSON.stringify({ database: 'onetenant', version: database.version, stores: read }, writable(), 1);
  } catch {
    return undefined;
  }
}

type Found = { readonly key: IDBValidKey; readonly value: unknown };

// One by one: what a disk has lost of one record must not cost the others.
async function recordsOf(database: IDBPDatabase, store: string, run?: string): Promise<readonly Found[]> {
  const keys = await database.getAllKeys(store);
  const wanted = run === undefined ? keys : keys.filter((key) => key === run || (Array.isArray(key) && key[0] === run));
  return Promise.all(
    wanted.map(async (key) => {
      const transaction = database.transaction(store);
      transaction.done.catch(() => undefined);
      const value: unknown = await transaction.store.get(key).catch((error: unknown) => `unreadable: ${String(error)}`);
      return { key, value };
    }),
  );
}

// A storage can hold what JSON cannot: large numbers, maps, and what contains itself.
function writable() {
  const above: { readonly value: object; readonly written: object }[] = [];
  return function write(this: unknown, _key: string, value: unknown): unknown {
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    while (above.length > 0 && above.at(-1)?.written !== this) above.pop();
    if (above.some((one) => one.value === value)) return 'contains itself';
    const written = value instanceof Map || value instanceof Set ? [...value] : value;
    above.push({ value, written });
    return written;
  };
}
