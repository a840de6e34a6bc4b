import type { Guesses } from '../safety/guesses';
import type { Pace } from '../safety/pace';
import type { Rooms } from '../room/rooms';

/** What all connections of a service share. */
export type Service = {
  readonly rooms: Rooms;
  readonly guesses: Guesses;
  /** Where learners come to. */
  readonly address: string;
  readonly newPace: () => Pace;
  /** The pace of a seat: that of all its windows together. */
  readonly paceOfSeat: (seat: string) => Pace;
};
