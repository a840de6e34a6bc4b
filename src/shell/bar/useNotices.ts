import { useCallback, useState } from 'react';

export type Notice = { readonly text: string; readonly seen: boolean; readonly number: number };

// Several may come at once: something is undone, which changes one page and brings another.
const KEPT = 4;

/** What the simulator has to say in passing. `say` shows it for a moment as well; `announce` is for screen readers only. */
export function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const add = useCallback(
    (text: string, seen: boolean) =>
      setNotices((earlier) => [
        // Nothing floats over another notice.
        ...earlier.filter((notice) => !(seen && notice.seen)).slice(1 - KEPT),
        { text, seen, number: (earlier.at(-1)?.number ?? 0) + 1 },
      ]),
    [],
  );
  const say = useCallback((text: string) => add(text, true), [add]);
  const announce = useCallback((text: string) => add(text, false), [add]);
  return { notices, say, announce };
}
