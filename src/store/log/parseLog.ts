import * as v from 'valibot';
import { brokenInvariants, countUsers, readEntry, type Entry, type Run, type World } from '../../core/index';
import { AnyEntry } from '../../core/schemas';
import { migrated, WrittenByNewer } from './migrations';
import { flawOfIssue, type LawFlaw, type RunFlaw } from './parseFlaw';

/** What comes of reading something foreign: a log that may be believed, or the first thing that is wrong with it. */
export type ReadRun = { readonly log: readonly Entry[] } | Flawed;

/** In place of what was to be read; `'flaw' in` tells them apart. */
export type Flawed = { readonly flaw: RunFlaw };

/** Years of clicking. */
export const MOST_ENTRIES = 50_000;

// Laws are looked at after each entry for as long as that is quick: so many rows of directories in all.
const ROWS_LOOKED_AT = 3_000_000;

/**
 * The log in entries of a format that came from elsewhere, brought to today's. Each entry is one that core knows, they
 * follow on from each other, and no law is broken: at the beginning and the end, and on the way too unless the world is
 * so large that it would take long.
 */
export function parseLog(read: readonly unknown[], format: number): ReadRun {
  if (read.length > MOST_ENTRIES) return { flaw: tooManyEntries() };
  const log: Entry[] = [];
  let run: Run | undefined;
  let rows = 0;
  for (const [at, one] of read.entries()) {
    const entry = parseOne(one, format, at);
    if ('flaw' in entry) return entry;
    const before: Run | undefined = run;
    const after = follow(before, entry, at);
    if ('flaw' in after) return after;
    log.push(entry);
    run = after;
    if (after.world === before?.world) continue;

    rows += rowsOf(after.world);
    if (at > 0 && rows > ROWS_LOOKED_AT) continue;
    const broken = flawOfWorld(after.world, at);
    if (broken) return { flaw: broken };
  }
  if (!run) return unlawful(0, 'no-beginning');
  const broken = rows > ROWS_LOOKED_AT && flawOfWorld(run.world, log.length - 1);
  return broken ? { flaw: broken } : { log };
}

function parseOne(read: unknown, format: number, at: number): Entry | Flawed {
  try {
    const parsed = v.safeParse(AnyEntry, migrated(read, format), { abortEarly: true });
    return parsed.success ? parsed.output : { flaw: flawOfIssue(parsed.issues[0], ['entries', at]) };
  } catch (error) {
    if (error instanceof WrittenByNewer) return { flaw: { code: 'newer-version', version: format } };
    return { flaw: { code: 'not-a-run' } };
  }
}

/** The run after one more entry, or why there is none. */
function follow(run: Run | undefined, entry: Entry, at: number): Run | Flawed {
  const { seq, what } = entry;
  if (seq !== at) return unlawful(at, 'out-of-order');
  if (what.type === 'began' && run) return unlawful(at, 'second-beginning');
  if (what.type !== 'began' && !run) return unlawful(at, 'no-beginning');
  if (what.type === 'undid' && run?.done.at(-1)?.seq !== what.seq) return unlawful(at, 'no-such-step');
  if (what.type === 'redid' && run?.undone.at(-1)?.seq !== what.seq) return unlawful(at, 'no-such-step');
  try {
    const after = readEntry(run, entry);
    return run && what.type === 'did' && after.world.date < run.world.date ? unlawful(at, 'clock-back') : after;
  } catch {
    return unlawful(at, 'unfoldable');
  }
}

function unlawful(entry: number, wrong: LawFlaw): Flawed {
  return { flaw: { code: 'unlawful', entry, wrong } };
}

function flawOfWorld(world: World, entry: number): RunFlaw | undefined {
  const [broken] = brokenInvariants(world);
  return broken && { code: 'law-broken', entry, law: broken.law };
}

function rowsOf(world: World): number {
  return world.directories.reduce((rows, directory) => rows + countUsers(directory), 1);
}

function tooManyEntries(): RunFlaw {
  return { code: 'part-wrong', place: { part: 'entries' }, wrong: 'too-many' };
}
