import type { LessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import type { Lesson } from '../../training/lesson';
import styles from './LessonPage.module.css';

type Props = { readonly lesson: Lesson; readonly texts: LessonTexts; readonly query: string };

/** The steps in order, each with a link that begins there. */
export function StepList({ lesson: { id, steps }, texts, query }: Props) {
  const t = useText();
  return (
    <section aria-labelledby="lesson-steps">
      <h2 id="lesson-steps">{t('lessonPage.steps')}</h2>
      <p>{t('lessonPage.steps.lead')}</p>
      <ol className={styles.steps}>
        {steps.map((step, at) => {
          const title = texts.plain(`step.${step.id}.title`);
          return (
            <li key={step.id}>
              <span>{title}</span>{' '}
              <a
                href={`#/lessons/${id}/guided/${step.id}${query}`}
                aria-label={t('lessonPage.steps.start.named', { step: at + 1, title })}
              >
                {t('lessonPage.steps.start', { step: at + 1 })}
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
