import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Line } from './line';
import { ALL, type Appended, type RoomLog } from './roomLog';
import { openSubjectFile, type SubjectFile } from './subjectFile';

type Answer = number | { readonly behind: number };
type Wish = {
  readonly subject: string;
  readonly entries: readonly unknown[];
  readonly expected: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};
/** What came of the wishes for one subject: what was added to it, and how each is to be answered. */
type Done = { readonly added: readonly Appended[]; readonly answers: readonly (() => void)[] };
type Listener = {
  readonly subject: string;
  readonly hear: (appended: Appended) => void;
  readonly gone: (() => void) | undefined;
};
/** Such a log, which can be told that its folder is removed. */
export type FileLog = RoomLog & { readonly remove: () => void };

const ENDING = '.log';

/**
 * The log of a room in a folder: a file for each subject. Those who append in the same instant wait for the disk once.
 * Only one program may have the folder open.
 */
export async function openFileLog(folder: string): Promise<FileLog> {
  const files = new Map<string, SubjectFile>();
  const listeners = new Set<Listener>();
  for (const name of await readdir(folder)) {
    if (name.endsWith(ENDING)) await fileOf(name.slice(0, -ENDING.length));
  }
  let last = Math.max(0, ...[...files.values()].map((file) => file.last()));
  /** What is on the disk after it may be read once everything before it is there too. */
  let told = last;
  let waiting: Wish[] = [];
  let isAtWork = false;

  async function fileOf(subject: string): Promise<SubjectFile> {
    const file = files.get(subject) ?? (await openSubjectFile(join(folder, subject + ENDING)));
    files.set(subject, file);
    return file;
  }

  async function work(): Promise<void> {
    isAtWork = true;
    while (waiting.length > 0) {
      const wishes = waiting;
      waiting = [];
      const subjects = [...new Set(wishes.map(({ subject }) => subject))];
      const ofSubject = (subject: string) => wishes.filter((wish) => wish.subject === subject);
      const done = await Promise.all(subjects.map((subject) => appendTo(subject, ofSubject(subject))));
      told = last;
      for (const one of done.flatMap(({ added }) => added).toSorted(bySequence)) tell(one);
      for (const answer of done.flatMap(({ answers }) => answers)) answer();
    }
    isAtWork = false;
  }

  async function appendTo(subject: string, wishes: readonly Wish[]): Promise<Done> {
    try {
      const file = await fileOf(subject);
      const lines: Line[] = [];
      const answers: (() => void)[] = [];
      let end = file.last();
      for (const { entries, expected, resolve } of wishes) {
        const isNext = expected === end;
        if (isNext) {
          last += 1;
          end = last;
          lines.push({ sequence: end, entries });
        }
        const answer = isNext ? end : { behind: end };
        answers.push(() => resolve(answer));
      }
      if (lines.length > 0) await file.add(lines);
      return { added: lines.map((line) => ({ subject, ...line })), answers };
    } catch (error) {
      return {
        added: [],
        answers: wishes.map(
          ({ reject }) =>
            () =>
              reject(error),
        ),
      };
    }
  }

  function tell(appended: Appended): void {
    for (const { subject, hear } of listeners) if (subject === ALL || subject === appended.subject) hear(appended);
  }

  async function read(subject: string, after: number): Promise<readonly Appended[]> {
    const until = told;
    const wanted = [...files].filter(([name]) => subject === ALL || subject === name);
    const found = wanted.map(async ([name, file]) =>
      (await file.read(after)).map((line) => ({ subject: name, ...line })),
    );
    return (await Promise.all(found))
      .flat()
      .filter(({ sequence }) => sequence <= until)
      .toSorted(bySequence);
  }

  return {
    read,
    append: (subject, entries, expected) =>
      new Promise((resolve, reject) => {
        waiting.push({ subject, entries, expected, resolve, reject });
        if (!isAtWork) void work();
      }),
    follow: async (subject, after, hear, gone) => {
      // What is appended while the files are read comes after what is in them.
      const early: Appended[] = [];
      let take: Listener['hear'] = (appended) => early.push(appended);
      const listener: Listener = { subject, hear: (appended) => take(appended), gone };
      listeners.add(listener);
      try {
        for (const one of await read(subject, after)) {
          after = one.sequence;
          hear(one);
        }
      } catch (error) {
        listeners.delete(listener);
        throw error;
      }
      for (const one of early) if (one.sequence > after) hear(one);
      take = hear;
      return () => void listeners.delete(listener);
    },
    remove: () => {
      const all = [...listeners];
      listeners.clear();
      for (const { gone } of all) gone?.();
    },
  };
}

function bySequence(one: Appended, other: Appended): number {
  return one.sequence - other.sequence;
}
