import { useEffect, useState } from 'react';

// Somebody who does nothing for minutes is told of within this time.
const EVERY = 15_000;

/** The present moment, in milliseconds since the beginning of 1970; it goes on by itself, now and then. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), EVERY);
    return () => clearInterval(clock);
  }, []);
  return now;
}
