import * as v from 'valibot';
import type { Entry } from '../core/index';

const Whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const Facts = v.array(v.looseObject({ type: v.string() }));
const Wish = v.looseObject({ type: v.string() });

const What = v.variant('type', [
  v.object({ type: v.literal('began'), start: v.string(), seed: v.string(), events: Facts }),
  v.object({ type: v.literal('did'), command: Wish, events: Facts }),
  v.object({ type: v.literal('refused'), command: Wish, rejection: v.looseObject({ code: v.string() }) }),
  v.object({ type: v.literal('visited'), address: v.string() }),
  v.object({ type: v.literal('undid'), seq: Whole }),
  v.object({ type: v.literal('redid'), seq: Whole }),
]);

const Record = v.object({ seq: Whole, at: v.string(), tab: v.string(), page: v.string(), what: What });

/** A log entry as it was read from a storage. Throws where it is none. */
export function parseEntry(read: unknown): Entry {
  return v.parse(Record, read) as Entry;
}
