import { useEffect, useState } from 'react';
import type { Lesson } from '../../training/lesson';
import { useRun } from '../runState';
import { onNews, RUNS } from '../storage/news';
import { testAttempts, type TestAttempts } from './testAttempts';

/** The attempts of this browser at the test of a lesson, once they have been read; nothing where it sets no number of them. */
export function useTestAttempts(lesson: Lesson): TestAttempts | undefined {
  const [found, setFound] = useState<{ readonly lesson: string; readonly attempts: TestAttempts | undefined }>();
  const opening = useRun(({ status }) => status === 'opening');

  useEffect(() => {
    if (opening || lesson.test?.attempts === undefined) return undefined;
    let isAsked = true;
    const look = () =>
      void testAttempts(lesson).then((attempts) => isAsked && setFound({ lesson: lesson.id, attempts }));
    look();
    const hearNoMore = onNews((news) => news === RUNS && look());
    return () => {
      isAsked = false;
      hearNoMore();
    };
  }, [lesson, opening]);

  return found?.lesson === lesson.id ? found.attempts : undefined;
}
