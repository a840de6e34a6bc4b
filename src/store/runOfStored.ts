import { readLog, type Run } from '../core/index';
import { keptIn } from './log/keptLog';
import type { RunRecord } from './runRecord';
import { useRun } from './runState';
import { parseStored, type Stored } from './storage/stored';

/** A run that begins with more than this takes longer to read than a glance at it is worth. */
const LONGEST_BEGINNING = 5000;

/**
 * A run of this browser as far as it has come, for a glance at it. Nothing where it cannot be read, which is said
 * where somebody opens it, and where reading it would keep the page waiting. Never rejects.
 */
export async function runOfStored({ id }: Pick<RunRecord, 'id'>): Promise<Run | undefined> {
  const shown = useRun.getState();
  if (shown.id === id && shown.run) return shown.run;
  try {
    const stored = await keptIn().read(id);
    if (beginningOf(stored) > LONGEST_BEGINNING) return undefined;
    return readLog(await parseStored(stored));
  } catch {
    return undefined;
  }
}

// It may be damaged: then it has no length, and is found out about when it is parsed.
function beginningOf([first]: readonly Stored[]): number {
  const entry = (first?.entry ?? {}) as { readonly what?: { readonly events?: unknown } };
  return Array.isArray(entry.what?.events) ? entry.what.events.length : 0;
}
