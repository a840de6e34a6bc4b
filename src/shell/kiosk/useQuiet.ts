import { useEffect, useEffectEvent, useState } from 'react';
import { clock } from '../../ui/clock';
import { onTouch } from './touches';

/**
 * The seconds that are left until `onEnd`, where they are counted; all of them again each time that somebody does
 * something.
 */
export function useQuiet(seconds: number | undefined, onEnd: () => void): number {
  const [told, setTold] = useState({ of: seconds, left: 0 });
  const end = useEffectEvent(onEnd);

  useEffect(() => {
    if (seconds === undefined) return undefined;
    const quiet = { left: seconds, isStopped: false };
    const tell = (left: number) => {
      quiet.left = left;
      setTold({ of: seconds, left });
    };
    tell(seconds);
    const count = async () => {
      while (quiet.left > 0) {
        await clock.wait(1000);
        if (quiet.isStopped) return;
        tell(quiet.left - 1);
      }
      end();
    };
    void count();
    const forget = onTouch(() => tell(seconds), { moves: true });
    return () => {
      quiet.isStopped = true;
      forget();
    };
  }, [seconds]);

  return told.of === seconds ? told.left : (seconds ?? 0);
}
