import { useEffect } from 'react';
import type { Part } from '../../i18n/messages';
import { TextPart } from '../../i18n/TextPart';
import { useLessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import { locationOfFrames } from '../../map/locationOfFrames';
import { ownPages } from '../../map/ownPages';
import { LeavePackage } from '../../parts/package/LeavePackage';
import { LmsNotice } from '../../parts/package/LmsNotice';
import { isOver, usePresentAttempt } from '../../store/lesson';
import { isTold } from '../../store/lesson/attempts';
import { useOwnPackage, useTriesLeft } from '../../store/lms/ownPackage';
import { useRun } from '../../store/run';
import type { Lesson } from '../../training/lesson';
import type { LessonPackage } from '../../training/package/lessonPackage';
import { OwnPage } from '../OwnPage';
import { LateLms } from './LateLms';
import own from '../OwnPage.module.css';
import list from '../modes.module.css';
import styles from './PackageStart.module.css';

type Props = { readonly told: LessonPackage; readonly lesson: Lesson };

/** Where a package opens: what the lesson is about, how the LMS stands, and the ways to begin, to go on and to leave. */
export function PackageStart({ told, lesson }: Props) {
  // Every lesson that can be loaded has its part, which a test of the lessons' texts sees to.
  const part = `lessons-${lesson.id}` as Part;
  return (
    <OwnPage>
      <TextPart part="lesson-page">
        <TextPart part="coach">
          <TextPart part={part}>
            <About told={told} lesson={lesson} />
          </TextPart>
        </TextPart>
      </TextPart>
    </OwnPage>
  );
}

function About({ told, lesson }: Props) {
  const t = useText();
  const attempt = usePresentAttempt();
  const texts = useLessonTexts(lesson.id, attempt?.tokens ?? lesson.tokens);
  const title = texts.plain('title');
  const left = useTriesLeft();
  const best = useOwnPackage((state) => state.best);
  const isToChoose = useOwnPackage(({ other }) => other !== undefined);

  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);

  const points = lesson.goals.reduce((sum, goal) => sum + goal.points, 0);
  return (
    <>
      <h1>{title}</h1>
      <p className={styles.can}>{texts.rich('can')}</p>
      <p className={styles.quiet}>
        {t('lessonPage.facts', { minutes: lesson.minutes, steps: lesson.steps.length, points })}
      </p>
      <LateLms />
      {!isToChoose && (
        <>
          <GoOn />
          <section aria-labelledby="package-begin">
            <h2 id="package-begin">{t(attempt ? 'lms.again' : 'lms.begin')}</h2>
            {Number.isFinite(left) && <p>{t('lms.tries', { left })}</p>}
            {left > 0 && <Modes told={told} title={title} />}
          </section>
        </>
      )}
      <section className={styles.platform}>
        <LmsNotice />
        {best !== undefined && <p>{t('lms.best', { score: best })}</p>}
        <p className={styles.ways}>
          <LeavePackage />
          {attempt && attempt.mode !== 'watch' && isTold(attempt) && (
            <a className={own.button} href={ownPages.handIn}>
              {t('lms.handIn')}
            </a>
          )}
        </p>
      </section>
    </>
  );
}

/** The attempt that is under way, or what came of it. */
function GoOn() {
  const t = useText();
  const attempt = usePresentAttempt();
  const frames = useRun(({ run }) => run?.frames);
  if (!attempt || !frames) return null;
  const sum = (what: 'points' | 'of') => attempt.progress.verdicts.reduce((all, verdict) => all + verdict[what], 0);
  const isDone = isOver(attempt);
  return (
    <p className={styles.ways}>
      {isDone && attempt.mode !== 'watch' && <span>{t('lms.result', { points: sum('points'), of: sum('of') })}</span>}
      <a className={own.button} data-first href={`#${locationOfFrames(frames)}`}>
        {t(isDone ? 'coach.result.open' : 'lms.goOn')}
      </a>
      {isTold(attempt) && <a href={ownPages.report()}>{t('lessonPage.report')}</a>}
    </p>
  );
}

function Modes({ told: { lesson, modes }, title }: { readonly told: LessonPackage; readonly title: string }) {
  const t = useText();
  return (
    <ul className={list.modes}>
      {modes.map((mode) => (
        <li key={mode}>
          <a
            className={own.button}
            href={`#/lessons/${lesson}/${mode}`}
            aria-label={t('lesson.mode.named', { mode: t(`lesson.mode.${mode}`), title })}
          >
            {t(`lesson.mode.${mode}`)}
          </a>
          <span>{t(`lessonPage.mode.${mode}`)}</span>
        </li>
      ))}
    </ul>
  );
}
