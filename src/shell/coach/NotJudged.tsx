import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { judgeAgain, type Unjudged } from '../../store/lesson';
import { mayBegin, usePackage } from '../../store/lms/ownPackage';
import { useRun } from '../../store/run';
import styles from './TaskStrip.module.css';

/** In place of the task: why the run is not judged, and the way on. */
export function NotJudged({ unjudged: { lesson, why } }: { unjudged: Unjudged }) {
  const t = useText();
  const mode = useRun(({ run }) => run?.lesson?.mode) ?? 'guided';
  const isPackage = usePackage() !== undefined;
  // Another version is one of a lesson that there is, and the start page has its title.
  const title = why === 'other-version' ? t(`start.lesson.${lesson}.title` as MessageKey) : lesson;
  return (
    <section className={styles.strip} aria-label={t('coach.task')} data-coach-strip>
      <span className={styles.step}>{t(`coach.unjudged.${why}`, { lesson: title })}</span>
      {why === 'other-version' && mayBegin(lesson, mode) && (
        <a href={`#/lessons/${lesson}/${mode}`}>{t('coach.unjudged.again')}</a>
      )}
      {why === 'not-loaded' && (
        <button type="button" onClick={judgeAgain}>
          {t('coach.unjudged.retry')}
        </button>
      )}
      {!isPackage && <a href="#/">{t('coach.result.others')}</a>}
    </section>
  );
}
