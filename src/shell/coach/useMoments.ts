import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { presentMoments } from '../../core/index';
import { logOfRun, useRun } from '../../store/run';
import { viewed } from '../frame/beside';
import { useStory } from '../timeline/useStory';
import { choiceAt } from '../what-if/choiceAt';

/** Links to the moments of the run, by the numbers of their entries. */
export function useMoments() {
  const place = useLocation();
  const run = useRun((state) => state.run);
  const story = useStory();
  const momentAt = useMemo(() => run && presentMoments(run, logOfRun()), [run]);
  return useMemo(
    () => ({
      /** To look at the run as it was once that entry was written; nothing where that was undone and left behind. */
      lookAt: (seq: number) => {
        const moment = momentAt?.(seq);
        return moment === undefined ? undefined : `#${viewed(place, { at: String(moment), timeline: '' })}`;
      },
      /** To try another account at the choice that led there; nothing where there was no choice. */
      tryAt: (seq: number) => {
        const choice = choiceAt(story, seq);
        return choice === undefined ? undefined : `#${viewed(place, { whatif: String(choice), as: undefined })}`;
      },
    }),
    [place, story, momentAt],
  );
}

export type Moments = ReturnType<typeof useMoments>;
