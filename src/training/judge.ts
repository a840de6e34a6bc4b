import type { World } from '../core/index';
import { answerTo, type Part, type Value } from './answers';
import type { AttemptEntry } from './attempt';
import { valueOf, type Check } from './check';
import { keptAfter, keptUntil, metByDeed, valueOfEvidence, type Kept } from './evidence';
import { leavesIn } from './leaves';
import type { Lesson } from './lesson';
import { lookups } from './lookups';
import { doneUntil, nothingOf, outcomeAfter, restartFrom, type Outcome } from './outcome';
import { asideAfter, NOTHING_ASIDE, progressOf, withWrongTurns, type Aside, type Progress } from './progress';
import { endedByTime, endOfTest, isLate } from './timeLimit';
import { withTokens, type Tokens } from './tokens';

/** What undo takes back: the facts that have happened, and since when which check has been met. */
type Undoable = { readonly met: ReadonlySet<number>; readonly outcome: Outcome };

/** All that is known after an entry. */
type Known = {
  /** What the leaves come to. */
  readonly values: readonly Value[];
  readonly undoable: Undoable;
  readonly kept: Kept;
  readonly aside: Aside;
  /** What had happened after each deed that was undone, by its number. */
  readonly later: Map<number, ReadonlySet<number>>;
  readonly progress: Progress | undefined;
};

/** Judges one attempt. */
export type Judge = {
  /** Takes in the next entry of the log, with the world after it, and answers with the progress so far. */
  readonly judge: (entry: AttemptEntry, world: World) => Progress;
  /** The progress that the next entry would lead to, if it were this one. Nothing is taken in. */
  readonly foresee: (entry: AttemptEntry, world: World) => Progress;
};

/**
 * Judges an attempt as it goes: given each entry of its log in turn, with the world after it, answers with the progress
 * so far, the same object where nothing changes. The cost of an entry grows neither with the log nor with the number of
 * people: what was found out is kept, and is asked again only where what it rests on has changed. Undo takes back what a
 * deed met; visits, refusals, answers and help stay. Once it is submitted, the progress stays as it is; so it does with
 * the first entry of a test that was written when its time was over, which counts no longer.
 */
export function judging(given: Lesson, tokens: Tokens = given.tokens): Judge {
  const lesson = withTokens(given, { ...given.tokens, ...tokens });
  const leaves = leavesIn(lesson);
  const people = lookups();
  // How it was before each deed that stands, by its number. What was foreseen is written over.
  const earlier = new Map<number, Undoable>();

  let known: Known = {
    values: [],
    undoable: { met: new Set(), outcome: nothingOf(lesson) },
    kept: { met: new Map(), answers: new Map() },
    aside: NOTHING_ASIDE,
    later: new Map(),
    progress: undefined,
  };
  let last: World | undefined;
  let end: number | undefined;

  /** What is known once an entry is taken in; the same object where it says nothing that is judged. */
  function takenIn(before: Known, entry: AttemptEntry, world: World): Known {
    const { seq, what } = entry;
    const { undoable, kept, later } = before;
    switch (what.type) {
      case 'did': {
        earlier.set(seq, undoable);
        const met = metByDeed(leaves, what, last ?? world, world).filter((at) => !undoable.met.has(at));
        const forgotten = later.size === 0 ? before : { ...before, later: new Map<number, ReadonlySet<number>>() };
        if (met.length === 0) return forgotten;
        return { ...forgotten, undoable: { ...undoable, met: new Set([...undoable.met, ...met]) } };
      }
      case 'undid':
        later.set(what.seq, undoable.met);
        return { ...before, undoable: earlier.get(what.seq) ?? undoable };
      case 'redid':
        earlier.set(what.seq, undoable);
        return { ...before, undoable: { ...undoable, met: later.get(what.seq) ?? undoable.met } };
      case 'helped':
      case 'flagged':
      case 'submitted':
        return { ...before, aside: asideAfter(before.aside, what, seq) };
      case 'restarted': {
        const from = restartFrom(lesson, undoable.outcome.done, what.step);
        const outcome = doneUntil(undoable.outcome, from);
        return { ...before, kept: keptUntil(kept, from), undoable: { ...undoable, outcome } };
      }
      default: {
        const now = keptAfter(kept, entry, leaves.all, lesson.steps, last ?? world);
        return now === kept ? before : { ...before, kept: now };
      }
    }
  }

  /** With the answers to the questions that rest on a part of the world that has changed. */
  function askedAgain(before: Known, world: World): Known {
    if (last === world) return before;
    let values: Value[] | undefined;
    for (const { at, question, parts } of leaves.asking) {
      if (last && !hasChanged(parts, last, world)) continue;
      const value = answerTo(world, question, people);
      if (value === before.values[at]) continue;
      values ??= [...before.values];
      values[at] = value;
    }
    return values ? { ...before, values } : before;
  }

  function after(before: Known, entry: AttemptEntry, world: World): Known {
    if (before.progress?.submittedAt !== undefined) return before;
    if (before.progress && isLate(entry, end)) {
      const at = entry.what.type === 'submitted' ? entry.seq : entry.seq - 1;
      return { ...before, progress: endedByTime(before.progress, at) };
    }
    const said = takenIn(before, entry, world);
    const asked = askedAgain(said, world);
    const isNews = asked.undoable !== before.undoable || asked.kept !== before.kept || asked.aside !== before.aside;
    if (before.progress && !isNews && asked.values === before.values) return asked;

    const values = leaves.all.map((leaf, at) =>
      'ask' in leaf ? asked.values[at] : valueOfEvidence(leaf, at, asked.undoable.met, asked.kept),
    );
    const ask = (check: Check) => valueOf(check, (leaf) => values[leaves.numberOf(leaf)]);
    const at = entry.what.type === 'redid' ? entry.what.seq : entry.seq;
    const outcome = outcomeAfter(lesson, asked.undoable.outcome, ask, at);
    const aside = withWrongTurns(asked.aside, lesson, outcome, world);
    const answers = [...asked.kept.answers].map(([step, { right, tries }]) => ({ step, right, tries }));
    const progress = progressOf(lesson, outcome, aside, answers, world);
    return { ...asked, values, undoable: { ...asked.undoable, outcome }, aside, progress };
  }

  return {
    judge: (entry, world) => {
      if (entry.what.type === 'began') end = endOfTest(lesson, entry);
      known = after(known, entry, world);
      last = world;
      return progressIn(known);
    },
    foresee: (entry, world) => progressIn(after(known, entry, world)),
  };
}

function hasChanged(parts: readonly Part[], before: World, world: World): boolean {
  return parts.some((part) => before[part] !== world[part]);
}

function progressIn({ progress }: Known): Progress {
  if (!progress) throw new Error('nothing was judged');
  return progress;
}
