import { decide, type Command } from './commands';
import type { Decision, Rejection } from './decision';
import { evolveAll, type Event } from './events';
import { emptyWorld, type World } from './world';

/** One record of a run. The log only grows: undoing is a record too. */
export type Entry = {
  /** 0, 1, 2, … without a gap; 0 is the `began` entry. */
  readonly seq: number;
  /** When it was written, by the clock of the computer: ISO 8601, UTC. No part of the world. */
  readonly at: string;
  /** Which browser tab wrote it, and the simulated address that it showed. */
  readonly tab: string;
  readonly page: string;
  readonly what: What;
};

export type What = Began | Did | Refused | Visited | Undid | Redid;

/** A log is whole in itself: the start state travels in it, as the events that make it. */
export type Began = {
  readonly type: 'began';
  readonly start: string;
  readonly seed: string;
  readonly events: readonly Event[];
};
export type Did = { readonly type: 'did'; readonly command: Command; readonly events: readonly Event[] };
export type Refused = { readonly type: 'refused'; readonly command: Command; readonly rejection: Rejection };
export type Visited = { readonly type: 'visited'; readonly address: string };
export type Undid = { readonly type: 'undid'; readonly seq: number };
export type Redid = { readonly type: 'redid'; readonly seq: number };

/** A log as read so far: the world at its end, and what undo and redo would take back or bring back. */
export type Run = {
  readonly start: string;
  /** The simulated address that was visited last. */
  readonly page: string;
  readonly world: World;
  readonly length: number;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
};

/** Something done, where in the log it stands, on which page, and the world before it. */
export type Step = { readonly seq: number; readonly page: string; readonly did: Did; readonly before: World };

/** The run that a log tells of. Throws where the log does not follow on from itself. */
export function readLog(entries: readonly Entry[]): Run {
  const run = entries.reduce<Run | undefined>(readEntry, undefined);
  if (!run) throw new Error('an empty log tells of no run');
  return run;
}

/** The run after one more entry. */
export function readEntry(run: Run | undefined, { seq, page, what }: Entry): Run {
  if (seq !== (run?.length ?? 0)) throw new Error(`entry ${seq} does not follow entry ${(run?.length ?? 0) - 1}`);
  if (what.type === 'began') {
    if (run) throw new Error('a run begins once');
    return {
      start: what.start,
      page,
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
      const step = { seq, page, did: what, before: run.world };
      return { ...next, world: evolveAll(run.world, what.events), done: [...run.done, step], undone: [] };
    }
    case 'undid': {
      const step = stepNamed(run.done, what.seq);
      // Ids that were given stay given, also when what got them is undone (law 10).
      const world = { ...step.before, issued: run.world.issued };
      return { ...next, world, done: run.done.slice(0, -1), undone: [...run.undone, step] };
    }
    case 'redid': {
      const step = stepNamed(run.undone, what.seq);
      const world = evolveAll(run.world, step.did.events);
      return { ...next, world, done: [...run.done, { ...step, before: run.world }], undone: run.undone.slice(0, -1) };
    }
    case 'visited':
      return { ...next, page: what.address };
    case 'refused':
      return next;
  }
}

/** What a command writes into the log. */
export function answer(world: World, command: Command): Did | Refused {
  const decision: Decision = decide(world, command);
  return 'events' in decision
    ? { type: 'did', command, events: decision.events }
    : { type: 'refused', command, rejection: decision.rejection };
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
