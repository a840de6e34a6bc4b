import { useEffect, useEffectEvent, useReducer, useRef } from 'react';
import { useLocation } from 'react-router';
import { giveTurn, takeTurn } from '../../store/playTurn';
import { useRun } from '../../store/run';
import { viewOf } from '../frame/view';
import { paceOf } from './pace';
import type { Pointer } from './perform';
import { after, AT_REST, isRunning, SPEEDS, type PlayerEvent, type Playing } from './playing';
import type { Script } from './script';
import { isStill } from './still';
import { useInterruption } from './useInterruption';

type Given = {
  readonly go: (address: string) => void;
  readonly pointer: Pointer;
  readonly script: Script;
  /** How long the words of the present step are read, in milliseconds. */
  readonly reading: () => number;
  /** Whether it begins by itself. */
  readonly begins: boolean;
  /** Whether pointer and typing are shown; not where motion is unwanted. */
  readonly isMoving?: boolean;
};

/** Plays a script in the run that is shown, from where its log says that it is. Where motion is unwanted, it begins only when asked. */
export function usePlayer({
  go,
  pointer,
  script,
  reading,
  begins,
  isMoving = true,
}: Given): readonly [Playing, (event: PlayerEvent) => void] {
  const run = useRun(({ id }) => id);
  const [playing, send] = useReducer(after, AT_REST);
  const pace = useRef<ReturnType<typeof paceOf>>(undefined);
  const runs = isRunning(playing);
  const { timeline, at, whatif } = viewOf(useLocation());
  const isAway = timeline !== undefined || at !== undefined || whatif !== undefined;

  const speed = useEffectEvent(() => SPEEDS[playing.speed]);
  const moves = useEffectEvent(() => isMoving);
  const isOnce = useEffectEvent(() => playing.status === 'once');
  const readingNow = useEffectEvent(reading);
  const goTo = useEffectEvent(go);

  const play = useEffectEvent(async (signal: AbortSignal) => {
    const own = paceOf(() => speed(), signal);
    pace.current = own;
    const elsewhere = (address: string) => send({ type: 'elsewhere', address });
    const stage = { go: goTo, pointer, pace: own, isStill: !moves() || isStill(), elsewhere };
    let shown: string | undefined;
    for (let cue = script.next(); cue && !signal.aborted; cue = script.next()) {
      if (shown !== undefined && shown !== cue.step) {
        own.calm();
        send({ type: 'stepEnded' });
        if (isOnce()) return;
      }
      if (shown !== cue.step) {
        shown = cue.step;
        send({ type: 'stepBegins' });
        cue.begin?.(stage);
        // Where nothing is to move, a step that is asked for is there at once.
        if (isOnce() && stage.isStill) own.hurry();
        await own.wait(readingNow());
      }
      if ((await cue.play(stage)) === 'refused') {
        send({ type: 'refused' });
        return;
      }
    }
    send({ type: 'pause' });
  });

  useEffect(() => {
    if (!runs) return undefined;
    const stop = new AbortController();
    void takeTurn(run, 'others', () => send({ type: 'away' }));
    void play(stop.signal).catch((cause: unknown) => {
      if (!stop.signal.aborted) throw cause;
    });
    return () => {
      stop.abort();
      pointer.rest();
      giveTurn();
    };
  }, [runs, run, pointer]);

  useEffect(() => {
    if (playing.hurried > 0) pace.current?.hurry();
  }, [playing.hurried]);

  // It begins by itself where nobody else plays it.
  const begin = useEffectEvent(async (signal: AbortSignal) => {
    if (!begins || isAway || document.hidden || isStill()) return;
    const mayPlay = await takeTurn(run, 'nobody', () => send({ type: 'away' }));
    if (mayPlay && !signal.aborted) send({ type: 'play' });
    else if (mayPlay) giveTurn();
  });
  useEffect(() => {
    const stop = new AbortController();
    void begin(stop.signal);
    return () => stop.abort();
  }, []);

  useEffect(() => {
    if (isAway) send({ type: 'away' });
  }, [isAway]);
  useInterruption(
    runs,
    () => send({ type: 'pressed' }),
    () => send({ type: 'away' }),
  );

  return [playing, send];
}
