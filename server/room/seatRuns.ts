import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { canonical } from '../../src/core/index';
import { ClockTime, Id, LessonOfRun } from '../../src/core/schemas';
import type { RunOfSeat } from '../../src/room/parts';
import { migrated } from '../../src/store/log/migrations';
import type { SeatPart } from './facts';

/** The runs of a seat, as the subject of the seat tells them. */
export type SeatRuns = {
  readonly runs: () => readonly RunOfSeat[];
  /** How many entries there are of a run; 0 of one that is not there. */
  readonly lengthOf: (run: string) => number;
  /** The run that was added to last. */
  readonly now: () => string | null;
  /** What all runs together amount to. */
  readonly entries: () => number;
  readonly bytes: () => number;
  /** How many of a part's entries are there already; nothing where there are others in their place. */
  readonly known: (part: Pick<SeatPart, 'run' | 'from' | 'entries'>) => number | undefined;
  /** Takes the next part. One that does not follow on is left out: nothing of this service's wrote it. */
  readonly take: (part: SeatPart) => void;
};

type Kept = RunOfSeat & { readonly digests: string[] };

export function seatRuns(): SeatRuns {
  const kept = new Map<string, Kept>();
  let now: string | null = null;
  let [count, bytes] = [0, 0];
  const lengthOf = (run: string) => kept.get(run)?.length ?? 0;

  return {
    runs: () => [...kept.values()].map(({ digests: _digests, ...run }) => run),
    lengthOf,
    now: () => now,
    entries: () => count,
    bytes: () => bytes,
    known: ({ run, from, entries }) => {
      const there = kept.get(run)?.digests.slice(from, from + entries.length) ?? [];
      return there.every((digest, at) => digest === digestOf(entries[at])) ? there.length : undefined;
    },
    take: (part) => {
      const { run, from, entries, format } = part;
      if (from !== lengthOf(run) || entries.length === 0) return;
      const old = kept.get(run) ?? beginningOf(run, entries[0], format);
      if (!old) return;
      old.digests.push(...entries.map(digestOf));
      const { at } = v.parse(Written, migrated(entries.at(-1), format));
      kept.set(run, { ...old, length: from + entries.length, last: at });
      now = run;
      count += entries.length;
      bytes += JSON.stringify(entries).length;
    },
  };
}

const Written = v.looseObject({ at: ClockTime });
const { id, mode } = LessonOfRun.entries;
const Begun = v.looseObject({
  at: ClockTime,
  what: v.looseObject({
    type: v.literal('began'),
    start: Id,
    lesson: v.exactOptional(v.looseObject({ id, mode })),
  }),
});

function beginningOf(run: string, first: unknown, format: number): Kept | undefined {
  const parsed = v.safeParse(Begun, migrated(first, format));
  if (!parsed.success) return undefined;
  const { at, what } = parsed.output;
  const lesson = what.lesson ? { id: what.lesson.id, mode: what.lesson.mode } : null;
  return { id: run, length: 0, start: what.start, lesson, began: at, last: at, digests: [] };
}

// The whole entry would do, and takes a hundred times as much memory.
const DIGEST = 16;

function digestOf(entry: unknown): string {
  return createHash('sha256').update(canonical(entry)).digest('base64url').slice(0, DIGEST);
}
