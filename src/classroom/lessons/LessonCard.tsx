import { useText } from '../../i18n/useText';
import type { LessonCardFacts } from '../../scenarios/lessonCards';
import type { LessonStanding } from './readStandings';
import styles from './Lessons.module.css';

const MODES = ['watch', 'guided', 'practice', 'test'] as const;

type Props = {
  readonly lesson: LessonCardFacts;
  readonly search: string;
  readonly standing: LessonStanding | undefined;
};

/**
 * One lesson: the way to its page, how long it takes, what came of it, and the modes in which it can be begun, with the
 * attempts that are left where the lesson sets a number.
 */
export function LessonCard({ lesson: { id, minutes, attempts }, search, standing }: Props) {
  const t = useText();
  const title = t(`start.lesson.${id}.title`);
  const { code, ...facts } = standing?.best ?? {};
  const left = standing?.left ?? attempts;
  return (
    <li className={styles.lesson}>
      <h4>
        <a href={`#/lessons/${id}${search}`}>{title}</a>
      </h4>
      <p className={styles.facts}>
        {t('start.minutes', { minutes })}
        {left !== undefined && <span id={`left-${id}`}>{t('start.test.left', { left })}</span>}
        {code && <span data-passed={code === 'passed' || undefined}>{t(`attempt.${code}`, facts)}</span>}
      </p>
      <p className={styles.ways}>
        {MODES.map((mode) => {
          const name = t(`lesson.mode.${mode}`);
          return (
            <a
              key={mode}
              href={`#/lessons/${id}/${mode}${search}`}
              aria-label={t('lesson.mode.named', { mode: name, title })}
              aria-describedby={mode === 'test' && left !== undefined ? `left-${id}` : undefined}
            >
              {name}
            </a>
          );
        })}
      </p>
    </li>
  );
}
