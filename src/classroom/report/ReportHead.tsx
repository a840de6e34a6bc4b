import { useEffect, type ReactNode } from 'react';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { usePrinting } from '../../ui/usePrinting';
import { Facts, type Fact } from '../Facts';
import { LearnerForm } from './LearnerForm';
import type { Reported } from './useReported';
import styles from './Report.module.css';

type Props = Pick<Reported, 'record' | 'log'> & {
  readonly title: string;
  /** Who did it, and how that is told. */
  readonly learner: string;
  readonly onNamed: (learner: string) => void;
  /** What the report says first, besides who and when: its facts as pairs of a term and what it is. */
  readonly facts?: readonly Fact[];
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
      <Facts
        facts={[
          ...(isPrinting && learner !== '' ? [[t('report.learner'), learner] as const] : []),
          ...facts,
          [t('report.begun'), began ?? ''],
          [t('report.ended'), ended ?? ''],
        ]}
      />
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
