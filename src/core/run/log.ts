import { EDITION } from '../editions/august2016';
import type { Began, Brand, Did, Entry, LessonOfRun, Redid, Undid } from '../shapes/entries';
import type { Event } from '../shapes/events';
import type { EditionId } from '../shapes/words';
import { organizationOf, type Organization } from './organization';
import { framesAfter, framesShowing, secondOf, type Frames, type Second } from './frames';
import { evolveAll } from '../rules/rules';
import { emptyWorld, type World } from '../world/world';

/** A log as read so far: the world at its end, and what undo and redo would take back or bring back. */
export type Run = {
  readonly start: string;
  /** The edition of the portals that it is played in. */
  readonly edition: EditionId;
  /** The lesson that it is an attempt at; nothing in a free run. */
  readonly lesson?: LessonOfRun;
  /** What it is about: nothing where it begins without a directory. */
  readonly organization?: Organization;
  readonly brand?: Brand;
  /** The simulated address that was visited last. */
  readonly page: string;
  /** Where the frames of the window were left. */
  readonly frames: Frames;
  readonly world: World;
  readonly length: number;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
};

/** Something done, where in the log it stands, on which page, with which frames, and the world before it. */
export type Step = {
  readonly seq: number;
  readonly page: string;
  readonly frames: Frames;
  readonly did: Did;
  readonly before: World;
  /** The page on which it was undone last: there, what it had led to was shown. */
  readonly undoneOn?: string;
  readonly undoneIn?: Frames;
};

/**
 * Reads a log as it comes, entry by entry, after a run that is known or from its beginning, and answers with the run so
 * far. Throws where an entry does not follow on. Of its answers only the last holds: they share their steps, as a copy
 * for each entry would cost the square of a log's length.
 */
export function logReader(after?: Run): (entry: Entry) => Run {
  let run = after && { ...after, done: [...after.done], undone: [...after.undone] };
  return (entry) => (run = follow(run, entry));
}

/** The run that a log tells of. Throws where the log does not follow on from itself. */
export function readLog(entries: readonly Entry[]): Run {
  const read = logReader();
  let run: Run | undefined;
  for (const entry of entries) run = read(entry);
  if (!run) throw new Error('an empty log tells of no run');
  return run;
}

/** The run after more entries, such as another tab's. Throws where they do not follow on. */
export function readOn(run: Run, entries: readonly Entry[]): Run {
  const read = logReader(run);
  return entries.reduce((_before, entry) => read(entry), run);
}

/** The run after one more entry. */
export function readEntry(run: Run | undefined, entry: Entry): Run {
  return logReader(run)(entry);
}

/** A run whose steps nobody else has seen. */
type OwnRun = Run & { readonly done: Step[]; readonly undone: Step[] };

function follow(run: OwnRun | undefined, { seq, page, what }: Entry): OwnRun {
  if (seq !== (run?.length ?? 0)) throw new Error(`entry ${seq} does not follow entry ${(run?.length ?? 0) - 1}`);
  if (what.type === 'began') {
    if (run) throw new Error('a run begins once');
    const organization = organizationOf(what);
    return {
      start: what.start,
      edition: what.edition ?? EDITION,
      ...(what.lesson && { lesson: what.lesson }),
      ...(organization && { organization }),
      ...(what.brand && { brand: what.brand }),
      page,
      frames: { main: page, ...secondOf(what) },
      world: evolveAll(emptyWorld(what.seed), what.events),
      length: 1,
      done: [],
      undone: [],
    };
  }
  if (!run) throw new Error('a log starts with its beginning');

  const next = { ...run, length: run.length + 1 };
  switch (what.type) {
    case 'did': {
      const step = { seq, page, frames: framesShowing(run.frames, page), did: what, before: run.world };
      return { ...next, world: evolveAll(run.world, what.events), done: withStep(run.done, step), undone: [] };
    }
    case 'undid': {
      const step = stepNamed(run.done, what.seq);
      // Ids that were given stay given, also when what got them is undone (docs/rules.md, law 10).
      const world = { ...step.before, issued: run.world.issued };
      const undone = { ...step, undoneOn: page, undoneIn: framesShowing(run.frames, page) };
      return { ...next, world, done: withoutLast(run.done), undone: withStep(run.undone, undone) };
    }
    case 'redid': {
      const step = { ...stepNamed(run.undone, what.seq), before: run.world };
      const world = evolveAll(run.world, step.did.events);
      return { ...next, world, done: withStep(run.done, step), undone: withoutLast(run.undone) };
    }
    case 'visited':
      return { ...next, page: what.address, frames: framesAfter(run.frames, what) };
    case 'refused':
    case 'helped':
    case 'answered':
    case 'flagged':
    case 'submitted':
    case 'restarted':
      return next;
  }
}

/** What a run may begin with besides its world. */
export type Besides = { readonly [K in 'lesson' | 'brand']?: Began[K] | undefined } & Second;

/**
 * What the first entry of a new run says: it is of today's edition. The seed decides its ids and codes.
 */
export function beginning(
  start: string,
  seed: string,
  events: readonly Event[],
  { lesson, brand, ...second }: Besides = {},
): Began {
  const optional = { ...(lesson && { lesson }), ...secondOf(second), ...(brand && { brand }) };
  return { type: 'began', start, seed, edition: EDITION, ...optional, events };
}

/** What undo would write, if there is anything to undo. */
export function undoing(run: Run): Undid | undefined {
  const last = run.done.at(-1);
  return last && { type: 'undid', seq: last.seq };
}

/** What redo would write, if there is anything to redo. */
export function redoing(run: Run): Redid | undefined {
  const last = run.undone.at(-1);
  return last && { type: 'redid', seq: last.seq };
}

function stepNamed(steps: readonly Step[], seq: number): Step {
  const last = steps.at(-1);
  if (last?.seq !== seq) throw new Error(`entry ${seq} is not the next to undo or redo`);
  return last;
}

function withStep(steps: Step[], step: Step): Step[] {
  steps.push(step);
  return steps;
}

function withoutLast(steps: Step[]): Step[] {
  steps.pop();
  return steps;
}
