import { useCallback } from 'react';
import { useText } from '../i18n/useText';
import { START_STATES } from '../scenarios/startStates';
import type { RunRecord } from '../store/storage';

/** What a run is called: as its owner says, or else like the story that it tells. */
export function useRunTitle(): (record: Pick<RunRecord, 'start' | 'name'>) => string {
  const t = useText();
  return useCallback(
    ({ start, name }) => {
      const state = START_STATES.find(({ id }) => id === start);
      return name ?? (state ? t(`start.${state.id}.title`) : start || t('runs.nameless'));
    },
    [t],
  );
}
