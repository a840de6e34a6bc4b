import { LESSON_IDS, loadLesson, type LessonId } from './scenarios/lessonList';
import type { LessonSource } from './store/lesson/source';

/** The lessons of the simulator, for the store: each is loaded when a run of it is begun or opened. */
export const LESSONS: LessonSource = {
  load: async (id) => (isLesson(id) ? loadLesson(id) : undefined),
  startOf: async (lesson, tokens) => (await import('./scenarios/lessonStarts')).startOf(lesson, tokens),
};

/** Whether there is a lesson of this id. */
export function isLesson(id: string): id is LessonId {
  return LESSON_IDS.some((one) => one === id);
}
