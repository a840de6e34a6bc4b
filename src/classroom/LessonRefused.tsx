import { useEffect } from 'react';
import { TextPart } from '../i18n/TextPart';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { PageHead } from './PageHead';
import styles from './RunsPage.module.css';

/** What of an address cannot be begun: there is no such lesson, it has no such step, or nothing is taken in such a mode. */
export type LessonFlaw = {
  readonly code: 'lesson' | 'step' | 'mode';
  /** As the address names it. */
  readonly asked: string;
};

/** Stands in place of a run of a lesson that an address asks for and that cannot be begun. */
export function LessonRefused({ flaw }: { readonly flaw: LessonFlaw }) {
  const language = useLanguage();
  return (
    <div className={styles.page}>
      <PageHead language={language} />
      <main className={styles.main}>
        <TextPart part="runs">
          <WhyNot {...flaw} />
        </TextPart>
      </main>
    </div>
  );
}

// An address can be long, and its beginning is enough to know it by.
const SHOWN = 40;

function WhyNot({ code, asked }: LessonFlaw) {
  const t = useText();
  const title = t('runs.lesson.title');
  const name = asked.length > SHOWN ? `${asked.slice(0, SHOWN)}…` : asked;

  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);

  return (
    <>
      <h1>{title}</h1>
      <p role="alert" className={styles.lead}>
        {t(`runs.lesson.${code}`, { name })}
      </p>
      <p>
        <a href="#/">{t('runs.begin')}</a>
      </p>
    </>
  );
}
