import { useEffect, useState } from 'react';
import { submit } from '../../../store/lesson';
import { clock } from '../../../ui/clock';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

/**
 * The milliseconds until this moment, anew with each minute and, in the last one, with each second. When none is left,
 * the test is handed in.
 */
export function useTimeLeft(endsAt: number): number {
  const [left, setLeft] = useState(() => endsAt - Date.now());

  useEffect(() => {
    let isShown = true;
    const look = async (): Promise<void> => {
      const now = endsAt - Date.now();
      setLeft(now);
      if (now <= 0) return submit();
      await clock.wait(untilNext(now));
      return isShown ? look() : undefined;
    };
    void look();
    return () => {
      isShown = false;
    };
  }, [endsAt]);

  return left;
}

/** How long what is said of so much time stays true. */
function untilNext(left: number): number {
  const unit = left > MINUTE ? MINUTE : SECOND;
  return left - (Math.ceil(left / unit) - 1) * unit;
}
