import { useText } from '../../i18n/useText';
import { isLesson } from '../../scenarios/lessonSource';

/** What a lesson is called; one that is not here, by its id. */
export function useLessonTitle(): (id: string) => string {
  const t = useText();
  return (id) => (isLesson(id) ? t(`start.lesson.${id}.title`) : id);
}
