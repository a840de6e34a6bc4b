import * as v from 'valibot';
import { AnyCommand } from './commands';
import { AnyEvent } from './events';
import { COLOUR, LOGO, LONGEST_LOGO } from './looks';
import { unionOf, type MessagesOf, type AnyOf, type Read } from './messages';
import { HELP, MODES, VISITED_IN } from './names';
import { Count, Edition, Id, ClockTime, MOST_IN_A_LIST, Text } from './parts';
import { AnyRejection } from './rejections';

const Events = v.pipe(v.array(AnyEvent), v.maxLength(MOST_IN_A_LIST));

/** The lesson that a run is an attempt at: which one, how it is taken, and what stands for `{name}` in it. */
export const LessonOfRun = v.strictObject({
  id: Id,
  version: v.pipe(Count, v.minValue(1)),
  mode: v.picklist(MODES),
  tokens: v.record(Id, Text),
});
export type LessonOfRun = Read<typeof LessonOfRun>;
export type Mode = LessonOfRun['mode'];

export const Colour = v.pipe(v.string(), v.regex(COLOUR));

/** How the run's organization looks: a colour, and a logo that is drawn as a picture and nothing else. */
export const Brand = v.strictObject({
  colour: v.exactOptional(Colour),
  logo: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_LOGO), v.regex(LOGO))),
});
export type Brand = Read<typeof Brand>;

/** What an attempt at a lesson writes besides what every run does. The world knows nothing of it. */
const ATTEMPT_WHATS = {
  helped: { step: Id, help: v.picklist(HELP) },
  answered: { step: Id, answer: Text },
  /** A task that somebody wants to come back to, or no longer. Nothing is judged by it. */
  flagged: { goal: Id, up: v.boolean() },
  submitted: {},
  /** What was seen, refused and answered since counts no longer; what was done is undone by entries of its own. */
  restarted: { step: Id },
};
export type AttemptWhat = AnyOf<MessagesOf<'type', typeof ATTEMPT_WHATS>>;

const VISITED = {
  /**
   * Without a word of the frame it is the first one, or the only one, and a second one stays as it is. `beside` is the
   * second, which is open from then on; `only` says that it was closed. `private` says of these that they are InPrivate.
   */
  visited: {
    address: Text,
    frame: v.exactOptional(v.picklist(VISITED_IN)),
    private: v.exactOptional(v.literal(true)),
  },
};
export type Visited = MessagesOf<'type', typeof VISITED>['visited'];

/** What changes nothing in the world, and is no answer to a command. */
export const AnyNoted = unionOf('type', { ...VISITED, ...ATTEMPT_WHATS });
export type Noted = AttemptWhat | Visited;

/** What each kind of log entry says. */
const WHATS = {
  /**
   * A log is whole in itself: the start state travels in it, as the events that make it. One without an edition is of
   * 2016-08, and one without a lesson is a free run.
   */
  began: {
    start: Id,
    seed: Id,
    edition: v.exactOptional(Edition),
    lesson: v.exactOptional(LessonOfRun),
    /** Where a second frame stood, if the run began with one. */
    beside: v.exactOptional(Text),
    /** Of the first directory of the events. */
    brand: v.exactOptional(Brand),
    /** Set where the second frame, or the only one, was InPrivate. */
    private: v.exactOptional(v.literal(true)),
    events: Events,
  },
  did: { command: AnyCommand, events: Events },
  refused: { command: AnyCommand, rejection: AnyRejection },
  ...VISITED,
  undid: { seq: Count },
  redid: { seq: Count },
  ...ATTEMPT_WHATS,
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
