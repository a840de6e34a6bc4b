import * as v from 'valibot';
import type { Entry } from '../../core/index';
import { AnyEntry } from '../../core/schemas';
import { acceptorOf } from './acceptor';

const isEntry = acceptorOf(AnyEntry);

/** A log entry as it was read from a storage. Throws where it is none, with the place and the reason in English. */
export function parseEntry(read: unknown): Entry {
  if (isEntry(read)) return read as Entry;
  const parsed = v.safeParse(AnyEntry, read, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  throw new Error(place === null ? issue.message : `${place}: ${issue.message}`);
}
