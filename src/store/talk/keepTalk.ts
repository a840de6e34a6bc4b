import { keptIn } from '../log/keptLog';
import { inTurn } from '../storage/inTurn';
import { parseTalk } from './message';
import type { Talk } from './talk';

/** The talk about a run, as it was kept with it last. Nothing where there was none, or it cannot be read. */
export async function storedTalk(run: string): Promise<Talk | undefined> {
  const record = await keptIn()
    .find(run)
    .catch(() => undefined);
  return parseTalk(record?.talk);
}

/** Keeps the talk with its run. Never rejects: what cannot be kept lasts for as long as a window is open. */
export function keepTalk(run: string, talk: Talk): Promise<void> {
  return inTurn(async () => {
    try {
      const record = await keptIn().find(run);
      if (record) await keptIn().note({ ...record, talk });
    } catch {
      // The talk goes on all the same.
    }
  });
}
