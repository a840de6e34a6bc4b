import { useCallback, useEffect, useState } from 'react';
import { onNews, RUNS } from '../store/storage/news';
import { listRuns, type RunSummary } from '../store/runs';

/** All runs of this browser as they are now, once they have been read; another tab's changes too. */
export function useRuns() {
  const [runs, setRuns] = useState<readonly RunSummary[]>();
  const refresh = useCallback(async () => setRuns(await listRuns()), []);

  useEffect(() => {
    const look = () => void refresh();
    look();
    const hearNoMore = onNews((news) => news === RUNS && look());
    globalThis.addEventListener('focus', look);
    return () => {
      hearNoMore();
      globalThis.removeEventListener('focus', look);
    };
  }, [refresh]);

  return { runs, refresh };
}
