import * as v from 'valibot';
import {
  answerAgain,
  beginning,
  guid,
  logReader,
  redoing,
  undoing,
  type Began,
  type Command,
  type Entry,
  type Event,
  type Run,
  type What,
} from '../../core/index';
import { AnyCommand, AnyEvent, Count, Id, Text } from '../../core/schemas';
import { foreignLog, type ReadRun } from '../log/foreignLog';
import { FORMAT } from '../log/migrations';
import type { Reading } from '../log/reading';

/** Entries of the longest log that a link is made of: what is longer will not become short enough. */
export const MOST_ENTRIES = 5_000;
// Each of them with a page before it, and the page at the end.
const MOST_TOLD = 2 * MOST_ENTRIES + 1;

const TOLD_OTHERWISE: ReadRun = { flaw: { code: 'told-otherwise' } };

/** The events of a start state that everybody has, by its id and the number of its people where that can be chosen. */
export type StartEvents = (start: string, people?: number) => readonly Event[] | undefined;

/** What was done: the page from here on, undo, redo, a command, or a command and what once came of it. */
type Told = string | typeof UNDO | typeof REDO | Command | [Command, Event[]];
const UNDO = 0;
const REDO = 1;

const Told: v.GenericSchema<unknown, Told> = v.lazy((read) => {
  if (typeof read === 'string') return Text;
  if (typeof read === 'number') return v.picklist([UNDO, REDO]);
  return Array.isArray(read) ? v.strictTuple([AnyCommand, v.array(AnyEvent)]) : AnyCommand;
});

/** A run as a link tells it. */
export const Story = v.strictObject({
  start: Id,
  /** Where the start state is one that everybody has: how many people, if that was chosen; else all that happened. */
  people: v.exactOptional(Count),
  events: v.exactOptional(v.array(AnyEvent)),
  seed: Id,
  page: Text,
  told: v.pipe(v.array(Told), v.maxLength(MOST_TOLD)),
  /** Of all events: opening the link must come to the same. */
  mark: Id,
});

export type Story = v.InferOutput<typeof Story>;

/** What it takes to play a run again, up to a page. Nothing where the log does not begin with its beginning. */
export function tellStory(log: readonly Entry[], page: string, starts: StartEvents): Story | undefined {
  const [first, ...rest] = log;
  if (first?.what.type !== 'began') return undefined;
  const { start, seed } = first.what;
  const told = tell(first, rest, page);
  return { start, ...startOf(first.what, starts), seed, page: first.page, told, mark: markOf(log) };
}

/**
 * The log of a story, in which all commands are answered again, judged as it comes. It is refused where they come to
 * something else than where the link was made.
 */
export function* playStory(story: Story, events: readonly Event[], at: string): Reading<ReadRun> {
  const { start, seed, told, mark } = story;
  const foreign = foreignLog();
  let { page } = story;
  let seq = 0;
  const write = (what: What) => foreign.take({ seq: seq++, at, tab: 'link', page, what }, FORMAT);

  const wrong = write(beginning(start, seed, events));
  if (wrong) return { flaw: wrong };
  for (const [number, step] of told.entries()) {
    if (typeof step === 'string') page = step;
    else {
      const what = whatOf(foreign.run(), step);
      if (!what) return { flaw: { code: 'unlawful', entry: seq, wrong: 'no-such-step' } };
      if (what.type === 'refused') return TOLD_OTHERWISE;
      const flaw = write(what);
      if (flaw) return { flaw };
    }
    yield (number + 1) / told.length;
  }
  const flaw = page === foreign.run()?.page ? undefined : write({ type: 'visited', address: page });
  if (flaw) return { flaw };
  const read = foreign.end();
  return 'log' in read && markOf(read.log) !== mark ? TOLD_OTHERWISE : read;
}

function startOf({ start, events }: Began, starts: StartEvents) {
  const same = (known: readonly Event[] | undefined) =>
    known?.length === events.length && canonical(known) === canonical(events);
  if (same(starts(start))) return {};
  const people = events.filter(({ type }) => type === 'UserAdded').length;
  return same(starts(start, people)) ? { people } : { events: [...events] };
}

function tell(first: Entry, rest: readonly Entry[], page: string): Told[] {
  const told: Told[] = [];
  const read = logReader();
  let run = read(first);
  let here = first.page;
  const arrive = (at: string) => {
    if (at !== here) told.push(at);
    here = at;
  };
  for (const entry of rest) {
    const step = stepOf(run, entry.what);
    if (step !== undefined) {
      arrive(entry.page);
      told.push(step);
    }
    run = read(entry);
  }
  arrive(page);
  return told;
}

function stepOf(run: Run, what: What): Exclude<Told, string> | undefined {
  switch (what.type) {
    case 'did':
      return canonical(answerAgain(run.world, what.command)) === canonical(what)
        ? what.command
        : [what.command, [...what.events]];
    case 'undid':
      return UNDO;
    case 'redid':
      return REDO;
    default:
      return undefined;
  }
}

function whatOf(run: Run | undefined, step: Exclude<Told, string>): What | undefined {
  if (!run) return undefined;
  if (step === UNDO) return undoing(run);
  if (step === REDO) return redoing(run);
  if (!Array.isArray(step)) return answerAgain(run.world, step);
  const [command, events] = step;
  return { type: 'did', command, events };
}

function markOf(log: readonly Entry[]): string {
  const events = log.map(({ what }) => ('events' in what ? what.events : []));
  return guid(canonical(events.filter(({ length }) => length > 0)), 0).slice(0, 8);
}

/** The same text for the same facts, in any order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
