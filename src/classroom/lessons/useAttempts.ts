import { useEffect, useState } from 'react';
import { listAttempts, type KeptAttempt } from '../../store/lesson/attempts';
import { useRun } from '../../store/runState';
import { onNews, RUNS } from '../../store/storage/news';

/** The attempts that this browser keeps, of one lesson or of all, once they have been read and judged. */
export function useAttempts(lesson?: string): readonly KeptAttempt[] | undefined {
  const [attempts, setAttempts] = useState<readonly KeptAttempt[]>();
  const opening = useRun(({ status }) => status === 'opening');

  useEffect(() => {
    if (opening) return undefined;
    let isAsked = true;
    const look = () => void listAttempts(lesson).then((found) => isAsked && setAttempts(found));
    look();
    const hearNoMore = onNews((news) => news === RUNS && look());
    return () => {
      isAsked = false;
      hearNoMore();
    };
  }, [lesson, opening]);

  return attempts;
}
