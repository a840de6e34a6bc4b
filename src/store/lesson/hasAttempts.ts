import { keptIn } from '../log/keptLog';

/** Whether this browser keeps an attempt at any lesson. Never rejects. */
export async function hasAttempts(): Promise<boolean> {
  const records = await keptIn()
    .runs()
    .catch(() => []);
  return records.some(({ lesson, deleted }) => lesson && deleted === undefined);
}
