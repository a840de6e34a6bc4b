import * as v from 'valibot';
import { ClockTime, type Read } from '../../src/core/schemas';
import { To } from '../../src/room/deskMessages';
import { Exercise, LOOK, Name, PART_OF_LOG, Pin, SeatId, Word } from '../../src/room/parts';

/** What opens a door is kept as a digest only: who reads the log cannot come in by it. */
const Digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const at = ClockTime;

/** What the subject of the desk tells: what the room is, who sits in it, and what was said to them. */
export const Fact = v.variant('type', [
  v.strictObject({ type: v.literal('opened'), at }),
  v.strictObject({ type: v.literal('trainerAdmitted'), at, key: Digest }),
  v.strictObject({ type: v.literal('pinSet'), at, digits: Pin, until: ClockTime }),
  v.strictObject({ type: v.literal('seatTaken'), at, seat: SeatId, name: Name, key: Digest }),
  v.strictObject({ type: v.literal('given'), at, to: To, exercise: Exercise }),
  v.strictObject({ type: v.literal('paused'), at, word: Word }),
  v.strictObject({ type: v.literal('wentOn'), at }),
  v.strictObject({ type: v.literal('looked'), at, ...LOOK }),
  v.strictObject({ type: v.literal('lookedAway'), at }),
  v.strictObject({ type: v.literal('said'), at, to: To, word: Word }),
  v.strictObject({ type: v.literal('ended'), at }),
  v.strictObject({ type: v.literal('reopened'), at }),
]);
export type Fact = Read<typeof Fact>;

/** What the subject of a seat tells: entries of its runs, as they were handed over and found lawful. */
export const SeatPart = v.strictObject(PART_OF_LOG);
export type SeatPart = Read<typeof SeatPart>;
