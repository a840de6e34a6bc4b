import { useLessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import type { Lesson } from '../../training/lesson';
import styles from './Result.module.css';

/** What the numbers of the goals stand for, with the lesson's own names. */
export function GoalList({ lesson }: { readonly lesson: Lesson }) {
  const t = useText();
  const texts = useLessonTexts(lesson.id, lesson.tokens);
  return (
    <ol className={styles.goals} aria-label={t('report.goals')}>
      {lesson.goals.map(({ id }) => (
        <li key={id}>{texts.plain(`goal.${id}`)}</li>
      ))}
    </ol>
  );
}
