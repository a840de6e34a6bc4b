import { useCallback, useEffect, useState } from 'react';
import { keptIn } from './log/keptLog';
import { useRun } from './runState';
import type { RunRecord } from './runRecord';
import { inTurn } from './storage/inTurn';
import { onNews, RUNS } from './storage/news';

/**
 * What is known of the shown run besides its log, once it has been read; another tab's changes too. Nothing where it
 * cannot be read, or is not stored. `refresh` reads it again.
 */
export function useRecord() {
  const id = useRun((state) => state.id);
  const [record, setRecord] = useState<RunRecord>();
  const refresh = useCallback(async () => {
    // What cannot be read is told where it is asked for.
    const found = await inTurn(() => keptIn().find(id)).catch(() => undefined);
    if (useRun.getState().id === id) setRecord(found);
  }, [id]);

  useEffect(() => {
    const look = () => void refresh();
    look();
    return onNews((news) => news === RUNS && look());
  }, [refresh]);

  return { record: record?.id === id ? record : undefined, refresh };
}
