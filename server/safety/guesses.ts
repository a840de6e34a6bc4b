import { bucketOf, type Bucket } from './bucket';

// Of a million PINs, one address tries 5 and then two a minute; all together try 30 and then six a minute. In the twelve
// hours of a PIN that is less than half a hundredth of them.
const OF_ONE = { most: 5, perSecond: 1 / 30 };
const OF_ALL = { most: 30, perSecond: 1 / 10 };
const ADDRESSES_KEPT = 10_000;

/** How often PINs may be guessed. */
export type Guesses = {
  /** How many seconds to wait before the next guess from an address counts; 0 where it does now. */
  readonly wait: (address: string) => number;
  /** Somebody at that address has guessed wrong. */
  readonly failed: (address: string) => void;
};

export function limitedGuesses(now: () => number): Guesses {
  const all = bucketOf(OF_ALL.most, OF_ALL.perSecond, now);
  const byAddress = new Map<string, Bucket>();
  const ofAddress = (address: string) => byAddress.get(address);

  return {
    wait: (address) => Math.ceil(Math.max(all.wait(1), ofAddress(address)?.wait(1) ?? 0) / 1_000),
    failed: (address) => {
      const own = ofAddress(address) ?? bucketOf(OF_ONE.most, OF_ONE.perSecond, now);
      all.take(1);
      own.take(1);
      byAddress.delete(address);
      byAddress.set(address, own);
      const [oldest] = byAddress.keys();
      if (byAddress.size > ADDRESSES_KEPT && oldest !== undefined) byAddress.delete(oldest);
    },
  };
}
