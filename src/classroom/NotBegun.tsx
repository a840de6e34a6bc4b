import { useEffect, type ReactNode } from 'react';
import { TextPart } from '../i18n/TextPart';
import { useText } from '../i18n/useText';
import { OwnPage } from './OwnPage';
import styles from './RunsPage.module.css';

type Words = {
  readonly title: string;
  readonly why: string;
  /** Where there are several. */
  readonly reasons?: readonly string[];
  readonly instead?: ReactNode;
};

/** Stands in place of a run that an address asks for and that cannot be begun. `Why` has its words, from the part `runs`. */
export function NotBegun({ children }: { readonly children: ReactNode }) {
  return (
    <OwnPage>
      <TextPart part="runs">{children}</TextPart>
    </OwnPage>
  );
}

/** Why not, what there is instead, and the way to all beginnings. */
export function Why({ title, why, reasons = [], instead }: Words) {
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
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
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
