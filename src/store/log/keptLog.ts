import type { Entry } from '../../core/index';
import { Parted } from '../parted';
import { parseStored } from '../storage/stored';
import { memoryStorage, type Storage } from '../storage/storage';

/** The log of the run that this tab shows, and how much of it is in the storage. */
let storage: Storage = memoryStorage();
let run = '';
let entries: Entry[] = [];
let stored = 0;

/** Where runs are kept. */
export function keptIn(): Storage {
  return storage;
}

export function keepIn(next: Storage): void {
  storage = next;
}

/** Takes up a log, of which so many entries are stored already. */
export function holdLog(id: string, log: readonly Entry[], alreadyStored = 0): void {
  run = id;
  entries = [...log];
  stored = alreadyStored;
}

export function heldLog(): readonly Entry[] {
  return entries;
}

export function addToLog(news: readonly Entry[]): void {
  entries.push(...news);
}

/**
 * Stores what is not stored yet. Where another tab has written in its place, the answer is what that tab wrote; an empty
 * answer means that all is stored. Rejects where the storage fails, and with `Unreadable` or `Parted` where what the
 * other tab wrote cannot take the place of what this one has.
 */
export async function storeLog(): Promise<readonly Entry[]> {
  const news = await storage.append(run, entries, stored);
  if (news.length === 0) stored = entries.length;
  if (news.length > 0 && entries.length - stored > 1) throw new Parted();
  return parseStored(news, entries.slice(0, stored));
}

/** Puts what another tab has stored in the place of what this one has not. */
export function replaceNotStored(news: readonly Entry[]): void {
  entries.length = stored;
  entries.push(...news);
  stored = entries.length;
}

/** What other tabs have written since, added to the log. Nothing while there is something of this tab's to store. */
export async function hearNews(): Promise<readonly Entry[]> {
  if (entries.length > stored) return [];
  const news = await parseStored(await storage.read(run, stored), entries);
  replaceNotStored(news);
  return news;
}
