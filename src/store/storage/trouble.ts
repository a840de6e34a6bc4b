import { Parted } from '../parted';
import { WrittenByNewer } from '../log/migrations';
import type { RunRecord } from '../runRecord';
import { Lost, Unreadable } from './stored';

/** What went wrong with the storage, for the page to say. Nothing that is stored is thrown away because of it. */
export type Trouble =
  /** The browser keeps nothing for this page: a private window, a setting, a broken disk. */
  | { readonly kind: 'no-storage' }
  /** It has not answered yet: another tab may hold it. What is done is kept there as soon as it does. */
  | { readonly kind: 'storage-slow' }
  | { readonly kind: 'storage-full' }
  /** The storage was there, and failed for another reason. */
  | { readonly kind: 'not-stored' }
  /** The whole storage is of a form that is not known here: a newer version's, or somebody else's. */
  | { readonly kind: 'storage-newer' }
  | { readonly kind: 'storage-foreign' }
  | { readonly kind: 'run-newer'; readonly record: RunRecord }
  /** An entry of a run does not say what it should, and why: in English, for a developer. */
  | { readonly kind: 'run-unreadable'; readonly record: RunRecord; readonly entry: number; readonly why: string }
  /** The browser has lost an entry of a run: its storage has a record of it, and nothing in it that can be read. */
  | { readonly kind: 'run-lost'; readonly record: RunRecord; readonly entry: number; readonly why: string }
  /** While this tab could not store what it did, another one went on with the run: this tab has a run of its own now. */
  | { readonly kind: 'run-parted' }
  | { readonly kind: 'run-unknown' }
  /** The run that this tab shows, or showed last, was deleted meanwhile. */
  | { readonly kind: 'run-deleted'; readonly record: RunRecord };

/** Why the storage could not be opened or written to. */
export function troubleOfStorage(error: unknown): Trouble {
  if (!(error instanceof Error || error instanceof DOMException)) return { kind: 'not-stored' };
  switch (error.name) {
    case 'QuotaExceededError':
      return { kind: 'storage-full' };
    case 'VersionError':
      return { kind: 'storage-newer' };
    case 'NotFoundError':
      return { kind: 'storage-foreign' };
    default:
      return { kind: 'not-stored' };
  }
}

/** Whether it is the run that is in trouble, and not the storage. */
export function isOfRun(error: unknown): boolean {
  return error instanceof Parted || error instanceof Unreadable;
}

/** Why a stored run could not be read. */
export function troubleOfRun(record: RunRecord, error: unknown): Trouble {
  if (error instanceof Parted) return { kind: 'run-parted' };
  if (!(error instanceof Unreadable)) return troubleOfStorage(error);
  if (error.cause instanceof WrittenByNewer) return { kind: 'run-newer', record };
  const kind = error.cause instanceof Lost ? 'run-lost' : 'run-unreadable';
  return { kind, record, entry: error.entry, why: error.message };
}
