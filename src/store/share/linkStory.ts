import * as v from 'valibot';
import {
  answerAgain,
  beginning,
  canonical,
  framesAfter,
  guid,
  logReader,
  recorded,
  redoing,
  secondOf,
  undoing,
  visiting,
  type Began,
  type Command,
  type Entry,
  type Event,
  type Frames,
  type Noted,
  type Run,
  type Visited,
  type What,
} from '../../core/index';
import { AnyCommand, AnyEvent, AnyNoted, Colour, Count, Id, LessonOfRun, Text } from '../../core/schemas';
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

/**
 * What was done: the page from here on, undo, redo, a command, a command and what once came of it, and where a second
 * frame stood then. Of an attempt at a lesson also what it wrote itself, and each page that was looked at, since both
 * are judged.
 */
type Told = string | typeof UNDO | typeof REDO | Command | [Command, Event[]] | Noted;
const UNDO = 0;
const REDO = 1;

const Told: v.GenericSchema<unknown, Told> = v.lazy((read) => {
  if (typeof read === 'string') return Text;
  if (typeof read === 'number') return v.picklist([UNDO, REDO]);
  if (Array.isArray(read)) return v.strictTuple([AnyCommand, v.array(AnyEvent)]);
  return isNoted(read) ? AnyNoted : AnyCommand;
});

const NOTED: readonly unknown[] = [
  'visited',
  'helped',
  'answered',
  'flagged',
  'submitted',
  'restarted',
] satisfies Noted['type'][];

function isNoted(step: unknown): step is Noted {
  return typeof step === 'object' && step !== null && 'type' in step && NOTED.includes(step.type);
}

/** A run as a link tells it. */
export const Story = v.strictObject({
  start: Id,
  /** Where the start state is one that everybody has: how many people, if that was chosen; else all that happened. */
  people: v.exactOptional(Count),
  events: v.exactOptional(v.array(AnyEvent)),
  seed: Id,
  /** Where it is an attempt at a lesson: that is judged by the pages that were looked at and by refusals too. */
  lesson: v.exactOptional(LessonOfRun),
  /** Of the brand; a link is too short for the logo. */
  colour: v.exactOptional(Colour),
  page: Text,
  /** Where a second frame stood at the beginning. */
  beside: v.exactOptional(Text),
  /** Set where that, or the only frame, was InPrivate. */
  private: v.exactOptional(v.literal(true)),
  told: v.pipe(v.array(Told), v.maxLength(MOST_TOLD)),
  /** Of all events: opening the link must come to the same. */
  mark: Id,
});

export type Story = v.InferOutput<typeof Story>;

/** What it takes to play a run again, up to where its frames stand. Nothing where the log does not begin with its beginning. */
export function tellStory(log: readonly Entry[], frames: Frames, starts: StartEvents): Story | undefined {
  const [first, ...rest] = log;
  if (first?.what.type !== 'began') return undefined;
  const { start, seed, lesson, brand } = first.what;
  const told = tell(first, rest, frames);
  return {
    start,
    ...startOf(first.what, starts),
    seed,
    ...(lesson && { lesson }),
    ...(brand?.colour !== undefined && { colour: brand.colour }),
    page: first.page,
    ...secondOf(first.what),
    told,
    mark: markOf(log),
  };
}

/**
 * The log of a story, in which all commands are answered again, judged as it comes. It is refused where they come to
 * something else than where the link was made.
 */
export function* playStory(story: Story, events: readonly Event[], at: string): Reading<ReadRun> {
  const { start, seed, lesson, colour, told, mark } = story;
  const foreign = foreignLog();
  let { page } = story;
  let seq = 0;
  const write = (what: What) => foreign.take({ seq: seq++, at, tab: 'link', page, what }, FORMAT);

  const brand = colour === undefined ? undefined : { colour };
  const wrong = write(beginning(start, seed, events, { lesson, ...secondOf(story), brand }));
  if (wrong) return { flaw: wrong };
  for (const [number, step] of told.entries()) {
    if (typeof step === 'string') page = step;
    else {
      const what = whatOf(foreign.run(), step);
      if (!what) return { flaw: { code: 'unlawful', entry: seq, wrong: 'no-such-step' } };
      if (what.type === 'refused' && !lesson) return TOLD_OTHERWISE;
      if (what.type === 'visited') page = what.address;
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

function tell(first: Entry, rest: readonly Entry[], end: Frames): Told[] {
  const told: Told[] = [];
  const read = logReader();
  let run = read(first);
  let here = first.page;
  let { frames } = run;
  const look = (visited: Visited) => {
    told.push(visited);
    frames = framesAfter(frames, visited);
    // A page that is told as looked at is the page from there on.
    here = visited.address;
  };
  const arrive = (at: string, wanted: Frames) => {
    for (const visited of visitsBetween(frames, wanted)) look(visited);
    if (at !== here) told.push(at);
    here = at;
  };
  for (const entry of rest) {
    const step = stepOf(run, entry.what) ?? (run.lesson && stepOfAttempt(run, entry.what));
    if (isNoted(step) && step.type === 'visited') look(step);
    else if (step !== undefined) {
      arrive(entry.page, run.frames);
      told.push(step);
    }
    run = read(entry);
  }
  arrive(end.main, end);
  return told;
}

// As long as there is one frame, its page says where it is.
function visitsBetween(from: Frames, { main, beside, private: isPrivate }: Frames): readonly Visited[] {
  const alone = visiting(from, main, 'only', isPrivate);
  if (beside === undefined) return alone?.frame ? [alone] : [];
  return [visiting(from, beside, 'beside', isPrivate), visiting(from, main, 'main')].filter((one) => one !== undefined);
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

function stepOfAttempt(run: Run, what: What): Command | Noted | undefined {
  if (isNoted(what)) return what;
  // One that would be answered otherwise today is left out, as in a free run: it changed nothing.
  const isTheSame = what.type === 'refused' && canonical(recordedAgain(run, what.command)) === canonical(what);
  return isTheSame ? what.command : undefined;
}

function recordedAgain(run: Run, command: Command): What {
  return recorded(answerAgain(run.world, command));
}

function whatOf(run: Run | undefined, step: Exclude<Told, string>): What | undefined {
  if (!run) return undefined;
  if (step === UNDO) return undoing(run);
  if (step === REDO) return redoing(run);
  if (!Array.isArray(step)) return isNoted(step) ? step : recordedAgain(run, step);
  const [command, events] = step;
  return { type: 'did', command, events };
}

function markOf(log: readonly Entry[]): string {
  const events = log.map(({ what }) => ('events' in what ? what.events : []));
  return guid(canonical(events.filter(({ length }) => length > 0)), 0).slice(0, 8);
}
