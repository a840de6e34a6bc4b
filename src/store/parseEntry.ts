import * as v from 'valibot';
import type { Entry, What } from '../core/index';
import { acceptorOf } from './acceptor';
import { AnyCommand } from './parseCommands';
import { AnyEvent } from './parseEvents';
import { Count, Id, Moment, MOST_IN_A_LIST, Text, unionOf, type PartsOf, type PartsOfAll } from './parseParts';
import { AnyRejection } from './parseRejections';

const Events = v.pipe(v.array(AnyEvent), v.maxLength(MOST_IN_A_LIST));

const WHATS = {
  began: { start: Id, seed: Id, events: Events },
  did: { command: AnyCommand, events: Events },
  refused: { command: AnyCommand, rejection: AnyRejection },
  visited: { address: Text },
  undid: { seq: Count },
  redid: { seq: Count },
} satisfies PartsOfAll<What, 'type'>;

/** What an entry can say. */
export const AnyWhat = unionOf<What, 'type'>('type', WHATS);

/**
 * One record of a log, whole: every wish, fact and reason is one that core knows and holds what it should, and there is
 * nothing beside it. Storage, files and links are all read with this one schema (a hundred thousand facts in 0.2 s).
 */
export const AnyEntry = v.strictObject({ seq: Count, at: Moment, tab: Id, page: Text, what: AnyWhat } satisfies PartsOf<
  Entry,
  never
>);

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
