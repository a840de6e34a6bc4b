import { useCallback, useEffect, useState } from 'react';
import { onNews, RUNS } from '../store/storage/news';
import { listRuns } from '../store/runs';
import type { RunSummary } from '../store/runSummary';
import { useRun } from '../store/runState';
import { troubleOfStorage } from '../store/storage/trouble';

/**
 * All runs of this browser as they are now, once they have been read; another tab's changes too. Where the storage
 * cannot be read, the page says so, and the list stays as it was.
 */
export function useRuns() {
  const [runs, setRuns] = useState<readonly RunSummary[]>();
  const refresh = useCallback(async () => {
    try {
      setRuns(await listRuns());
    } catch (error) {
      useRun.setState({ trouble: troubleOfStorage(error) });
    }
  }, []);

  const isOpening = useRun(({ status }) => status === 'opening');

  useEffect(() => {
    // Where runs are kept is not known yet: that there are none would be invented.
    if (isOpening) return undefined;
    const look = () => void refresh();
    look();
    const hearNoMore = onNews((news) => news === RUNS && look());
    globalThis.addEventListener('focus', look);
    return () => {
      hearNoMore();
      globalThis.removeEventListener('focus', look);
    };
  }, [isOpening, refresh]);

  return { runs, refresh };
}
