import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { joinTalk } from '../../store/talk/joinTalk';
import type { Ask, Playing } from '../../store/talk/message';
import { changeTalk, useTalk } from '../../store/talk/useTalk';
import { hereNow, viewed } from '../frame/beside';
import { viewOf } from '../frame/view';
import { enlarged } from '../stage-view/zooms';

type Given = {
  readonly steps: readonly string[];
  readonly playing: Playing;
  readonly next: () => void;
  readonly back: () => void;
  readonly jump: (to: number) => void;
};

/** Makes this window the one that the audience sees: it does what the presenter's desk asks for. */
export function useDeskAsks({ steps, playing, next, back, jump }: Given): void {
  const navigate = useNavigate();
  const { stage } = viewOf(useLocation());
  const joined = useRef<ReturnType<typeof joinTalk>>(undefined);
  const enlarge = (by: 'stage' | 'larger' | 'smaller') => {
    const place = hereNow();
    void navigate(viewed(place, { stage: enlarged(viewOf(place).stage, by) }), { replace: true });
  };
  const answer = useEffectEvent((ask: Ask) => {
    if (ask.do === 'next') next();
    else if (ask.do === 'back') back();
    else if (ask.do !== 'jump') enlarge(ask.do);
    else if (ask.step === undefined) jump(steps.length);
    else if (steps.includes(ask.step)) jump(steps.indexOf(ask.step));
  });

  useEffect(() => {
    const mine = joinTalk('audience', { onAsk: (ask) => answer(ask) });
    joined.current = mine;
    return mine.leave;
  }, []);
  useEffect(() => joined.current?.tell(playing), [playing]);

  // The address has the enlargement; the record has it for a window that is opened again.
  const isRead = useTalk((state) => state.isRead);
  useEffect(() => {
    if (isRead && useTalk.getState().talk.stage !== stage) changeTalk(() => ({ stage }));
  }, [isRead, stage]);
}
