import * as v from 'valibot';
import { ClockTime, Count, Id, LessonOfRun, Text, type Read } from '../core/schemas';

// Of hexadecimal digits: such a name is a part of a file's name, and of a subject, with nothing to be escaped.
const hexadecimal = (digits: string) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));

export const RoomId = hexadecimal('12');
export const SeatId = hexadecimal('12');
export const RunId = hexadecimal('1,64');
/** 128 random bits: it opens a seat, or the desk. */
export const Secret = hexadecimal('32');
/** Six digits, for people to type: it lets somebody take a new seat. */
export const Pin = v.pipe(v.string(), v.regex(/^\d{6}$/));

/** Characters of the longest name of a seat, and of the longest word that is said to it. */
export const LONGEST_NAME = 60;
export const LONGEST_WORD = 280;

export const Name = v.pipe(Text, v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME));
export const Word = v.pipe(Text, v.maxLength(LONGEST_WORD));

/** Entries of one message at most. What is more comes in the next one. */
export const MOST_ENTRIES_AT_ONCE = 200;
/** Bytes of one message at most: a single entry may be larger, and then stays where it is. */
export const LARGEST_MESSAGE = 1_000_000;

/** A part of a run's log: its entries from a number on, in the form that they were written in. */
export const PART_OF_LOG = {
  run: RunId,
  format: Count,
  from: Count,
  // Each is judged by the reader of foreign logs, one after the other.
  entries: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ENTRIES_AT_ONCE)),
};

/** "Look here": at the trainer's screen, and where one may go to. The address is foreign: the map tells whether it leads anywhere. */
export const LOOK = { word: Word, address: v.exactOptional(Word) };

const { mode: Mode, tokens: Tokens } = LessonOfRun.entries;

/** A lesson that is handed out. Without a seed, ids and codes differ from seat to seat. */
export const Exercise = v.strictObject({ lesson: Id, mode: Mode, tokens: Tokens, seed: v.exactOptional(Id) });
export type Exercise = Read<typeof Exercise>;

/**
 * What the room says to a seat, as it stands: a seat that comes late hears no less than the others. Each has the number
 * under which it was said, by which a browser knows what was shown already; a later one has a higher number.
 */
export const Says = v.strictObject({
  exercise: v.nullable(v.strictObject({ number: Count, ...Exercise.entries })),
  /** Set while all are to wait. */
  pause: v.nullable(v.strictObject({ number: Count, word: Word })),
  look: v.nullable(v.strictObject({ number: Count, ...LOOK })),
  /** The last word to this seat alone. */
  word: v.nullable(v.strictObject({ number: Count, word: Word })),
  /** When the lesson in the room ended. What was done until then is still taken. */
  ended: v.nullable(ClockTime),
});
export type Says = Read<typeof Says>;

export const NOTHING_SAID: Says = { exercise: null, pause: null, look: null, word: null, ended: null };

/** A run of a seat: how many entries the room has of it. */
export const RunOfSeat = v.strictObject({
  id: RunId,
  length: Count,
  start: Id,
  lesson: v.nullable(v.strictObject({ id: Id, mode: Mode })),
  /** When its first and its last entry were written, by the learner's clock. */
  began: ClockTime,
  last: ClockTime,
});
export type RunOfSeat = Read<typeof RunOfSeat>;

/** Why the room does not do what it was asked for. */
export const Refusal = v.picklist([
  'malformed',
  /** The PIN is not one of an open room, or its time is over. */
  'pin-unknown',
  /** Too many wrong ones: a try is worth nothing before `wait` seconds have passed. */
  'too-many-tries',
  'room-full',
  /** There is no such room, seat or secret (any more); which of them is not said. */
  'door-closed',
  'ended',
  /** A seat keeps no more than that many runs or entries. */
  'seat-full',
  /** The room cannot keep anything at this moment: its disk is full, or what keeps it is away. It is to be tried again. */
  'not-kept',
  'no-such-seat',
  'no-such-run',
  'no-such-lesson',
]);
export type Refusal = v.InferOutput<typeof Refusal>;
