import * as v from 'valibot';
import {
  brokenInvariants,
  canComeOf,
  countUsers,
  idsGivenBy,
  logReader,
  type Entry,
  type Event,
  type Run,
  type World,
} from '../../core/index';
import { AnyEntry } from '../../core/schemas';
import { migrated, WrittenByNewer } from './migrations';
import { flawOfIssue, type LawFlaw, type RunFlaw } from './parseFlaw';

/** What comes of reading something foreign: a log that may be believed, or the first thing that is wrong with it. */
export type ReadRun = { readonly log: readonly Entry[] } | { readonly flaw: RunFlaw };

/** A log that comes from elsewhere, entry by entry, and is judged as it comes. */
export type ForeignLog = {
  /** The run that its entries tell of so far. Only the last answer holds. */
  readonly run: () => Run | undefined;
  /** Takes the next entry, in the form that it was written in. Answers with what is wrong with it, if anything is. */
  readonly take: (read: unknown, format: number) => RunFlaw | undefined;
  /** The whole log, once all of it is taken. */
  readonly end: () => ReadRun;
};

/** No run that was played comes near them. Where there is more, reading it would take very long, and is not begun. */
export const MOST_FACTS = 500_000;
export const MOST_DIRECTORIES = 2_000;
/** In one entry, new users aside: with each of them the world is made anew. */
export const MOST_FACTS_AT_ONCE = 2_000;

// Laws are looked at after each entry for as long as that is quick: so many rows of the world in all.
const ROWS_LOOKED_AT = 3_000_000;
// Measured: to look at a directory takes as long as to look at so many users in it.
const DIRECTORY_ROWS = 10;

/**
 * Reads a log in one pass. Each entry is one that core knows, they follow on from each other, what was done can have come
 * to what it came to, and no law is broken: at the beginning and the end, and on the way too unless the world is so
 * large that it would take long.
 */
export function foreignLog(): ForeignLog {
  const log: Entry[] = [];
  const read = logReader();
  const given = new Set<string>();
  let run: Run | undefined;
  let [rows, facts, directories] = [0, 0, 0];

  /** What an entry adds to the work, which is weighed before it is done. */
  const weigh = (events: readonly Event[], entry: number): RunFlaw | undefined => {
    const besides = events.filter(({ type }) => type !== 'UserAdded').length;
    if (besides > MOST_FACTS_AT_ONCE) return { code: 'too-much-at-once', entry, most: MOST_FACTS_AT_ONCE };
    facts += events.length;
    directories += events.filter(({ type }) => type === 'DirectoryCreated').length;
    if (facts > MOST_FACTS) return { code: 'too-many-facts', most: MOST_FACTS };
    return directories > MOST_DIRECTORIES ? { code: 'too-many-directories', most: MOST_DIRECTORIES } : undefined;
  };

  const lookedAt = (world: World, at: number): RunFlaw | undefined => {
    rows += rowsOf(world);
    return at === 0 || rows <= ROWS_LOOKED_AT ? flawOfWorld(world, at) : undefined;
  };

  const take = (one: unknown, format: number): RunFlaw | undefined => {
    const at = log.length;
    const entry = parseOne(one, format, at);
    if ('flaw' in entry) return entry.flaw;
    const { what } = entry;
    const flaw = flawOfPlace(run, entry, at);
    if (flaw) return unlawful(at, flaw);
    const tooMuch = weigh(eventsToRead(run, entry), at);
    if (tooMuch) return tooMuch;

    const before = run?.world;
    try {
      run = read(entry);
    } catch {
      return unlawful(at, 'unfoldable');
    }
    log.push(entry);
    const { world } = run;
    if (what.type === 'did' && before && world.date < before.date) return unlawful(at, 'clock-back');
    const broken = world === before ? undefined : lookedAt(world, at);
    if (broken) return broken;
    if ('events' in what && !areNew(given, what.events)) return { code: 'law-broken', entry: at, law: 10 };
    return what.type === 'did' && !canComeOf(what.command, what.events) ? unlawful(at, 'not-its-facts') : undefined;
  };

  const end = (): ReadRun => {
    if (!run) return { flaw: unlawful(0, 'no-beginning') };
    const broken = rows > ROWS_LOOKED_AT && flawOfWorld(run.world, log.length - 1);
    return broken ? { flaw: broken } : { log };
  };

  return { run: () => run, take, end };
}

function parseOne(read: unknown, format: number, at: number): Entry | { readonly flaw: RunFlaw } {
  try {
    const parsed = v.safeParse(AnyEntry, migrated(read, format), { abortEarly: true });
    return parsed.success ? parsed.output : { flaw: flawOfIssue(parsed.issues[0], ['entries', at]) };
  } catch (error) {
    if (error instanceof WrittenByNewer) return { flaw: { code: 'newer-version', version: format } };
    return { flaw: { code: 'not-a-run' } };
  }
}

/** Why an entry cannot stand at its place, if it cannot. */
function flawOfPlace(run: Run | undefined, { seq, what }: Entry, at: number): LawFlaw | undefined {
  if (seq !== at) return 'out-of-order';
  if (what.type === 'began' && run) return 'second-beginning';
  if (what.type !== 'began' && !run) return 'no-beginning';
  if (what.type === 'undid' && run?.done.at(-1)?.seq !== what.seq) return 'no-such-step';
  if (what.type === 'redid' && run?.undone.at(-1)?.seq !== what.seq) return 'no-such-step';
  return undefined;
}

function eventsToRead(run: Run | undefined, { what }: Entry): readonly Event[] {
  if ('events' in what) return what.events;
  return what.type === 'redid' ? (run?.undone.at(-1)?.did.events ?? []) : [];
}

/** Whether these events give no id that was given before (docs/rules.md, law 10). */
function areNew(given: Set<string>, events: readonly Event[]): boolean {
  for (const id of events.flatMap(idsGivenBy)) {
    if (given.has(id)) return false;
    given.add(id);
  }
  return true;
}

function unlawful(entry: number, wrong: LawFlaw): RunFlaw {
  return { code: 'unlawful', entry, wrong };
}

function flawOfWorld(world: World, entry: number): RunFlaw | undefined {
  const [broken] = brokenInvariants(world);
  return broken && { code: 'law-broken', entry, law: broken.law };
}

function rowsOf({ directories, azureSubscriptions, office365Subscriptions, resourceGroups }: World): number {
  const others = azureSubscriptions.length + office365Subscriptions.length + resourceGroups.length;
  return directories.reduce((rows, directory) => rows + DIRECTORY_ROWS + countUsers(directory), 1 + others);
}
