import { clock } from '../../ui/clock';

/** The time that what is shown takes. A wait rejects once it is broken off. */
export type Pace = {
  /** Waits so many milliseconds at the calm speed; not at all while it is hurried. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Waits a little, hurried or not: for a page that is on its way. */
  readonly soon: () => Promise<void>;
  readonly isHurried: () => boolean;
};

/** A pace that can be hurried: what is waited for then ends at once. `factor` is asked before each wait. */
export function paceOf(factor: () => number, signal: AbortSignal): Pace & { hurry: () => void; calm: () => void } {
  let hurried = false;
  let endWait = nothing;

  const wait = async (milliseconds: number) => {
    signal.throwIfAborted();
    if (hurried) return;
    const ended = new Promise<void>((resolve) => {
      endWait = resolve;
    });
    await Promise.race([clock.wait(milliseconds * factor()), ended]);
    signal.throwIfAborted();
  };
  signal.addEventListener('abort', () => endWait());
  return {
    wait,
    soon: async () => {
      await clock.wait(50);
      signal.throwIfAborted();
    },
    isHurried: () => hurried,
    hurry: () => {
      hurried = true;
      endWait();
    },
    calm: () => {
      hurried = false;
    },
  };
}

function nothing(): void {
  // Nobody waits yet.
}
