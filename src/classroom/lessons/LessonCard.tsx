import { useText } from '../../i18n/useText';
import type { LessonCardFacts } from '../../scenarios/lessonCards';
import styles from './Lessons.module.css';

const MODES = ['guided', 'practice', 'test'] as const;

/** One lesson: how long it takes, and the modes in which it can be begun. */
export function LessonCard({ lesson: { id, minutes } }: { lesson: LessonCardFacts }) {
  const t = useText();
  const title = t(`start.lesson.${id}.title`);
  return (
    <li className={styles.lesson}>
      <h4>{title}</h4>
      <p className={styles.ways}>
        <span>{t('start.minutes', { minutes })}</span>
        {MODES.map((mode) => {
          const name = t(`lesson.mode.${mode}`);
          return (
            <a key={mode} href={`#/lessons/${id}/${mode}`} aria-label={t('lesson.mode.named', { mode: name, title })}>
              {name}
            </a>
          );
        })}
      </p>
    </li>
  );
}
