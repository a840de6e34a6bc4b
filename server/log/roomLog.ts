/** Some entries that were appended at once, under the number that the log gave them. */
export type Appended = {
  readonly sequence: number;
  readonly subject: string;
  readonly entries: readonly unknown[];
};

/** The subject of the desk: what the room is and says. Each seat has one of its own, which is its id. */
export const DESK = 'desk';
/** Stands for all subjects of a room, to read and to follow. */
export const ALL = '*';

/**
 * The log of one room, in whatever engine. It only grows. Its sequence numbers grow too, over all subjects, and may have
 * gaps; before the first entry of a subject stands 0. Entries are JSON.
 */
export type RoomLog = {
  /**
   * Appends entries to a subject, all or none, if nothing has come to it after `expected`. Resolves to their sequence
   * once they would survive the loss of power, or to the one after which something else was appended first. Rejects where
   * they may or may not have been appended: reading tells.
   */
  readonly append: (
    subject: string,
    entries: readonly unknown[],
    expected: number,
  ) => Promise<number | { readonly behind: number }>;
  /** What was appended to a subject, or to all, after a sequence, in order. */
  readonly read: (subject: string, after: number) => Promise<readonly Appended[]>;
  /**
   * Hears the same, and what comes later, each once and in order, until the answer is called. Resolves once all that was
   * there has been heard. Where the room is removed, by another service too, `gone` is called, and nothing after it.
   */
  readonly follow: (
    subject: string,
    after: number,
    hear: (appended: Appended) => void,
    gone?: () => void,
  ) => Promise<() => void>;
  /** Where several services may have the room open: what they say to each other. */
  readonly channel?: Channel;
};

/** What is said to all services that have a room open just now, and is not kept: one that is away misses it. */
export type Channel = {
  readonly call: (word: unknown) => void;
  /** Hears what is called, by others and by oneself, until the answer is called. */
  readonly overhear: (hear: (word: unknown) => void) => () => void;
};

/** What keeps the logs of rooms. */
export type RoomEngine = {
  /** The rooms that there are, by their ids. */
  readonly rooms: () => Promise<readonly string[]>;
  /** The log of a room that is there; nothing where it is not. */
  readonly find: (room: string) => Promise<RoomLog | undefined>;
  /** A new log, of a room that is not there yet. */
  readonly create: (room: string) => Promise<RoomLog>;
  /** Deletes a room and all that was appended, for good. */
  readonly remove: (room: string) => Promise<void>;
  readonly close: () => Promise<void>;
};
