import { useEffect, useState } from 'react';
import { useSeat } from '../../store/room/seat';

// A reload of the service, or a hole in the Wi-Fi, is over sooner, and is nobody's business.
const LONG_MS = 6_000;

/** Whether the room has not been reached for a while. */
export function useLongAway(): boolean {
  const isConnected = useSeat((state) => state.isConnected);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (isConnected) return undefined;
    const turn = setTimeout(() => setLong(true), LONG_MS);
    return () => {
      clearTimeout(turn);
      setLong(false);
    };
  }, [isConnected]);
  return isLong && !isConnected;
}
