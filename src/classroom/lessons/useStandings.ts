import { useEffect, useState } from 'react';
import { useRun } from '../../store/runState';
import type { LessonStanding } from './readStandings';

/** What came of the lessons that were begun, once that is known; what it takes is loaded where there is any. */
export function useStandings(): ReadonlyMap<string, LessonStanding> | undefined {
  const [standings, setStandings] = useState<ReadonlyMap<string, LessonStanding>>();
  const opening = useRun(({ status }) => status === 'opening');

  useEffect(() => {
    if (opening) return undefined;
    let isAsked = true;
    // Progress is an extra: the page does without what cannot be loaded.
    void read().then(
      (found) => isAsked && setStandings(found),
      () => undefined,
    );
    return () => {
      isAsked = false;
    };
  }, [opening]);

  return standings;
}

async function read(): Promise<ReadonlyMap<string, LessonStanding> | undefined> {
  const { hasAttempts } = await import('../../store/lesson/hasAttempts');
  if (!(await hasAttempts())) return undefined;
  const { readStandings } = await import('./readStandings');
  return readStandings();
}
