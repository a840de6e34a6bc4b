import type { World } from '../core/index';
import type { Value } from './answers';
import type { AttemptEntry } from './attempt';
import { leavesOf, valueOf, type Check, type Leaf } from './check';
import { keptAfter, metByDeed, valueOfLeaf, type Kept } from './evidence';
import type { Lesson } from './lesson';
import { nothingOf, outcomeAfter, withoutStep, type Outcome } from './outcome';
import { asideAfter, NOTHING_ASIDE, progressOf, withWrongTurns, type Progress } from './progress';
import { withTokens, type Tokens } from './tokens';

/** What undo takes back: the facts that have happened, and since when which check has been met. */
type Undoable = { readonly met: ReadonlySet<number>; readonly outcome: Outcome };

/**
 * Judges an attempt as it goes: given each entry of its log in turn, with the world after it, answers with the progress
 * so far, the same object where nothing changes. The cost of an entry grows neither with the log nor with the number of
 * people: what was found out is kept, and is asked again only where what it rests on has changed. Undo takes back what a
 * deed met; visits, refusals, answers and help stay. Once it is submitted, the progress stays as it is.
 */
export function judging(given: Lesson, tokens: Tokens = given.tokens): (entry: AttemptEntry, world: World) => Progress {
  const lesson = withTokens(given, { ...given.tokens, ...tokens });
  const leaves = leavesIn(lesson);
  const numbers = new Map(leaves.map((leaf, at) => [JSON.stringify(leaf), at]));
  const numberOf = memoized((leaf: Leaf) => numbers.get(JSON.stringify(leaf)) ?? -1);

  let before: World | undefined;
  let values: Value[] = [];
  let undoable: Undoable = { met: new Set(), outcome: nothingOf(lesson) };
  let kept: Kept = { met: new Set(), answers: new Map() };
  let aside = NOTHING_ASIDE;
  let progress: Progress | undefined;
  // By the numbers of the deeds: how it was before each that stands, and what had happened after each that was undone.
  const earlier = new Map<number, Undoable>();
  const later = new Map<number, ReadonlySet<number>>();

  function takeIn(entry: AttemptEntry, world: World): boolean {
    const { seq, what } = entry;
    switch (what.type) {
      case 'did': {
        earlier.set(seq, undoable);
        later.clear();
        const met = metByDeed(leaves, what, before ?? world, world).filter((at) => !undoable.met.has(at));
        if (met.length > 0) undoable = { ...undoable, met: new Set([...undoable.met, ...met]) };
        return met.length > 0;
      }
      case 'undid':
        later.set(what.seq, undoable.met);
        undoable = earlier.get(what.seq) ?? undoable;
        return true;
      case 'redid':
        earlier.set(what.seq, undoable);
        undoable = { ...undoable, met: later.get(what.seq) ?? undoable.met };
        return true;
      case 'helped':
      case 'submitted': {
        aside = asideAfter(aside, what, seq);
        return true;
      }
      default: {
        if (what.type === 'restarted')
          undoable = { ...undoable, outcome: withoutStep(undoable.outcome, lesson, what.step) };
        const known = kept;
        kept = keptAfter(kept, entry, leaves, lesson.steps, before ?? world);
        return kept !== known || what.type === 'restarted';
      }
    }
  }

  return (entry, world) => {
    if (progress?.submittedAt !== undefined) return progress;
    const news = takeIn(entry, world);
    const next = leaves.map((leaf, at) =>
      valueOfLeaf(leaf, at, { met: undoable.met, kept }, { world, before, known: values[at] }),
    );
    const changed = next.some((value, at) => value !== values[at]);
    values = next;
    before = world;
    if (progress && !news && !changed) return progress;

    const at = 'seq' in entry.what ? entry.what.seq : entry.seq;
    const ask = (check: Check) => valueOf(check, (leaf) => values[numberOf(leaf)]);
    undoable = { ...undoable, outcome: outcomeAfter(lesson, undoable.outcome, ask, at) };
    aside = withWrongTurns(aside, lesson, undoable.outcome, world);
    const answers = [...kept.answers].map(([step, { right, tries }]) => ({ step, right, tries }));
    progress = progressOf(lesson, undoable.outcome, aside, answers, world);
    return progress;
  };
}

/** All leaves of a lesson's checks, each once. */
function leavesIn({ steps, goals, wrong, ends }: Lesson): readonly Leaf[] {
  const checks = [
    ...steps.flatMap(({ done, opens }) => [done, ...(opens ? [opens] : [])]),
    ...goals.flatMap(({ check, only, because }) => [
      check,
      ...(only ? [only] : []),
      ...because.map(({ when }) => when),
    ]),
    ...[...wrong, ...ends].map(({ when }) => when),
  ];
  return [...new Map(checks.flatMap(leavesOf).map((leaf) => [JSON.stringify(leaf), leaf])).values()];
}

function memoized<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
