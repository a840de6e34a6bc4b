import { useCallback } from 'react';
import { useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import { standingOf } from '../../store/lesson/attempts';

/**
 * How far an attempt is, or what came of it; of a test, once it is handed in. `titleOf` names its step, where the texts
 * of the lesson are there.
 */
export function useAttemptWords(): (attempt: Attempt, titleOf?: (step: string) => string) => string {
  const t = useText();
  return useCallback(
    (attempt, titleOf) => {
      const { code, ...facts } = standingOf(attempt);
      const { current } = attempt.progress;
      const title = code === 'step' && current !== undefined ? titleOf?.(current) : undefined;
      return title === undefined ? t(`attempt.${code}`, facts) : t('attempt.stepTitled', { ...facts, title });
    },
    [t],
  );
}
