import { lessonAsked } from './BeginLesson';
import type { LessonFlaw } from './classroom/LessonRefused';
import type { Entry } from './core/index';
import { FIRST_LESSON } from './scenarios/lessonCards';
import { isLesson } from './scenarios/lessonSource';
import { demoOf } from './store/demo';
import { lessonLog } from './store/lesson';
import { logOfRun, useRun } from './store/run';

/**
 * What is shown over and over where an address asks for this: a lesson, at its start or at a step, with names
 * (`office-first/sign-in?organization=Fabrikam`); where it asks for nothing, the run that is open. Or why it cannot be.
 */
export async function loopLog(asked: string): Promise<readonly Entry[] | LessonFlaw> {
  if (asked === '') return (await logOfOpenRun()) ?? loopLog(FIRST_LESSON.id);
  const [path = '', query] = asked.split('?');
  const [id = '', step] = path.split('/');
  const found = await lessonAsked(id, new URLSearchParams(query));
  if ('code' in found) return found;
  const log = await lessonLog(id, 'watch', found.tokens, found.seed, step, found.brand);
  return log ?? { code: 'step', asked: step ?? '' };
}

/** The lesson of the run that is open, or else what was done in it; nothing where nothing was. */
async function logOfOpenRun(): Promise<readonly Entry[] | undefined> {
  const { run } = useRun.getState();
  if (!run) return undefined;
  const { lesson, done, undone } = run;
  if (lesson && isLesson(lesson.id)) return lessonLog(lesson.id, 'watch', lesson.tokens);
  return done.length + undone.length > 0 ? demoOf(logOfRun()) : undefined;
}
