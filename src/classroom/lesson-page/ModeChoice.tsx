import { MODES } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useTestAttempts } from '../../store/lesson/useTestAttempts';
import type { Lesson } from '../../training/lesson';
import list from '../modes.module.css';
import own from '../OwnPage.module.css';
import styles from './LessonPage.module.css';

type Props = {
  readonly lesson: Lesson;
  readonly title: string;
  /** With which names: the query of the addresses. */
  readonly query: string;
};

/** The modes, each with what is different in it, and the way to begin. */
export function ModeChoice({ lesson, title, query }: Props) {
  const t = useText();
  const tests = useTestAttempts(lesson);
  return (
    <section aria-labelledby="lesson-modes">
      <h2 id="lesson-modes">{t('lessonPage.modes')}</h2>
      <ul className={`${list.modes} ${styles.modes}`}>
        {MODES.map((mode) => {
          const name = t(`lesson.mode.${mode}`);
          return (
            <li key={mode} className={mode === 'guided' ? styles.first : undefined}>
              {mode === 'test' && tests?.left === 0 ? (
                <span className={styles.closed}>{name}</span>
              ) : (
                <a
                  className={own.button}
                  href={`#/lessons/${lesson.id}/${mode}${query}`}
                  aria-label={t('lesson.mode.named', { mode: name, title })}
                >
                  {name}
                </a>
              )}
              <span>
                {t(`lessonPage.mode.${mode}`)}
                {mode === 'test' && <TestLimits lesson={lesson} left={tests?.left} />}
              </span>
            </li>
          );
        })}
        <li>
          <a
            href={`#/lessons/${lesson.id}/watch${query === '' ? '?' : `${query}&`}demo`}
            aria-label={t('lesson.mode.named', { mode: t('lessonPage.demo'), title })}
          >
            {t('lessonPage.demo')}
          </a>
          <span>{t('lessonPage.demo.text')}</span>
        </li>
      </ul>
    </section>
  );
}

/** How long the test takes at most, and how many attempts at it are left; nothing of what the lesson does not limit. */
function TestLimits({ lesson: { test }, left }: { readonly lesson: Lesson; readonly left: number | undefined }) {
  const t = useText();
  return (
    <>
      {test?.minutes !== undefined && ` ${t('lessonPage.test.minutes', { minutes: test.minutes })}`}
      {test?.attempts !== undefined && left !== undefined && (
        <strong> {t('lessonPage.test.left', { left, attempts: test.attempts })}</strong>
      )}
    </>
  );
}
