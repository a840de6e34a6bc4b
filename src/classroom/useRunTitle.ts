import { useCallback } from 'react';
import { useText } from '../i18n/useText';
import { START_CARDS } from '../scenarios/startCards';
import type { RunRecord } from '../store/runRecord';

/** What a run is called: as its owner says, or else like the story that it tells. */
export function useRunTitle(): (record: Pick<RunRecord, 'start' | 'name'>) => string {
  const t = useText();
  return useCallback(
    ({ start, name }) => {
      const card = START_CARDS.find(({ id }) => id === start);
      return name ?? (card ? t(`start.${card.id}.title`) : start || t('runs.nameless'));
    },
    [t],
  );
}
