/** What may be used up, and comes back as time passes. */
export type Bucket = {
  /** Takes so much, even where it is not there, and answers with the milliseconds after which it would have been. */
  readonly take: (amount: number) => number;
  /** How long to wait before so much is there, in milliseconds; 0 where it is. Takes nothing. */
  readonly wait: (amount: number) => number;
};

/** `most` is there at first and at most; `perSecond` comes back. `now` is a clock in milliseconds. */
export function bucketOf(most: number, perSecond: number, now: () => number): Bucket {
  let there = most;
  let at = now();
  const wait = (amount: number) => {
    const time = now();
    there = Math.min(most, there + ((time - at) / 1_000) * perSecond);
    at = time;
    return there >= amount ? 0 : Math.ceil(((amount - there) / perSecond) * 1_000);
  };
  return {
    wait,
    take: (amount) => {
      const milliseconds = wait(amount);
      there -= amount;
      return milliseconds;
    },
  };
}
