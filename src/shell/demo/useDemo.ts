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
      const page = isAhead ? await skipTo(script, step) : await script.back(step);
      if (page !== undefined && page !== addressNow('main')) go(page);
    },
    [script, go, send],
  );

  return { playing, runs, next, back, jump };
}

/** Does all that comes before a step. Of all pages that it leads over, only the last one is to be shown: that is the answer. */
async function skipTo(script: Script, step: string | undefined): Promise<string | undefined> {
  let page: string | undefined;
  const land = (address: string) => void (page = address);
  const stage: Stage = { go: land, pointer: UNSEEN, pace: INSTANT, isStill: true, elsewhere: nothing };
  for (let cue = script.next(); cue && cue.step !== step; cue = script.next()) {
    if ((await cue.play(stage)) !== 'played') break;
  }
  script.next()?.begin?.(stage);
  return page;
}

function noReading(): number {
  return 0;
}
