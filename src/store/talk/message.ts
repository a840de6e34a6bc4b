import * as v from 'valibot';
import type { Talk } from './talk';

const Instant = v.pipe(v.number(), v.finite());
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Name = v.pipe(v.string(), v.maxLength(64));

const TalkRecord: v.GenericSchema<Talk> = v.strictObject({
  seq: Count,
  by: Name,
  isBlack: v.boolean(),
  isLit: v.boolean(),
  stage: v.exactOptional(v.union([v.undefined(), v.pipe(v.string(), v.regex(/^(\d{3}(-\d{3})?)?$/))])),
  timer: v.strictObject({ begun: v.optional(Instant), held: v.optional(Instant) }),
});

/** What the desk asks the window that plays to do. A jump without a step is one to the end. */
const Ask = v.union([
  v.strictObject({ do: v.picklist(['next', 'back', 'stage', 'larger', 'smaller']) }),
  v.strictObject({ do: v.literal('jump'), step: v.optional(Name) }),
]);
export type Ask = v.InferOutput<typeof Ask>;

/** The window with the desk, the one that is played in, and one that is to become that once it has the run. */
const Role = v.picklist(['desk', 'audience', 'door']);
export type Role = v.InferOutput<typeof Role>;

const Playing = v.picklist(['rests', 'plays', 'stuck']);
export type Playing = v.InferOutput<typeof Playing>;

const Here = v.strictObject({
  type: v.literal('here'),
  role: Role,
  /** The run that is shown in it, and how many entries that has. */
  run: Name,
  length: Count,
  talk: TalkRecord,
  playing: Playing,
  /** Whether the others are to say that they are here. */
  asks: v.boolean(),
});
export type Here = v.InferOutput<typeof Here>;

const What = v.variant('type', [
  Here,
  v.strictObject({ type: v.literal('gone') }),
  v.strictObject({ type: v.literal('ask'), to: Name, ask: Ask }),
  /** Where windows share no storage: the entries of the run's log from a number on. */
  v.strictObject({ type: v.literal('want'), run: Name, from: Count }),
  v.strictObject({ type: v.literal('log'), run: Name, from: Count, entries: v.array(v.unknown()) }),
]);
export type What = v.InferOutput<typeof What>;

const Message = v.strictObject({ from: Name, number: Count, what: What });
export type Message = v.InferOutput<typeof Message>;

/** What another window says; nothing where it is no message of a talk. */
export function parseMessage(read: unknown): Message | undefined {
  const parsed = v.safeParse(Message, read);
  return parsed.success ? parsed.output : undefined;
}

/** A talk as it was kept; nothing where it is none. */
export function parseTalk(read: unknown): Talk | undefined {
  const parsed = v.safeParse(TalkRecord, read);
  return parsed.success ? parsed.output : undefined;
}
