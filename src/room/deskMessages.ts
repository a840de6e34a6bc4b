import * as v from 'valibot';
import { ClockTime, Count, type Read } from '../core/schemas';
import { parseMessage } from './message';
import {
  Exercise,
  LOOK,
  Name,
  PART_OF_LOG,
  Pin,
  Refusal,
  RoomId,
  RunId,
  RunOfSeat,
  SeatId,
  Secret,
  Word,
} from './parts';

// Trainers speak at `room/desk`, beside the page: the desk has a door of its own.

/** For all seats, those that are still to come too; or for some of them. */
export const To = v.union([v.literal('all'), v.pipe(v.array(SeatId), v.minLength(1), v.maxLength(1_000))]);

/** What the desk knows of a seat. */
const Seat = v.strictObject({
  seat: SeatId,
  name: Name,
  joined: ClockTime,
  /** How many windows of it are connected now, and since when that is so. */
  windows: Count,
  since: ClockTime,
  /** Entries that its browser has told of, and not yet handed over. */
  behind: Count,
  /** In the order in which they were begun. */
  runs: v.array(RunOfSeat),
  /** The run that was added to last; null before the first one. What it amounts to, its log tells: see `want`. */
  now: v.nullable(RunId),
});
export type Seat = Read<typeof Seat>;

/** What the desk has said to the room, as it stands. */
const RoomState = v.strictObject({
  opened: ClockTime,
  /** Lets new seats be taken until then; null once it lets nobody in any more. */
  pin: v.nullable(v.strictObject({ digits: Pin, until: ClockTime })),
  /** Where learners come to, as the service knows it; empty where it does not. */
  address: v.string(),
  /** All that was handed out, the latest last. */
  exercises: v.array(v.strictObject({ number: Count, at: ClockTime, to: To, exercise: Exercise })),
  pause: v.nullable(v.strictObject({ number: Count, word: Word })),
  look: v.nullable(v.strictObject({ number: Count, ...LOOK })),
  ended: v.nullable(ClockTime),
});
export type RoomState = Read<typeof RoomState>;

/** What a trainer's browser says. `open` comes first. */
const FromDesk = v.variant('type', [
  v.strictObject({ type: v.literal('open'), room: RoomId, secret: Secret }),
  v.strictObject({ type: v.literal('give'), exercise: Exercise, to: To }),
  v.strictObject({ type: v.literal('pause'), word: Word }),
  v.strictObject({ type: v.literal('goOn') }),
  v.strictObject({ type: v.literal('look'), ...LOOK }),
  /** They need not look any more. */
  v.strictObject({ type: v.literal('lookAway') }),
  v.strictObject({ type: v.literal('word'), to: To, word: Word }),
  /**
   * Asks for a run's log from a number on, and for all that is added to it later. It comes in as many `log` messages as
   * it takes, each of which follows on from the one before.
   */
  v.strictObject({ type: v.literal('want'), seat: SeatId, run: RunId, from: Count }),
  /** A new PIN, in place of the one before. */
  v.strictObject({ type: v.literal('newPin') }),
  /** Asks for a secret of its own for a second trainer. */
  v.strictObject({ type: v.literal('invite') }),
  v.strictObject({ type: v.literal('end') }),
  /** Takes the end back. */
  v.strictObject({ type: v.literal('reopen') }),
  /** Deletes the room and everything in it, for good. */
  v.strictObject({ type: v.literal('delete') }),
]);
export type FromDesk = Read<typeof FromDesk>;

/** What the room says to a trainer's browser. */
const ToDesk = v.variant('type', [
  /** The answer to `open`. */
  v.strictObject({ type: v.literal('opened'), room: RoomId, state: RoomState, seats: v.array(Seat) }),
  v.strictObject({ type: v.literal('state'), state: RoomState }),
  /** A seat that is new, or of which something is. */
  v.strictObject({ type: v.literal('seat'), seat: Seat }),
  v.strictObject({ type: v.literal('log'), seat: SeatId, ...PART_OF_LOG, of: Count }),
  v.strictObject({ type: v.literal('invited'), secret: Secret }),
  v.strictObject({ type: v.literal('refused'), why: Refusal, wait: v.exactOptional(Count) }),
  v.strictObject({ type: v.literal('deleted') }),
  v.strictObject({ type: v.literal('beat') }),
]);
export type ToDesk = Read<typeof ToDesk>;

/** What a trainer's browser said; nothing where it is none of this. */
export function parseFromDesk(text: string): FromDesk | undefined {
  return parseMessage(FromDesk, text);
}

export function parseToDesk(text: string): ToDesk | undefined {
  return parseMessage(ToDesk, text);
}
