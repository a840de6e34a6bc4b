import type { Run } from '../../core/index';
import { useText } from '../../i18n/useText';
import { locationOfFrames } from '../../map/locationOfFrames';
import { target } from '../../map/targets';
import { BrandMark } from '../../parts/brand/BrandMark';
import { OWN_NAMES } from '../../scenarios/names';
import { START_CARDS } from '../../scenarios/startCards';
import { componentOnDemand } from '../../ui/onDemand';
import styles from './Sandbox.module.css';

const ResumedLesson = componentOnDemand(async () => (await import('./ResumedLesson')).ResumedLesson);

/** The way back to the run that is under way: which story or lesson it is of, and where one was. */
export function Resume({ run }: { readonly run: Run }) {
  const t = useText();
  const card = START_CARDS.find(({ id }) => id === run.start);
  if (!card && !run.lesson) return null;
  const organization = run.organization?.name ?? OWN_NAMES.organization;
  return (
    <section className={styles.resume} aria-label={t('start.resume.title')}>
      <h2>{t('start.resume.title')}</h2>
      {run.brand && <BrandMark brand={run.brand} name={organization} />}
      <p>
        {run.lesson ? (
          <ResumedLesson lesson={run.lesson.id} page={run.page} />
        ) : (
          card && t('start.resume.text', { page: run.page, title: t(`start.${card.id}.title`, { organization }) })
        )}
      </p>
      <a href={`#${locationOfFrames(run.frames)}`} {...target('start.resume')}>
        {t('start.resume')}
      </a>
    </section>
  );
}
