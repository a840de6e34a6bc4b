import { useEffect, useRef } from 'react';

type Visits = { readonly past: readonly string[]; readonly present: string; readonly future: readonly string[] };

/**
 * Back and forward for one of two frames: the real browser's own take back what either of them did last. Each answers
 * with the address to go to, if there is one.
 */
export function useFrameHistory(address: string) {
  const visits = useRef<Visits>({ past: [], present: address, future: [] });

  useEffect(() => {
    const { past, present } = visits.current;
    if (address !== present) visits.current = { past: [...past, present], present: address, future: [] };
  }, [address]);

  return {
    back: (): string | undefined => {
      const { past, present, future } = visits.current;
      const to = past.at(-1);
      if (to === undefined) return undefined;
      visits.current = { past: past.slice(0, -1), present: to, future: [present, ...future] };
      return to;
    },
    forward: (): string | undefined => {
      const { past, present, future } = visits.current;
      const [to, ...rest] = future;
      if (to === undefined) return undefined;
      visits.current = { past: [...past, present], present: to, future: rest };
      return to;
    },
  };
}
