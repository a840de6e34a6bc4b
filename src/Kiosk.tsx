import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { LessonRefused, type LessonFlaw } from './classroom/LessonRefused';
import { loopLog } from './loopLog';
import { besideOf, locationOf } from './shell/frame/beside';
import { viewOf } from './shell/frame/view';
import { beginLoop, endLoop } from './store/loop';
import { useRun } from './store/run';
import { NotLoaded } from './ui/onDemand';

type Props = {
  /** What the address asks for. */
  readonly asked: string;
  readonly children: ReactNode;
};

/**
 * `?kiosk`, `?kiosk=<lesson>`: what is asked for plays over and over, in memory only, and no run of this browser comes of
 * it. It always begins with the frames and panels that the address had at first.
 */
export function Kiosk({ asked, children }: Props) {
  const place = useLocation();
  const navigate = useNavigate();
  const [{ beside, view }] = useState(() => {
    const { stage, map, private: privately, embed } = viewOf(place);
    return { beside: besideOf(place), view: { stage, map, private: privately, embed } };
  });
  const opening = useRun(({ status }) => status === 'opening');
  const [isShown, setShown] = useState(false);
  const [flaw, setFlaw] = useState<LessonFlaw>();
  const [failure, setFailure] = useState<NotLoaded>();

  // Told of each beginning, long after it was given: the way to a page is another one after each page.
  const show = useEffectEvent(() => {
    const { run } = useRun.getState();
    if (run) void navigate(locationOf(run.frames.main, beside, { ...view, kiosk: asked }), { replace: true });
  });

  useEffect(() => {
    if (opening) return undefined;
    let isLeft = false;
    // Put off by a turn, so that an effect that is run twice begins one loop only.
    const turn = setTimeout(async () => {
      try {
        const found = await loopLog(asked);
        if (isLeft) return;
        if ('code' in found) return setFlaw(found);
        await beginLoop(found, () => show());
        setShown(true);
      } catch (cause) {
        setFailure(new NotLoaded('a lesson could not be loaded', { cause }));
      }
    });
    return () => {
      isLeft = true;
      clearTimeout(turn);
      void endLoop();
    };
  }, [asked, opening]);

  if (failure) throw failure;
  if (flaw) return <LessonRefused flaw={flaw} />;
  return isShown ? children : null;
}
