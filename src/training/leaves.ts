import type { Event } from '../core/index';
import { partsReadBy, type Part } from './answers';
import { leavesOf, type Leaf } from './check';
import type { Lesson } from './lesson';
import type { Question } from './questions';

/** All leaves of a lesson's checks, each once and with a number, and what each may change with. */
export type Leaves = {
  readonly all: readonly Leaf[];
  readonly numberOf: (leaf: Leaf) => number;
  /** The leaves that an event may meet. */
  readonly happening: ReadonlyMap<Event['type'], readonly number[]>;
  /** The questions, and the parts of the world that their answers rest on. */
  readonly asking: readonly { readonly at: number; readonly question: Question; readonly parts: readonly Part[] }[];
};

/** The leaves of a lesson. */
export function leavesIn({ steps, goals, wrong, ends }: Lesson): Leaves {
  const checks = [
    ...steps.flatMap(({ done, opens }) => [done, ...(opens ? [opens] : [])]),
    ...goals.flatMap(({ check, only, because }) => [
      check,
      ...(only ? [only] : []),
      ...because.map(({ when }) => when),
    ]),
    ...[...wrong, ...ends].map(({ when }) => when),
  ];
  const written = checks.flatMap(leavesOf);
  const texts = new Map(written.map((leaf) => [leaf, JSON.stringify(leaf)]));
  const all = [...new Map(written.map((leaf) => [texts.get(leaf), leaf])).values()];
  const numbers = new Map(all.map((leaf, at) => [texts.get(leaf), at]));
  const happening = new Map<Event['type'], number[]>();
  for (const [at, leaf] of all.entries()) {
    if ('happened' in leaf) happening.set(leaf.happened, [...(happening.get(leaf.happened) ?? []), at]);
  }
  const asking = all.flatMap((leaf, at) => ('ask' in leaf ? [{ at, question: leaf, parts: partsReadBy(leaf) }] : []));
  return { all, numberOf: (leaf) => numbers.get(texts.get(leaf)) ?? -1, happening, asking };
}
