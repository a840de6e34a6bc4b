import { keptIn } from '../log/keptLog';

/** Whether this browser keeps an attempt at any lesson; a deleted one that was a test counts too. Never rejects. */
export async function hasAttempts(): Promise<boolean> {
  const records = await keptIn()
    .runs()
    .catch(() => []);
  return records.some(({ lesson, deleted }) => lesson && (deleted === undefined || lesson.mode === 'test'));
}
