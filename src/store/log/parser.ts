import type { Entry } from '../../core/index';

type Parse = (read: unknown) => Entry;

let loaded: Parse | undefined;

/** What reads an entry. Loaded where there is something to read: a first visit need not wait for it. */
export async function parser(): Promise<Parse> {
  // Kept, as every entry that is written asks for it, and even what is there takes a while to import.
  loaded ??= (await import('./parseEntry')).parseEntry;
  return loaded;
}

/** Begins to load what reading takes, where something is likely to be read. */
export function prepareToRead(): void {
  // A failure is met where it is read.
  parser().catch(() => undefined);
}
