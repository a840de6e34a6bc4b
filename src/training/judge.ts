import type { World } from '../core/index';
import { answerTo, type Value } from './answers';
import type { AttemptEntry } from './attempt';
import { valueOf, type Check } from './check';
import { keptAfter, metByDeed, valueOfEvidence, type Kept } from './evidence';
import { leavesIn } from './leaves';
import type { Lesson } from './lesson';
import { lookups } from './lookups';
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
  const people = lookups();

  let before: World | undefined;
  const values: Value[] = [];
  let undoable: Undoable = { met: new Set(), outcome: nothingOf(lesson) };
  let kept: Kept = { met: new Set(), answers: new Map() };
  let aside = NOTHING_ASIDE;
  let progress: Progress | undefined;
  // By the numbers of the deeds: how it was before each that stands, and what had happened after each that was undone.
  const earlier = new Map<number, Undoable>();
  const later = new Map<number, ReadonlySet<number>>();

  const ask = (check: Check) => valueOf(check, (leaf) => values[leaves.numberOf(leaf)]);

  /** Takes in what an entry says, and whether that is something to be judged. */
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
        const known = kept;
        kept = keptAfter(kept, entry, leaves.all, lesson.steps, before ?? world);
        if (what.type !== 'restarted') return kept !== known;
        undoable = { ...undoable, outcome: withoutStep(undoable.outcome, lesson, what.step) };
        return true;
      }
    }
  }

  /** Asks again what rests on a part of the world that has changed, and answers whether anything came out differently. */
  function askAgain(world: World): boolean {
    let differs = false;
    for (const { at, question, parts } of leaves.asking) {
      if (!before || parts.some((part) => before?.[part] !== world[part])) {
        const value = answerTo(world, question, people);
        differs ||= value !== values[at];
        values[at] = value;
      }
    }
    before = world;
    return differs;
  }

  return (entry, world) => {
    if (progress?.submittedAt !== undefined) return progress;
    const news = takeIn(entry, world);
    const differs = before !== world && askAgain(world);
    if (progress && !news && !differs) return progress;

    for (const [at, leaf] of leaves.all.entries()) {
      if (!('ask' in leaf)) values[at] = valueOfEvidence(leaf, at, undoable.met, kept);
    }
    const at = 'seq' in entry.what ? entry.what.seq : entry.seq;
    undoable = { ...undoable, outcome: outcomeAfter(lesson, undoable.outcome, ask, at) };
    aside = withWrongTurns(aside, lesson, undoable.outcome, world);
    const answers = [...kept.answers].map(([step, { right, tries }]) => ({ step, right, tries }));
    progress = progressOf(lesson, undoable.outcome, aside, answers, world);
    return progress;
  };
}
