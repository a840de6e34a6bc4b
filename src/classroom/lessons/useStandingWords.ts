import { useMemo } from 'react';
import { LESSONS } from '../../scenarios/lessonSource';
import { takeLessonsFrom } from '../../store/lesson';
import type { Standings } from '../useRunTitle';
import { useAttempts } from './useAttempts';
import { useAttemptWords } from './useAttemptWords';

takeLessonsFrom(LESSONS);

/** What came of each attempt of this browser, in words, by the ids of their runs; once they have been judged. */
export function useStandingWords(): Standings {
  const attempts = useAttempts();
  const wordsOf = useAttemptWords();
  return useMemo(
    () => new Map(attempts?.map(({ record, attempt }) => [record.id, wordsOf(attempt)])),
    [attempts, wordsOf],
  );
}
