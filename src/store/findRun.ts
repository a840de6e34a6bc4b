import { heldLog, keptIn } from './log/keptLog';
import { recordOf, type RunRecord } from './runRecord';
import { useRun } from './runState';

/** What is known of a run of this browser besides its log; nothing where there is no such run. Never rejects. */
export async function findRun(id: string): Promise<RunRecord | undefined> {
  const found = await keptIn()
    .find(id)
    .catch(() => undefined);
  const shown = useRun.getState();
  // The run that is shown may not be stored, because the storage is full.
  return found ?? (shown.run && shown.id === id ? recordOf(id, heldLog()) : undefined);
}
