import { useText } from '../../i18n/useText';
import { isTold } from '../../store/lesson/attempts';
import type { Attempt } from '../../store/lesson';

/**
 * How far an attempt is, or what came of it; of a test, once it is handed in. `titleOf` names its step, where the texts
 * of the lesson are there.
 */
export function useAttemptWords(): (attempt: Attempt, titleOf?: (step: string) => string) => string {
  const t = useText();
  return (attempt, titleOf) => {
    const { lesson, progress } = attempt;
    if (!isTold(attempt)) return t('attempt.notHandedIn');
    const sum = (what: 'points' | 'of') => progress.verdicts.reduce((all, verdict) => all + verdict[what], 0);
    const points = { points: sum('points'), of: sum('of') };
    if (progress.passed) return t('attempt.passed', points);
    if (progress.submittedAt !== undefined) return t('attempt.failed', points);

    const at = lesson.steps.findIndex(({ id }) => id === progress.current);
    const number = { step: at < 0 ? lesson.steps.length : at + 1, steps: lesson.steps.length };
    const title = progress.current === undefined ? undefined : titleOf?.(progress.current);
    return title === undefined ? t('attempt.step', number) : t('attempt.stepTitled', { ...number, title });
  };
}
