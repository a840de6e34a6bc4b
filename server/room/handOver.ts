import type { SeatPart } from './facts';
import { foreignLog, type ForeignLog } from '../../src/store/log/foreignLog';
import type { RoomLog } from '../log/roomLog';
import { nextTurn } from '../safety/pace';
import { partsOf } from './partsOf';
import type { SeatRuns } from './seatRuns';

/** What came of a part that was handed over: how many entries of its run there are now, and why not all. */
export type Handed =
  | { readonly type: 'ack' | 'behind' | 'parted'; readonly have: number }
  | { readonly type: 'unlawful'; readonly have: number; readonly flaw: string }
  | { readonly type: 'full' };

/** No class comes near them: it would be months of clicking. */
export const MOST_RUNS = 100;
export const MOST_ENTRIES = 50_000;
export const MOST_BYTES = 50_000_000;

type Seat = {
  readonly seat: string;
  readonly log: RoomLog;
  readonly runs: SeatRuns;
  /** The number of the last part that the runs tell of. */
  readonly sequence: () => number;
  /** Resolves once the runs tell of all parts up to that number. */
  readonly reached: (sequence: number) => Promise<void>;
};

/**
 * Takes what the browsers of one seat hand over, one part after the other. What is new of it is judged as a foreign file
 * is, entry by entry, and is on the disk before this is answered.
 */
export function takerOf({ seat, log, runs, sequence, reached }: Seat) {
  const judges = new Map<string, ForeignLog>();
  let turn: Promise<unknown> = Promise.resolve();

  const judgeOf = async (run: string): Promise<ForeignLog> => {
    const known = judges.get(run);
    if (known) return known;
    const judge = foreignLog();
    for (const { entries, format } of await partsOf(log, seat, run)) {
      for (const entry of entries) judge.take(entry, format);
      await nextTurn();
    }
    judges.set(run, judge);
    return judge;
  };

  const take = async (part: SeatPart): Promise<Handed> => {
    const { run, from, entries, format } = part;
    for (;;) {
      // Both of one moment: what is judged and waited for below, another service may overtake.
      const [have, last] = [runs.lengthOf(run), sequence()];
      if (from > have) return { type: 'behind', have };
      const known = runs.known(part);
      if (known === undefined) return { type: 'parted', have };
      const news = entries.slice(known);
      if (news.length === 0) return { type: 'ack', have };
      if (isFull(runs, run, news.length)) return { type: 'full' };

      const judge = await judgeOf(run);
      if ((judge.run()?.length ?? 0) !== have) {
        // Another service has added to it since, or in this very moment.
        judges.delete(run);
        continue;
      }
      const { lawful, flaw } = judged(judge, news, format);
      // It has read what may not come to stand there, or what it must not read.
      if (flaw !== undefined) judges.delete(run);
      if (lawful.length > 0) {
        const answer = await appended({ run, format, from: have, entries: lawful }, last);
        if (answer === 'behind') continue;
      }
      const length = have + lawful.length;
      return flaw === undefined ? { type: 'ack', have: length } : { type: 'unlawful', have: length, flaw };
    }
  };

  const appended = async (part: SeatPart, last: number): Promise<'done' | 'behind'> => {
    try {
      const answer = await log.append(seat, [part], last);
      if (typeof answer === 'number') {
        await reached(answer);
        return 'done';
      }
      // Another service was faster: what it wrote comes first.
      judges.delete(part.run);
      await reached(answer.behind);
      return 'behind';
    } catch (error) {
      judges.delete(part.run);
      throw error;
    }
  };

  return {
    take: (part: SeatPart): Promise<Handed> => {
      const result = turn.then(() => take(part));
      turn = result.catch(() => undefined);
      return result;
    },
    /** Keeps nothing in memory that the log has. */
    rest: () => judges.clear(),
  };
}

function isFull(runs: SeatRuns, run: string, more: number): boolean {
  const isNew = runs.lengthOf(run) === 0;
  return (
    runs.entries() + more > MOST_ENTRIES || runs.bytes() > MOST_BYTES || (isNew && runs.runs().length >= MOST_RUNS)
  );
}

type Judged = { readonly lawful: readonly unknown[]; readonly flaw?: string };

function judged(judge: ForeignLog, entries: readonly unknown[], format: number): Judged {
  for (const [at, entry] of entries.entries()) {
    const flaw = judge.take(entry, format);
    if (flaw) return { lawful: entries.slice(0, at), flaw: flaw.code };
  }
  return { lawful: entries };
}
