import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Command, Entry } from '../../src/core/index';
import type { Sent } from '../../src/store/send';
import { openStorage } from '../../src/store/storage/indexedStorage';
import { eventsOf, signIn, KELLEY_ADMIN, JANE_GOULD } from '../kit/given';

type Store = typeof import('../../src/store/run') &
  typeof import('../../src/store/beginAgain') &
  typeof import('../../src/store/travel') &
  typeof import('../../src/store/runs') &
  typeof import('../../src/store/runState') &
  typeof import('../../src/store/scene') &
  typeof import('../../src/store/send') &
  typeof import('../../src/store/visit');

/** One browser tab: the store with a state of its own, and a session of its own. */
export type Tab = Store & {
  /** The log as this tab has it. */
  readonly log: () => readonly Entry[];
  readonly beginContoso: () => Promise<void>;
};

export const PAGE = 'portal.azure.com';
export const asKelley: Command = signIn(KELLEY_ADMIN);
export const asJane: Command = signIn(JANE_GOULD);
export const star = (service: string): Command => ({ type: 'toggleFavourite', profile: 'default', service });

/** A browser that has never been here. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  sessionStorage.clear();
  localStorage.clear();
}

/** A new tab, which has shown nothing yet. It opens the run that was begun last. */
export function newTab(): Promise<Tab> {
  sessionStorage.clear();
  return reloadedTab();
}

/** The tab that was opened last, reloaded: it remembers which run it showed. */
export async function reloadedTab(...how: Parameters<Store['openRun']>): Promise<Tab> {
  vi.resetModules();
  const store = {
    ...(await import('../../src/store/run')),
    ...(await import('../../src/store/beginAgain')),
    ...(await import('../../src/store/travel')),
    ...(await import('../../src/store/runs')),
    ...(await import('../../src/store/runState')),
    ...(await import('../../src/store/scene')),
    ...(await import('../../src/store/send')),
    ...(await import('../../src/store/visit')),
  };
  await store.openRun(...how);
  return {
    ...store,
    log: () => store.logOfRun(),
    beginContoso: () => store.begin('office-customer', eventsOf('office-customer'), PAGE, 'test'),
  };
}

/** What is in the storage of this browser of a run, or else of the run that was begun last. */
export async function storedLog(run?: string): Promise<Entry[]> {
  const storage = await openStorage();
  const id = run ?? (await storage.latest());
  return id === undefined ? [] : (await storage.read(id)).map(({ entry }) => entry as Entry);
}

/** What was done and refused, in words: `did signIn`, `refused signOut`. */
export function deedsIn(log: readonly Entry[]): string[] {
  return log.map(({ what }) => ('command' in what ? `${what.type} ${what.command.type}` : what.type));
}

/** The code of the reason why a command was refused, if it was. */
export function whyNot(answer: Sent): string | undefined {
  return 'rejection' in answer ? answer.rejection.code : undefined;
}
