import { useEffect, type ReactNode } from 'react';
import { TextPart } from '../i18n/TextPart';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { PageHead } from './PageHead';
import styles from './RunsPage.module.css';

type Words = { readonly title: string; readonly why: string; readonly instead?: ReactNode };

/** Stands in place of a run that an address asks for and that cannot be begun. `Why` has its words, from the part `runs`. */
export function NotBegun({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  return (
    <div className={styles.page}>
      <PageHead language={language} />
      <main className={styles.main}>
        <TextPart part="runs">{children}</TextPart>
      </main>
    </div>
  );
}

/** Why not, what there is instead, and the way to all beginnings. */
export function Why({ title, why, instead }: Words) {
  const t = useText();
  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);
  return (
    <>
      <h1>{title}</h1>
      <p role="alert" className={styles.lead}>
        {why}
      </p>
      {instead && <p>{instead}</p>}
      <p>
        <a href="#/">{t('runs.begin')}</a>
      </p>
    </>
  );
}

// An address can be long, and its beginning is enough to know it by.
const SHOWN = 40;

export function shortened(asked: string): string {
  return asked.length > SHOWN ? `${asked.slice(0, SHOWN)}…` : asked;
}
