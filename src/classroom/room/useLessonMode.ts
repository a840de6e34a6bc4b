import type { Mode } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useLessonTitle } from '../result/useLessonTitle';

type Asked = { readonly id: string; readonly mode: Mode };

/** What a run is an attempt at, and in which mode. */
export function useLessonMode(): (lesson: Asked | undefined) => string {
  const t = useText();
  const titleOf = useLessonTitle();
  return (lesson) =>
    lesson
      ? t('room.lessonMode', { title: titleOf(lesson.id), mode: t(`lesson.mode.${lesson.mode}`) })
      : t('room.free');
}
