import { MOST_ENTRIES_AT_ONCE } from '../../src/room/parts';
import type { SeatPart } from '../room/facts';

const BYTES_AT_ONCE = 400_000;

/** The parts of a run's log from a number on, put together to messages that are neither many nor large. */
export function* inMessages(parts: readonly SeatPart[], from: number): Generator<SeatPart> {
  let next: { run: string; format: number; from: number; entries: unknown[] } | undefined;
  let bytes = 0;
  for (const part of parts) {
    for (const [at, entry] of part.entries.entries()) {
      const seq = part.from + at;
      if (seq < from) continue;
      const size = JSON.stringify(entry).length;
      const isFull = next && (next.entries.length >= MOST_ENTRIES_AT_ONCE || bytes + size > BYTES_AT_ONCE);
      if (next && (isFull || next.format !== part.format)) {
        yield next;
        next = undefined;
      }
      if (!next) {
        next = { run: part.run, format: part.format, from: seq, entries: [] };
        bytes = 0;
      }
      next.entries.push(entry);
      bytes += size;
    }
  }
  if (next) yield next;
}
