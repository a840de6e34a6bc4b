import type { LessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import { MomentTime, type TimedRun } from '../../parts/MomentTime';
import type { Report } from '../../training/report';
import tables from '../table.module.css';
import styles from './Report.module.css';

type Props = { readonly report: Report; readonly timed: TimedRun; readonly texts: LessonTexts };

/** Each step: when it was done, what help was taken with it, and how its question was answered. */
export function StepsReported({ report, timed, texts }: Props) {
  const t = useText();
  const titleOf = (step: string) => texts.plain(`step.${step}.title`);
  return (
    <>
      <h2 id="report-steps">{t('report.steps')}</h2>
      <table className={`${tables.ruled} ${styles.table}`} aria-labelledby="report-steps">
        <thead>
          <tr>
            <th scope="col">{t('report.step')}</th>
            <th scope="col">{t('report.when')}</th>
            <th scope="col">{t('report.help')}</th>
          </tr>
        </thead>
        <tbody>
          {report.steps.map(({ step, done, helped }) => (
            <tr key={step}>
              <th scope="row">{titleOf(step)}</th>
              <td>{done ? <MomentTime of={timed} seq={done.seq} /> : t('report.step.open')}</td>
              <td>{t(`report.help.${helped ?? 'none'}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.answers.length > 0 && (
        <>
          <h2>{t('report.answers')}</h2>
          <ul>
            {report.answers.map(({ step, right, tries }) => (
              <li key={step}>{t('report.answer', { title: titleOf(step), right: right ? 'yes' : 'no', tries })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
