import { loadLesson, type LessonId } from '../scenarios/lessonList';
import type { Lesson } from '../training/lesson';
import { onDemand, type OnDemand } from '../ui/onDemand';

const lessons = new Map<LessonId, OnDemand<Lesson>>();

/** A lesson for a page that is about it. */
export function lessonOnDemand(id: LessonId): OnDemand<Lesson> {
  const known = lessons.get(id) ?? onDemand(() => loadLesson(id));
  lessons.set(id, known);
  return known;
}
