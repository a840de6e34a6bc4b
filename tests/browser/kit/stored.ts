import type { Page } from '@playwright/test';

export type StoredEntry = {
  readonly run: string;
  readonly seq: number;
  readonly format?: number;
  readonly entry: {
    readonly page: string;
    readonly what: {
      readonly type: string;
      readonly command?: Record<string, unknown>;
      readonly address?: string;
    };
  };
};

/** Everything of all runs that is in the storage of the browser, after what is on its way there now. */
export async function storedEntries(page: Page, name = 'onetenant'): Promise<StoredEntry[]> {
  return page.evaluate(
    (database) =>
      new Promise<StoredEntry[]>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.addEventListener('error', () => reject(opening.error as DOMException));
        opening.addEventListener('success', () => {
          const opened = opening.result;
          const reading = opened.transaction('entries').objectStore('entries').getAll();
          reading.addEventListener('success', () => {
            opened.close();
            resolve(reading.result as StoredEntry[]);
          });
        });
      }),
    name,
  );
}

/** What a bad disk would do to the entry of a number, behind the back of the simulator: another value, or none at all. */
export async function damageEntry(page: Page, seq: number, value: Record<string, unknown> | 'gone'): Promise<void> {
  await page.evaluate(
    ([at, change]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('onetenant');
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction('entries', 'readwrite');
          const store = transaction.objectStore('entries');
          const reading = store.getAll();
          reading.addEventListener('success', () => {
            const record = (reading.result as StoredEntry[]).find((one) => one.seq === at);
            if (record && change === 'gone') store.delete([record.run, at]);
            else if (record) store.put({ ...record, ...(change as object) });
          });
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          transaction.addEventListener('abort', () => reject(transaction.error as DOMException));
        });
      }),
    [seq, value] as const,
  );
}
