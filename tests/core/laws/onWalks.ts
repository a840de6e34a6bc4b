import * as fc from 'fast-check';
import type { Entry } from '../../../src/core/index';
import { anyWalk, beginningOf, LAW_RUNS, LAW_SEED, walk, type Pace } from './walk';

type Walked = { readonly first: Entry; readonly paces: readonly Pace[] };

const taken = new Map<number, readonly Walked[]>();

/** The walks of a seed. To take them is most of the work, and all who ask for the same ones share them. */
function walksOf(seed: number): readonly Walked[] {
  const known = taken.get(seed);
  if (known) return known;
  const walks = fc
    .sample(anyWalk, { seed, numRuns: LAW_RUNS })
    .map((one) => ({ first: Object.freeze(beginningOf(one)), paces: Object.freeze([...walk(one)]) }));
  taken.set(seed, walks);
  return walks;
}

/** Fails where something does not hold of one of the walks of a seed, and tells of the shortest such walk. */
export function onWalks(
  holds: (first: Entry, paces: readonly Pace[]) => void,
  { seed = LAW_SEED, runs = LAW_RUNS } = {},
): void {
  try {
    for (const { first, paces } of walksOf(seed).slice(0, runs)) holds(first, paces);
  } catch (flaw) {
    const law = fc.property(anyWalk, (one) => holds(beginningOf(one), [...walk(one)]));
    fc.assert(law, { seed, numRuns: runs });
    throw flaw;
  }
}

/** The same of the logs of these walks. */
export function onLogs(holds: (log: readonly Entry[]) => void, how?: { readonly runs?: number }): void {
  onWalks((first, paces) => holds([first, ...paces.map(({ entry }) => entry)]), how);
}
