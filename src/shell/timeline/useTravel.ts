import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useText } from '../../i18n/useText';
import { goOnFrom, useRun } from '../../store/run';
import { besideOf, framesIn, locationOf, privately, viewed } from '../frame/beside';
import { momentOf, viewOf } from '../frame/view';

export type Travel = ReturnType<typeof useTravel>;

/** The ways through time from where the window is: links to look at a moment, and going on from one in a new run. */
export function useTravel(say: (text: string) => void) {
  const t = useText();
  const navigate = useNavigate();
  const place = useLocation();

  const goOn = useCallback(
    async (seq: number) => {
      await goOnFrom(seq, () => {
        // A person who looks at the moment already stays on the page; anybody else is led to where the frames were.
        const here = framesIn(place);
        const then = momentOf(place) === seq ? undefined : useRun.getState().run?.frames;
        const beside = then?.beside ?? here.beside;
        const view = { ...viewOf(place), ...privately(then?.beside === undefined ? here : then), at: undefined };
        void navigate(locationOf(then?.main ?? here.main, beside, view));
      });
      say(t('timeline.goOn.done'));
    },
    [navigate, place, say, t],
  );

  return {
    place,
    /** A link to look at a moment; at the present, where none is given. */
    look: (seq: number | undefined) => `#${viewed(place, { at: seq === undefined ? undefined : String(seq) })}`,
    /** Looks at it. Only what was the present comes back with Back, and not each moment on the way. */
    lookAt: (seq: number | undefined) => {
      const isPast = momentOf(place) !== undefined;
      void navigate(viewed(place, { at: seq === undefined ? undefined : String(seq) }), { replace: isPast });
    },
    tryOut: (seq: number) => `#${viewed(place, { whatif: String(seq), as: undefined })}`,
    /** A link to a page, in the world that is shown. */
    pageAt: (page: string) => `#${locationOf(page, besideOf(place), viewOf(place))}`,
    goOn,
  };
}
