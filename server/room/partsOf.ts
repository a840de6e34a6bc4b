import * as v from 'valibot';
import type { RoomLog } from '../log/roomLog';
import { SeatPart } from './facts';

/** What was handed over of a run of a seat, in order. */
export async function partsOf(log: RoomLog, seat: string, run: string): Promise<readonly SeatPart[]> {
  const appended = await log.read(seat, 0);
  let length = 0;
  return appended
    .flatMap(({ entries }) => entries.flatMap(parsePart))
    .filter((part) => {
      // One that does not follow on is none: so `seatRuns` reads it too.
      const isNext = part.run === run && part.from === length;
      if (isNext) length += part.entries.length;
      return isNext;
    });
}

/** A part of a seat's log as it was appended; none where it is none, which nothing of this service's wrote. */
export function parsePart(read: unknown): readonly SeatPart[] {
  const parsed = v.safeParse(SeatPart, read);
  return parsed.success ? [parsed.output] : [];
}
