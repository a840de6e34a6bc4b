import { useEffect, useEffectEvent } from 'react';

/** Calls back while it is wanted and the page is seen: at once, and each time that it is seen again. */
export function useWhileSeen(isWanted: boolean, onSeen: () => void): void {
  const seen = useEffectEvent(onSeen);
  useEffect(() => {
    if (!isWanted) return undefined;
    const look = () => {
      if (!document.hidden) seen();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [isWanted]);
}
