import type { Lesson } from '../training/lesson';
import type { Tokens } from '../training/tokens';
import { LESSON_IDS, loadLesson, type LessonId } from './lessonList';

/** The lessons of the simulator, as the store takes them: each is loaded when a run of it is begun or opened. */
export const LESSONS = {
  load: async (id: string) => (isLesson(id) ? loadLesson(id) : undefined),
  startOf: async (lesson: Lesson, tokens: Tokens) => (await import('./lessonStarts')).startOf(lesson, tokens),
};

/** Whether there is a lesson of this id. */
export function isLesson(id: string): id is LessonId {
  return LESSON_IDS.some((one) => one === id);
}
