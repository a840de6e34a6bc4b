import { MODES } from '../../core/index';
import { useText } from '../../i18n/useText';
import styles from './LessonPage.module.css';

type Props = {
  readonly lesson: string;
  readonly title: string;
  /** With which names: the query of the addresses. */
  readonly query: string;
};

/** The modes, each with what is different in it, and the way to begin. */
export function ModeChoice({ lesson, title, query }: Props) {
  const t = useText();
  return (
    <section aria-labelledby="lesson-modes">
      <h2 id="lesson-modes">{t('lessonPage.modes')}</h2>
      <ul className={styles.modes}>
        {MODES.map((mode) => {
          const name = t(`lesson.mode.${mode}`);
          return (
            <li key={mode} className={mode === 'guided' ? styles.first : undefined}>
              <a
                href={`#/lessons/${lesson}/${mode}${query}`}
                aria-label={t('lesson.mode.named', { mode: name, title })}
              >
                {name}
              </a>
              <span>{t(`lessonPage.mode.${mode}`)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
