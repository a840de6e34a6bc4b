import { act } from '@testing-library/react';
import { vi } from 'vitest';
import { clock } from '../../src/ui/clock';

/** Has everything that takes a while in the simulator wait for the test, which says when. */
export function holdWaits() {
  const ends: (() => void)[] = [];
  vi.spyOn(clock, 'wait').mockImplementation(() => new Promise((resolve) => void ends.push(resolve)));
  return {
    /** Ends all that is waited for now. */
    end: () =>
      act(async () => {
        for (const end of ends.splice(0)) end();
      }),
  };
}

/** Until the browser has painted what is there now, and what was put off until then has been done. */
export function painted(): Promise<void> {
  return act(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      }),
  );
}
