import type { Command, CommandOf } from '../shapes/commands';
import type { Entry } from '../shapes/entries';
import type { Event } from '../shapes/events';
import type { Rejection } from '../shapes/rejections';
import { evolveAll } from '../rules/rules';
import type { World } from '../world/world';
import type { Run, Step } from './log';

/** One thing that happened in a run, as a timeline tells it. */
export type Moment = {
  /** The number of its entry in the log. */
  readonly seq: number;
  /** The simulated address on which it was done. */
  readonly page: string;
  readonly command: Command;
  readonly events: readonly Event[];
  readonly before: World;
  readonly after: World;
  /** Taken back, and not yet left behind by doing something else: it can be redone. */
  readonly undone: boolean;
};

/** A card, an order or a trial that was refused, as a timeline tells it. Nothing came of it. */
export type Attempt = {
  readonly seq: number;
  readonly page: string;
  readonly command: ToldCommand;
  readonly rejection: Rejection;
  /** The world that it was refused in; where a step was undone since, perhaps the one that the step led to. */
  readonly before: World;
};

type ToldCommand = CommandOf<
  | 'verifyCard'
  | 'signUpForAzure'
  | 'signUpForOffice365'
  | 'startOffice365Trial'
  | 'buyOffice365Plan'
  | 'extendOffice365Trial'
>;
const TOLD: Readonly<Record<ToldCommand['type'], true>> = {
  verifyCard: true,
  signUpForAzure: true,
  signUpForOffice365: true,
  startOffice365Trial: true,
  buyOffice365Plan: true,
  extendOffice365Trial: true,
};

/** What happened in a run and which cards, orders and trials were refused in it, as its log has it, the first first. */
export function toldOf(run: Run, log: readonly Entry[]): (Moment | Attempt)[] {
  const story = timelineOf(run);
  const told: (Moment | Attempt)[] = [];
  let next = 0;
  let before = story[0]?.before ?? run.world;
  for (const { seq, page, what } of log) {
    if (what.type !== 'refused' || !isTold(what.command)) continue;
    for (let moment = story[next]; moment && moment.seq < seq; moment = story[++next]) {
      told.push(moment);
      before = moment.after;
    }
    told.push({ seq, page, command: what.command, rejection: what.rejection, before });
  }
  return [...told, ...story.slice(next)];
}

/** What happened in a run, the first thing first: what stands, and then what was undone in the order of redoing it. */
export function timelineOf(run: Run): Moment[] {
  const steps = stepsOf(run);
  return steps.map(({ seq, page, did, before }, at) => ({
    seq,
    page,
    command: did.command,
    events: did.events,
    before,
    after: steps[at + 1]?.before ?? worldAfter(run, { did, before }),
    undone: at >= run.done.length,
  }));
}

/**
 * The world as it was once the entry of this number was written. Nothing where that entry is neither the beginning nor
 * on the timeline.
 */
export function worldAt(run: Run, seq: number): World | undefined {
  const steps = stepsOf(run);
  if (seq === 0) return steps[0]?.before ?? run.world;
  const at = steps.findIndex((step) => step.seq === seq);
  const step = steps[at];
  return step && (steps[at + 1]?.before ?? worldAfter(run, step));
}

/**
 * Tells of each entry of a run's log which moment was the present one once it was written, by the number of its entry, 0
 * for the beginning. Nothing where that moment was undone since and left behind: it is no longer told.
 */
export function presentMoments(run: Run, log: readonly Entry[]): (seq: number) => number | undefined {
  const standing = [0];
  const presents = log.map(({ seq, what }) => {
    if (what.type === 'did') standing.push(seq);
    if (what.type === 'redid') standing.push(what.seq);
    if (what.type === 'undid') standing.pop();
    return standing.at(-1) ?? 0;
  });
  const told = new Set([0, ...stepsOf(run).map(({ seq }) => seq)]);
  return (seq) => {
    const present = presents[seq];
    return present !== undefined && told.has(present) ? present : undefined;
  };
}

/** The event that says best what a command came to; the others are how it came about. Nothing came of no event. */
export function headlineOf<E extends Event>(events: readonly E[]): E | undefined {
  return events.toSorted((one, other) => weightOf(other) - weightOf(one))[0];
}

// The heavier one is the news: a subscription that is made weighs more than the directory that it needs.
const WEIGHTS: Partial<Record<Event['type'], number>> = {
  AzureSubscriptionCreated: 4,
  Office365SubscriptionCreated: 4,
  AzureSubscriptionEdited: 4,
  DirectoryCreated: 3,
  UsersChanged: 2,
  UserAdded: 2,
  SignedIn: 1,
};

function weightOf({ type }: Event): number {
  return WEIGHTS[type] ?? 0;
}

function isTold(command: Command): command is ToldCommand {
  return Object.hasOwn(TOLD, command.type);
}

function stepsOf({ done, undone }: Run): readonly Step[] {
  return undone.length === 0 ? done : [...done, ...undone.toReversed()];
}

function worldAfter(run: Run, { before, did }: Pick<Step, 'before' | 'did'>): World {
  return run.undone.length === 0 ? run.world : evolveAll(before, did.events);
}
