import { useEffect, type ReactNode } from 'react';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { usePrinting } from '../../ui/usePrinting';
import { LearnerForm } from './LearnerForm';
import type { Reported } from './useReported';
import styles from './Report.module.css';

type Props = Pick<Reported, 'record' | 'log'> & {
  readonly title: string;
  /** Who did it, and how that is told. */
  readonly learner: string;
  readonly onNamed: (learner: string) => void;
  /** What the report says first, besides who and when: its facts as pairs of a term and what it is. */
  readonly facts?: readonly (readonly [term: string, fact: string])[];
  /** Further downloads. */
  readonly children?: ReactNode;
};

/** What a report is of: whose run, when, and how it can be taken along. */
export function ReportHead({ record, log, title, learner, onNamed, facts = [], children }: Props) {
  const t = useText();
  const { clock } = useFormats();
  const isPrinting = usePrinting();
  const [began, ended] = [log[0], log.at(-1)].map((entry) => (entry ? clock(entry.at) : ''));

  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);

  return (
    <>
      <h1>{title}</h1>
      <dl className={styles.facts}>
        {isPrinting && learner !== '' && <Fact term={t('report.learner')}>{learner}</Fact>}
        {facts.map(([term, fact]) => (
          <Fact key={term} term={term}>
            {fact}
          </Fact>
        ))}
        <Fact term={t('report.begun')}>{began ?? ''}</Fact>
        <Fact term={t('report.ended')}>{ended ?? ''}</Fact>
      </dl>
      {isPrinting ? (
        <p>{t('report.simulation')}</p>
      ) : (
        <div className={styles.controls}>
          <LearnerForm record={record} onNamed={onNamed} />
          <p className={styles.ways}>
            <button type="button" onClick={() => print()}>
              {t('report.print')}
            </button>
            {children}
            <a href={`#/runs/${record.id}`}>{t('report.resume')}</a>
          </p>
          <p className={styles.times}>{t('report.times')}</p>
        </div>
      )}
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
