import type { Entry } from '../../core/index';
import type { ToDesk } from '../../room/deskMessages';
import { storyReader, type Story } from '../../training/room/story';
import { loadedLesson } from '../lesson/source';
import { migrated } from '../log/migrations';
import { parseEntry } from '../log/parseEntry';

export type PartOfLog = Extract<ToDesk, { type: 'log' }>;

/** The log of a run of a seat, as far as it has come here. */
type RoomLog = {
  readonly read: (entry: Entry) => Story;
  have: number;
  story: Story | undefined;
  /** Something in it is no entry, or does not follow on: nothing more of it is read. */
  isUnreadable: boolean;
};

/** Reads the logs of the runs of a room as they come. Lessons are judged that are loaded before their run's first entry. */
export function roomLogs() {
  const logs = new Map<string, RoomLog>();

  const logNamed = (key: string): RoomLog => {
    const log = logs.get(key) ?? { read: storyReader(loadedLesson), have: 0, story: undefined, isUnreadable: false };
    logs.set(key, log);
    return log;
  };

  return {
    storyOf: (key: string) => logs.get(key)?.story,
    isUnreadable: (key: string) => logs.get(key)?.isUnreadable === true,
    /** How many entries of a run are here. */
    have: (key: string) => logs.get(key)?.have ?? 0,
    /** Takes a part of a log. The answer is false where it does not follow on, and has to be asked for again. */
    take: ({ seat, run, format, from, entries }: PartOfLog): boolean => {
      const log = logNamed(keyOf(seat, run));
      if (log.isUnreadable) return true;
      if (from > log.have) return false;
      try {
        // What has come already came by the line that broke.
        for (const one of entries.slice(log.have - from)) {
          log.story = log.read(parseEntry(migrated(one, format)));
          log.have += 1;
        }
      } catch {
        log.isUnreadable = true;
      }
      return true;
    },
  };
}

/** What a run of a seat is known by. */
export function keyOf(seat: string, run: string): string {
  return `${seat}/${run}`;
}
