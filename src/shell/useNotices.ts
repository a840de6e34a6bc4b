import { useCallback, useState } from 'react';

export type Notice = { readonly text: string; readonly seen: boolean; readonly number: number };

const SILENCE: Notice = { text: '', seen: false, number: 0 };

/** What the simulator has to say in passing. `say` shows it for a moment as well; `announce` is for screen readers only. */
export function useNotices() {
  const [notice, setNotice] = useState(SILENCE);
  const say = useCallback((text: string) => setNotice(({ number }) => ({ text, seen: true, number: number + 1 })), []);
  const announce = useCallback(
    (text: string) => setNotice(({ number }) => ({ text, seen: false, number: number + 1 })),
    [],
  );
  return { notice, say, announce };
}
