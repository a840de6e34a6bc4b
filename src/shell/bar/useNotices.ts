import { useCallback, useState } from 'react';

export type Notice = {
  readonly text: string;
  readonly seen: boolean;
  /** The page that it says something of, with which it goes. */
  readonly here: string | undefined;
  readonly number: number;
};

// Several may come at once: something is undone, which changes one page and brings another.
const KEPT = 4;

/**
 * What the simulator has to say in passing. `say` shows it for a moment as well, `sayHere` for no longer than the page
 * and its visitor stay, which `place` names; `announce` is for screen readers only.
 */
export function useNotices(place = '') {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const add = useCallback(
    (notice: Omit<Notice, 'number'>) =>
      setNotices((earlier) => [
        // Nothing floats over another notice.
        ...earlier.filter(({ seen }) => !(seen && notice.seen)).slice(1 - KEPT),
        { ...notice, number: (earlier.at(-1)?.number ?? 0) + 1 },
      ]),
    [],
  );
  if (notices.some((notice) => isOfAnother(place, notice))) {
    setNotices(notices.filter((notice) => !isOfAnother(place, notice)));
  }

  const say = useCallback((text: string) => add({ text, seen: true, here: undefined }), [add]);
  const sayHere = useCallback((text: string) => add({ text, seen: true, here: place }), [add, place]);
  const announce = useCallback((text: string) => add({ text, seen: false, here: undefined }), [add]);
  return { notices, say, sayHere, announce };
}

function isOfAnother(place: string, { here }: Notice): boolean {
  return here !== undefined && here !== place;
}
