import * as v from 'valibot';
import type { Event, Rejection } from '../core/index';
import { EVENTS, Id, REJECTIONS, Text, type Read } from '../core/schemas';
import type { Value } from './answers';
import { Question } from './questions';

// `Object.keys` forgets that these are the names.
const EventName = v.picklist(Object.keys(EVENTS) as Event['type'][]);
const Code = v.picklist(Object.keys(REJECTIONS) as Rejection['code'][]);

const Matcher = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]));

/** Over what happened: a fact of what is done and not undone, with these fields; `by` is who was signed in at it. */
const Happened = v.pipe(
  v.strictObject({ happened: EventName, with: v.exactOptional(Matcher), by: v.exactOptional(Text) }),
  v.check(
    ({ happened, with: fields = {} }) => Object.keys(fields).every((field) => field in EVENTS[happened]),
    'names a field that this event has not',
  ),
);
/** Over what happened: a refusal, which nothing takes back. */
const Refused = v.strictObject({ refused: Code, by: v.exactOptional(Text) });
/** Over what happened: the last answer to a step's question, whether it is right or which it is. */
const AnsweredSo = v.strictObject({
  answered: Id,
  right: v.exactOptional(v.boolean()),
  choice: v.exactOptional(Id),
});
/** Over where somebody was: `:name` stands for any part of the path, and the query does not count. */
const Visited = v.strictObject({ visited: Text });

const LEAVES = [Question, Happened, Refused, AnsweredSo, Visited] as const;

/** A check that has no other in it. */
export type Leaf =
  Read<typeof Question> | Read<typeof Happened> | Read<typeof Refused> | Read<typeof AnsweredSo> | Read<typeof Visited>;

/** Plain JSON that a run meets or does not. */
export type Check =
  Leaf | { readonly all: readonly Check[] } | { readonly any: readonly Check[] } | { readonly not: Check };

const Composed: v.GenericSchema<Check> = v.lazy(() => Check);

export const Check: v.GenericSchema<Check> = v.union([
  v.strictObject({ all: v.array(Composed) }),
  v.strictObject({ any: v.array(Composed) }),
  v.strictObject({ not: Composed }),
  ...LEAVES,
]);

/** The checks that a check is made of in the end. */
export function leavesOf(check: Check): readonly Leaf[] {
  if ('all' in check) return check.all.flatMap(leavesOf);
  if ('any' in check) return check.any.flatMap(leavesOf);
  return 'not' in check ? leavesOf(check.not) : [check];
}

/**
 * Whether a check is met, from the values of its leaves. What cannot be told counts only where nothing else decides:
 * one that is not met decides `all`, one that is met decides `any` (Kleene's logic).
 */
export function valueOf(check: Check, of: (leaf: Leaf) => Value): Value {
  if ('all' in check) return decided(check.all, of, false);
  if ('any' in check) return decided(check.any, of, true);
  if (!('not' in check)) return of(check);
  const value = valueOf(check.not, of);
  return value === undefined ? undefined : !value;
}

function decided(checks: readonly Check[], of: (leaf: Leaf) => Value, decisive: boolean): Value {
  let all: Value = !decisive;
  for (const check of checks) {
    const value = valueOf(check, of);
    if (value === decisive) return decisive;
    if (value === undefined) all = undefined;
  }
  return all;
}
