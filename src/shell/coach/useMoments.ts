import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { viewed } from '../frame/beside';
import { useStory } from '../timeline/useStory';
import { choiceAt } from '../what-if/choiceAt';

/** Links to the moments of the run, by the numbers of their entries. */
export function useMoments() {
  const place = useLocation();
  const story = useStory();
  return useMemo(
    () => ({
      lookAt: (seq: number) => `#${viewed(place, { at: String(seq), timeline: '' })}`,
      /** To try another account at the choice that led there; nothing where there was no choice. */
      tryAt: (seq: number) => {
        const choice = choiceAt(story, seq);
        return choice === undefined ? undefined : `#${viewed(place, { whatif: String(choice), as: undefined })}`;
      },
    }),
    [place, story],
  );
}

export type Moments = ReturnType<typeof useMoments>;
