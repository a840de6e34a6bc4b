import { useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import type { LessonTexts } from '../../i18n/useLessonTexts';

/** The goals of an exercise, without a word on how far it is. */
export function Goals({ lesson, texts }: Pick<Attempt, 'lesson'> & { texts: LessonTexts }) {
  const t = useText();
  return (
    <>
      <h3>{t('coach.goalsToReach')}</h3>
      <ul>
        {lesson.goals.map(({ id, points }) => (
          <li key={id}>
            {texts.rich(`goal.${id}`)} ({points})
          </li>
        ))}
      </ul>
    </>
  );
}
