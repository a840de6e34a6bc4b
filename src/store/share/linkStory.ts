import * as v from 'valibot';
import {
  answer,
  beginning,
  guid,
  readEntry,
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
  told: v.array(Told),
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

/** The log of a story, in which all commands are answered anew; nothing where they come to something else than before. */
export function playStory(story: Story, events: readonly Event[], at: string): readonly Entry[] | undefined {
  const { start, seed, page, told, mark } = story;
  const log = replay(beginning(start, seed, events), page, told, at);
  return log && markOf(log) === mark ? log : undefined;
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
  let run = readEntry(undefined, first);
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
    run = readEntry(run, entry);
  }
  arrive(page);
  return told;
}

function stepOf(run: Run, what: What): Exclude<Told, string> | undefined {
  switch (what.type) {
    case 'did':
      return canonical(answer(run.world, what.command)) === canonical(what)
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

function replay(began: Began, firstPage: string, told: readonly Told[], at: string): Entry[] | undefined {
  const log: Entry[] = [];
  let run: Run | undefined;
  let page = firstPage;
  const write = (what: What) => {
    const entry = { seq: log.length, at, tab: 'link', page, what };
    run = readEntry(run, entry);
    log.push(entry);
  };
  try {
    write(began);
    for (const step of told) {
      if (typeof step === 'string') page = step;
      else {
        const what = run && whatOf(run, step);
        if (!what || what.type === 'refused') return undefined;
        write(what);
      }
    }
    if (page !== run?.page) write({ type: 'visited', address: page });
    return log;
  } catch {
    return undefined;
  }
}

function whatOf(run: Run, step: Exclude<Told, string>): What | undefined {
  if (step === UNDO) return undoing(run);
  if (step === REDO) return redoing(run);
  if (!Array.isArray(step)) return answer(run.world, step);
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
