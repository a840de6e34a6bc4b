import { useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import type { LessonTexts } from '../../i18n/useLessonTexts';
import { usePackage } from '../../store/lms/ownPackage';
import { LmsStanding } from '../../parts/package/LmsStanding';
import { ModeMenu } from './ModeMenu';
import { TimeLeft } from './test/TimeLeft';
import type { PresentStep } from './useStep';
import type { Window } from './window';
import styles from './TaskStrip.module.css';

type Props = Window & {
  readonly attempt: Attempt;
  readonly texts: LessonTexts;
  readonly step: PresentStep | undefined;
  readonly isOver: boolean;
  /** Brings back the card that is folded. */
  readonly open: (() => void) | undefined;
};

/** The task, in sight on every page: the lesson, its step, and the goals met so far, which a test keeps for its end. */
export function TaskStrip({ attempt, texts, step, isOver, open, go, say, announce }: Props) {
  const t = useText();
  const { lesson, mode, progress } = attempt;
  const isTest = mode === 'test';
  const isPackage = usePackage() !== undefined;
  const met = progress.verdicts.filter(({ state }) => state === 'met').length;
  return (
    <section className={styles.strip} aria-label={t('coach.task')} data-coach-strip>
      <strong>{texts.plain('title')}</strong>
      <ModeMenu attempt={attempt} go={go} say={say} />
      {step && !isTest && !isOver && (
        <span className={styles.step}>
          {t('coach.step', { step: step.number, steps: lesson.steps.length })}:{' '}
          {texts.plain(`step.${step.step.id}.title`)}
        </span>
      )}
      {(!isTest || isOver) && <span>{t('coach.goals', { met, goals: lesson.goals.length })}</span>}
      <TimeLeft announce={announce} />
      {progress.submittedAt !== undefined && <span>{t('coach.handedIn')}</span>}
      {isPackage && <LmsStanding />}
      {open && (
        <button type="button" onClick={open}>
          {t(isOver ? 'coach.result.open' : 'coach.open')}
        </button>
      )}
    </section>
  );
}
