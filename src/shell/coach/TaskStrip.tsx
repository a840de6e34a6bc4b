import { useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import type { LessonTexts } from '../../i18n/useLessonTexts';
import type { PresentStep } from './useStep';
import styles from './TaskStrip.module.css';

type Props = {
  readonly attempt: Attempt;
  readonly texts: LessonTexts;
  readonly step: PresentStep | undefined;
  readonly isOver: boolean;
  /** Brings back the card that is folded. */
  readonly open: (() => void) | undefined;
};

/** The task, in sight on every page: the lesson, its step, and the goals met so far, which a test keeps for its end. */
export function TaskStrip({ attempt: { lesson, mode, progress }, texts, step, isOver, open }: Props) {
  const t = useText();
  const isTest = mode === 'test';
  const met = progress.verdicts.filter(({ state }) => state === 'met').length;
  return (
    <section className={styles.strip} aria-label={t('coach.task')} data-coach-strip>
      <strong>{texts.plain('title')}</strong>
      <span>{t(mode === 'watch' ? 'coach.mode.watch' : `lesson.mode.${mode}`)}</span>
      {step && !isTest && !isOver && (
        <span className={styles.step}>
          {t('coach.step', { step: step.number, steps: lesson.steps.length })}:{' '}
          {texts.plain(`step.${step.step.id}.title`)}
        </span>
      )}
      {(!isTest || isOver) && <span>{t('coach.goals', { met, goals: lesson.goals.length })}</span>}
      {progress.submittedAt !== undefined && <span>{t('coach.handedIn')}</span>}
      {open && (
        <button type="button" onClick={open}>
          {t(isOver ? 'coach.result.open' : 'coach.open')}
        </button>
      )}
    </section>
  );
}
