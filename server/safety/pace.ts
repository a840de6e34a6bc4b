import { bucketOf } from './bucket';

/** Resolves once a message of so many bytes may be handled: at once, but for somebody who sends more than people do. */
export type Pace = (bytes: number) => Promise<void>;

// A deed takes some seconds and a thousand bytes. Who comes back after a day without network brings much at once: what is
// there at first is some hundred milliseconds of the service's work.
const MESSAGES = { most: 200, perSecond: 30 };
const BYTES = { most: 1_000_000, perSecond: 200_000 };

/** `now` is a clock in milliseconds, and `sleep` waits for so many. */
export function paceOf(now: () => number, sleep: (milliseconds: number) => Promise<void>): Pace {
  const messages = bucketOf(MESSAGES.most, MESSAGES.perSecond, now);
  const bytes = bucketOf(BYTES.most, BYTES.perSecond, now);
  return async (length) => {
    const wait = Math.max(messages.take(1), bytes.take(length));
    if (wait > 0) await sleep(wait);
  };
}

export function sleepFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

/** Resolves once what else is waiting has had its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
