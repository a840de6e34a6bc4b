import type { LessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import type { Progress } from '../../training/progress';
import type { Report } from '../../training/report';
import type { Verdict } from '../../training/verdict';
import tables from '../table.module.css';
import styles from './Report.module.css';

type Props = { readonly report: Report; readonly progress: Progress; readonly texts: LessonTexts };

/** Each goal with its points and why it is not met, the points by skill, and how it ended. */
export function GoalsReported({ report, progress, texts }: Props) {
  const t = useText();
  const why = ({ goal, state, why: reason }: Verdict) => {
    if (state === 'unmet' && reason) return texts.plain(`goal.${goal}.because.${reason.code}`, reason.facts);
    return state === 'notYet' || state === 'invalid' ? t(`report.why.${state}`) : '';
  };
  return (
    <>
      <h2 id="report-goals">{t('report.goals')}</h2>
      <table className={`${tables.ruled} ${styles.table}`} aria-labelledby="report-goals">
        <thead>
          <tr>
            <th scope="col">{t('report.goal')}</th>
            <th scope="col">{t('report.state')}</th>
            <th scope="col">{t('report.points')}</th>
          </tr>
        </thead>
        <tbody>
          {report.goals.map((verdict) => (
            <tr key={verdict.goal}>
              <th scope="row">{texts.plain(`goal.${verdict.goal}`)}</th>
              <td>
                {t(`report.state.${verdict.state}`)}
                <span className={styles.why}>{why(verdict)}</span>
              </td>
              <td>{t('report.points.of', { points: verdict.points, of: verdict.of })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {progress.ends.length > 0 && <h2>{t('report.end')}</h2>}
      {progress.ends.map(({ id }) => (
        <p key={id}>{texts.rich(`end.${id}`)}</p>
      ))}
      <h2 id="report-skills">{t('report.skills')}</h2>
      <table className={`${tables.ruled} ${styles.table}`} aria-labelledby="report-skills">
        <thead>
          <tr>
            <th scope="col">{t('report.skill')}</th>
            <th scope="col">{t('report.points')}</th>
          </tr>
        </thead>
        <tbody>
          {report.skills.map(({ skill, points, of }) => (
            <tr key={skill}>
              <th scope="row">{t(`report.skill.${skill}`)}</th>
              <td>{t('report.points.of', { points, of })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
