import type { LessonTexts } from '../../i18n/useLessonTexts';
import { useRejectionText } from '../../i18n/useRejectionText';
import { useText } from '../../i18n/useText';
import { MomentTime, type TimedRun } from '../../parts/MomentTime';
import type { Progress } from '../../training/progress';
import type { Report } from '../../training/report';
import styles from './Report.module.css';

type Props = {
  readonly report: Report;
  readonly progress: Progress;
  readonly timed: TimedRun;
  readonly texts: LessonTexts;
};

/** The wrong turns that were taken and what was refused, each with its moment and its reason. */
export function TurnsReported({ report, progress, timed, texts }: Props) {
  const t = useText();
  const reasonOf = useRejectionText();
  const refused = report.refused.flatMap(({ when }) => {
    const what = timed.log[when.seq]?.what;
    return what?.type === 'refused' ? [{ seq: when.seq, reason: reasonOf(what.rejection) }] : [];
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
              <span>
                <MomentTime of={timed} seq={at} />
              </span>
              <span>{stands ? turn : t('report.turn.back', { turn })}</span>
            </li>
          );
        })}
      </ul>
      <h2>{t('report.refused')}</h2>
      {refused.length === 0 && <p>{t('report.refused.none')}</p>}
      <ul className={styles.moments}>
        {refused.map(({ seq, reason }) => (
          <li key={seq}>
            <span>
              <MomentTime of={timed} seq={seq} />
            </span>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
