import { useCallback, useEffect, useRef } from 'react';
import type { FrameName } from './beside';

const KEPT = 200;

/** Remembers where each frame has been, so that what is undone can be shown in the frame in which it was done. */
export function useTrail(main: string, beside: string | undefined): (page: string) => FrameName {
  const trail = useRef<readonly (readonly [FrameName, string])[]>([]);

  useEffect(() => {
    trail.current = [...trail.current.slice(1 - KEPT), ['main', main]];
  }, [main]);
  useEffect(() => {
    if (beside !== undefined) trail.current = [...trail.current.slice(1 - KEPT), ['beside', beside]];
  }, [beside]);

  return useCallback(
    (page) => {
      if (beside === undefined) return 'main';
      return trail.current.findLast(([, address]) => address === page)?.[0] ?? 'main';
    },
    [beside],
  );
}
