import * as v from 'valibot';
import { Count, type Read } from '../core/schemas';
import { parseMessage } from './message';
import { Name, PART_OF_LOG, Pin, Refusal, RoomId, RunId, RunOfSeat, Says, SeatId, Secret } from './parts';

// Learners speak at `room`, beside the page. Nothing of the desk is understood there.

/** What a learner's browser says. The first message opens a seat; all others are about that seat. */
const FromLearner = v.variant('type', [
  /** Takes a new seat, which that secret opens. Asked for again, as the answer may be lost, it is the same seat. */
  v.strictObject({ type: v.literal('join'), pin: Pin, name: Name, secret: Secret }),
  /** Returns to a seat, from whatever browser. */
  v.strictObject({ type: v.literal('return'), room: RoomId, seat: SeatId, secret: Secret }),
  /** Hands over what the room has not yet. `of` is how long the run is in the browser. */
  v.strictObject({ type: v.literal('entries'), ...PART_OF_LOG, of: Count }),
  /** Asks for the log of a run of this seat, from a number on: another browser wrote it. */
  v.strictObject({ type: v.literal('want'), run: RunId, from: Count }),
]);
export type FromLearner = Read<typeof FromLearner>;

/** What the room says to a learner's browser. */
const ToLearner = v.variant('type', [
  /** The answer to `join` and to `return`. */
  v.strictObject({
    type: v.literal('seated'),
    room: RoomId,
    seat: SeatId,
    name: Name,
    runs: v.array(RunOfSeat),
    says: Says,
  }),
  /** The room has so many entries of a run, on its disk: all that were handed over. */
  v.strictObject({ type: v.literal('ack'), run: RunId, have: Count }),
  /** It has fewer than what was handed over would follow on: it is to be sent from `have` on. */
  v.strictObject({ type: v.literal('behind'), run: RunId, have: Count }),
  /** It has other entries from another browser there: what this one has goes on as a run of its own. */
  v.strictObject({ type: v.literal('parted'), run: RunId, have: Count }),
  /** It does not take them: they are no lawful log, by the flaw of that code. What came before them stays. */
  v.strictObject({ type: v.literal('unlawful'), run: RunId, have: Count, flaw: v.string() }),
  v.strictObject({ type: v.literal('log'), ...PART_OF_LOG, of: Count }),
  /** Said again whenever something of it changes. */
  v.strictObject({ type: v.literal('says'), says: Says }),
  /** Seconds to wait, where waiting helps. */
  v.strictObject({ type: v.literal('refused'), why: Refusal, wait: v.exactOptional(Count) }),
  /** The room and all that was in it are gone. */
  v.strictObject({ type: v.literal('deleted') }),
  /** Said from time to time: where it stays away, the connection is broken. */
  v.strictObject({ type: v.literal('beat') }),
]);
export type ToLearner = Read<typeof ToLearner>;

/** What a learner's browser said; nothing where it is none of this. */
export function parseFromLearner(text: string): FromLearner | undefined {
  return parseMessage(FromLearner, text);
}

export function parseToLearner(text: string): ToLearner | undefined {
  return parseMessage(ToLearner, text);
}
