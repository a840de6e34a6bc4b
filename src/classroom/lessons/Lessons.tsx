import { useText } from '../../i18n/useText';
import { LESSON_GROUPS } from '../../scenarios/lessonCards';
import { LessonCard } from './LessonCard';
import { useStandings } from './useStandings';
import styles from './Lessons.module.css';

/** The lessons that can be begun, group by group, with what came of those that were. `search` asks for other names. */
export function Lessons({ search }: { readonly search: string }) {
  const t = useText();
  const standings = useStandings();
  return LESSON_GROUPS.map(({ id, lessons }) => (
    <section key={id} aria-labelledby={`lessons-${id}`}>
      <h3 id={`lessons-${id}`}>{t(`start.lessons.${id}`)}</h3>
      <ul className={styles.lessons}>
        {lessons.map((lesson) => (
          <LessonCard key={lesson.id} lesson={lesson} search={search} standing={standings?.get(lesson.id)} />
        ))}
      </ul>
    </section>
  ));
}
