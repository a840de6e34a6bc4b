import type { Entry } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import type { LessonTexts } from '../../i18n/useLessonTexts';
import { useRejectionText } from '../../i18n/useRejectionText';
import { useText } from '../../i18n/useText';
import type { Progress } from '../../training/progress';
import type { Report } from '../../training/report';
import styles from './Report.module.css';

type Props = {
  readonly report: Report;
  readonly progress: Progress;
  readonly log: readonly Entry[];
  readonly texts: LessonTexts;
};

/** The wrong turns that were taken and what was refused, each with its moment and its reason. */
export function TurnsReported({ report, progress, log, texts }: Props) {
  const t = useText();
  const { clock } = useFormats();
  const reasonOf = useRejectionText();
  const refused = report.refused.flatMap(({ when }) => {
    const what = log[when.seq]?.what;
    return what?.type === 'refused' ? [{ ...when, reason: reasonOf(what.rejection) }] : [];
  });
  return (
    <>
      <h2>{t('report.wrong')}</h2>
      {progress.wrong.length === 0 && <p>{t('report.wrong.none')}</p>}
      <ul className={styles.moments}>
        {progress.wrong.map(({ id, at, stands, facts }) => {
          const turn = texts.plain(`wrong.${id}`, facts);
          return (
            <li key={id}>
              <span>{clock(log[at]?.at ?? '')}</span>
              <span>{stands ? turn : t('report.turn.back', { turn })}</span>
            </li>
          );
        })}
      </ul>
      <h2>{t('report.refused')}</h2>
      {refused.length === 0 && <p>{t('report.refused.none')}</p>}
      <ul className={styles.moments}>
        {refused.map(({ seq, at, reason }) => (
          <li key={seq}>
            <span>{clock(at)}</span>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
