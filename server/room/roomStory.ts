import { NOTHING_SAID, type Says } from '../../src/room/parts';
import type { RoomState } from '../../src/room/deskMessages';
import type { Fact } from './facts';

type To = Extract<Fact, { type: 'given' }>['to'];
type Look = Omit<NonNullable<RoomState['look']>, 'number'>;
type Said = { readonly number: number; readonly word: string };
/** A seat, as the desk's subject tells of it. */
export type Taken = { readonly seat: string; readonly name: string; readonly joined: string; readonly key: string };

/** A room, as the subject of its desk tells it. */
export type RoomStory = {
  readonly opened: string;
  /** Digests of what opens the desk. */
  readonly trainers: readonly string[];
  readonly pin: RoomState['pin'];
  readonly seats: ReadonlyMap<string, Taken>;
  readonly exercises: RoomState['exercises'];
  readonly pause: Said | null;
  readonly look: RoomState['look'];
  readonly words: readonly (Said & { readonly to: To })[];
  readonly ended: string | null;
};

export const NO_ROOM: RoomStory = {
  opened: '',
  trainers: [],
  pin: null,
  seats: new Map(),
  exercises: [],
  pause: null,
  look: null,
  words: [],
  ended: null,
};

/** The room after one more fact, which stands under that number. */
export function roomAfter(room: RoomStory, fact: Fact, number: number): RoomStory {
  switch (fact.type) {
    case 'opened':
      return { ...room, opened: fact.at };
    case 'trainerAdmitted':
      return { ...room, trainers: [...room.trainers, fact.key] };
    case 'pinSet':
      return { ...room, pin: { digits: fact.digits, until: fact.until } };
    case 'seatTaken': {
      const { seat, name, key, at } = fact;
      return { ...room, seats: new Map([...room.seats, [seat, { seat, name, key, joined: at }]]) };
    }
    case 'given': {
      const { at, to, exercise } = fact;
      return { ...room, exercises: [...room.exercises, { number, at, to, exercise }] };
    }
    case 'paused':
      return { ...room, pause: { number, word: fact.word } };
    case 'wentOn':
      return { ...room, pause: null };
    case 'looked':
      return { ...room, look: { number, ...lookOf(fact) } };
    case 'lookedAway':
      return { ...room, look: null };
    case 'said':
      return { ...room, words: [...room.words, { number, to: fact.to, word: fact.word }] };
    case 'ended':
      return { ...room, ended: fact.at };
    case 'reopened':
      return { ...room, ended: null };
  }
}

/** What is looked at, of what tells it besides other things. */
export function lookOf({ word, address }: Look): Look {
  return { word, ...(address !== undefined && { address }) };
}

/** What the room says to a seat. */
export function saysTo({ exercises, pause, look, words, ended }: RoomStory, seat: string): Says {
  const given = exercises.findLast(({ to }) => isFor(to, seat));
  const word = words.findLast(({ to }) => isFor(to, seat));
  return {
    ...NOTHING_SAID,
    exercise: given ? { number: given.number, ...given.exercise } : null,
    pause,
    look,
    word: word ? { number: word.number, word: word.word } : null,
    ended,
  };
}

/** What the desk is told of the room, which learners reach at that address. */
export function stateOf({ opened, pin, exercises, pause, look, ended }: RoomStory, address: string): RoomState {
  return { opened, pin: ended === null ? pin : null, address, exercises, pause, look, ended };
}

function isFor(to: To, seat: string): boolean {
  return to === 'all' || to.includes(seat);
}
