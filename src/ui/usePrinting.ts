import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed. What that changes is in the page before the browser looks at it. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const ends = new AbortController();
    const tell = (now: boolean) => () => flushSync(() => setPrinting(now));
    addEventListener('beforeprint', tell(true), ends);
    addEventListener('afterprint', tell(false), ends);
    return () => ends.abort();
  }, []);
  return printing;
}
