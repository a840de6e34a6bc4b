import type { Entry } from '../core/index';
import { keptIn } from './log/keptLog';
import { TAB } from './log/writeLog';
import { RUNS, tellNews } from './storage/news';

/**
 * Whether this tab has begun a run, and nothing was done in it, nor tried: pages were looked at, and that is all. A run
 * that another tab began may still be shown there.
 */
export function isUntouched(log: readonly Entry[]): boolean {
  return log[0]?.tab === TAB && log.every(({ what }, at) => what.type === (at === 0 ? 'began' : 'visited'));
}

/**
 * Throws a run away in which nothing was done, unless it has a name: then somebody wants it. A tab that shows it goes on
 * showing it, and with the first thing that is done there it is whole again.
 */
export async function throwAway(id: string): Promise<void> {
  try {
    const record = await keptIn().find(id);
    if (!record || record.name !== undefined) return;
    await keptIn().note({ ...record, deleted: new Date().toISOString() });
    await keptIn().purge((one) => (one.id === id ? 'thrown-away' : 'kept'));
    tellNews(RUNS);
  } catch {
    // It stays on the list, where it can be deleted by hand.
  }
}
