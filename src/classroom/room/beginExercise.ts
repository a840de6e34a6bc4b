import type { Exercise } from '../../room/parts';
import { LESSONS } from '../../scenarios/lessonSource';
import { beginLesson, takeLessonsFrom } from '../../store/lesson';
import { isTestLeft } from '../../store/lesson/testAttempts';

type Begun = { readonly page: string } | { readonly why: 'noAttempt' | 'notLoaded' | 'unknownLesson' };

/** Begins what was handed out, in its mode and with its names. Answers with the page to go to, or with why not. */
export async function beginExercise({ lesson, mode, tokens, seed }: Exercise): Promise<Begun> {
  takeLessonsFrom(LESSONS);
  if (mode === 'test' && !(await isTestLeft(lesson))) return { why: 'noAttempt' };
  try {
    const page = await beginLesson(lesson, mode, tokens, seed);
    return page === undefined ? { why: 'unknownLesson' } : { page };
  } catch {
    return { why: 'notLoaded' };
  }
}
