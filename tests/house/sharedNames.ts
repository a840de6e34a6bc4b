import type { Source } from './imports';

// A browser has one of each for all pages from disk. `DATABASE` is made by `ours` itself.
const SHARED =
  /(?:new BroadcastChannel|new SharedWorker|\blocks\??\.request|\bopenDB(?:<\w+>)?|\bindexedDB\.\w+)\((?!ours\(|DATABASE\b|\))/g;

/** The names in a file by which two copies of the program, in two folders, would meet each other. */
export function sharedNamesIn({ path, text }: Source): string[] {
  return Array.from(text.matchAll(SHARED), ([call]) => `${path} calls ${call} with a name that is not ours`);
}
