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

/** Everything of all runs that is in the storage of the browser. */
export async function storedEntries(page: Page): Promise<StoredEntry[]> {
  return page.evaluate(
    () =>
      new Promise<StoredEntry[]>((resolve, reject) => {
        const opening = indexedDB.open('onetenant');
        opening.addEventListener('error', () => reject(opening.error as DOMException));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database.transaction('entries').objectStore('entries').getAll();
          reading.addEventListener('success', () => {
            database.close();
            resolve(reading.result as StoredEntry[]);
          });
        });
      }),
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
