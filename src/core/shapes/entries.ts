import * as v from 'valibot';
import { AnyCommand } from './commands';
import { AnyEvent } from './events';
import { unionOf, type MessagesOf, type AnyOf, type Read } from './messages';
import { Count, Edition, Id, ClockTime, MOST_IN_A_LIST, Text } from './parts';
import { AnyRejection } from './rejections';

const Events = v.pipe(v.array(AnyEvent), v.maxLength(MOST_IN_A_LIST));

/** What each kind of log entry says. */
const WHATS = {
  /** A log is whole in itself: the start state travels in it, as the events that make it. One without an edition is of 2016-08. */
  began: { start: Id, seed: Id, edition: v.exactOptional(Edition), events: Events },
  did: { command: AnyCommand, events: Events },
  refused: { command: AnyCommand, rejection: AnyRejection },
  visited: { address: Text },
  undid: { seq: Count },
  redid: { seq: Count },
};

type Whats = MessagesOf<'type', typeof WHATS>;
export type What = AnyOf<Whats>;
export type Began = Whats['began'];
export type Did = Whats['did'];
export type Refused = Whats['refused'];
export type Undid = Whats['undid'];
export type Redid = Whats['redid'];

/** What an entry can say. */
export const AnyWhat = unionOf('type', WHATS);

/**
 * One record of a run, whole: every wish, fact and reason is one that core knows and holds what it should, and there is
 * nothing beside it. Storage, files and links are all read with this one schema (a hundred thousand facts in 0.2 s).
 */
export const AnyEntry = v.strictObject({
  /** 0, 1, 2, … without a gap; 0 is the `began` entry. */
  seq: Count,
  /** When it was written, by the clock of the computer: ISO 8601, UTC. No part of the world. */
  at: ClockTime,
  /** Which browser tab wrote it, and the simulated address that it showed. */
  tab: Id,
  page: Text,
  what: AnyWhat,
});
/** One record of a run. The log only grows: undoing is a record too. */
export type Entry = Read<typeof AnyEntry>;
