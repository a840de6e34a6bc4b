import { useCallback } from 'react';
import { addressNow } from '../frame/beside';
import type { Pointer } from '../player/perform';
import type { Script, Stage } from '../player/script';
import { isRunning } from '../player/playing';
import { usePlayer } from '../player/usePlayer';

type Given = {
  readonly script: Script;
  readonly go: (address: string) => void;
  readonly pointer: Pointer;
  /** Whether each step is shown with pointer and typing. */
  readonly isMoving: boolean;
};

const nothing = () => undefined;
const INSTANT = { wait: async () => undefined, soon: async () => undefined, isHurried: () => true };
const UNSEEN: Pointer = { moveTo: nothing, press: nothing, rest: nothing };

/** A script that is played step by step, each when it is asked for, and is held in between. */
export function useDemo({ script, go, pointer, isMoving }: Given) {
  const [playing, send] = usePlayer({ go, pointer, script, reading: noReading, begins: false, isMoving });
  const runs = isRunning(playing);

  const next = useCallback(() => send({ type: 'next' }), [send]);

  const back = useCallback(async () => {
    send({ type: 'pause' });
    const page = await script.back();
    if (page !== undefined) go(page);
  }, [script, go, send]);

  /** Does or takes back, at once, what lies between here and the beginning of a step, or the end; its page is shown. */
  const jump = useCallback(
    async (step: string | undefined, isAhead: boolean) => {
      send({ type: 'pause' });
      let page: string | undefined;
      // Of all pages that it leads over, only the last one is shown.
      const land = (address: string) => void (page = address);
      const stage: Stage = { go: land, pointer: UNSEEN, pace: INSTANT, isStill: true, elsewhere: nothing };
      for (let cue = script.next(); cue?.step !== step; cue = script.next()) {
        if (isAhead) {
          if (!cue || (await cue.play(stage)) !== 'played') break;
        } else {
          const led = await script.back();
          if (led === undefined) break;
          page = led;
        }
      }
      script.next()?.begin?.(stage);
      if (page !== undefined && page !== addressNow('main')) go(page);
    },
    [script, go, send],
  );

  return { playing, runs, next, back, jump };
}

function noReading(): number {
  return 0;
}
