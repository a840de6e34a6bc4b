import type * as v from 'valibot';
import type { OwnFlaw } from '../../core/schemas';

/** Why something foreign is no run: a code and its facts, for the page to say. */
export type RunFlaw =
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'unreadable' }
  /** Where the browser says it: the line at which the text stops being JSON. */
  | { readonly code: 'not-json'; readonly line?: number }
  | { readonly code: 'not-a-run' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'part-wrong'; readonly place: Place; readonly wrong: PartFlaw }
  | { readonly code: 'unlawful'; readonly entry: number; readonly wrong: LawFlaw }
  | { readonly code: 'law-broken'; readonly entry: number; readonly law: number }
  /** It would take long to read, and no run that was played has as much. */
  | { readonly code: 'too-many-facts' | 'too-many-directories'; readonly most: number }
  | { readonly code: 'too-much-at-once'; readonly entry: number; readonly most: number }
  | { readonly code: 'link-too-long' | 'link-holds-too-much' }
  | { readonly code: 'link-damaged' }
  | { readonly code: 'start-unknown'; readonly start: string }
  /** The rules answer otherwise than when the link was made. */
  | { readonly code: 'told-otherwise' };

/** Where in a run: an entry by its number (from 0), one of its events counted from 1, and the name of a part of it. */
export type Place = { readonly entry?: number; readonly event?: number; readonly part: string };

export type PartFlaw =
  'missing' | 'unknown-part' | 'wrong-type' | 'too-long' | 'too-many' | 'unknown-value' | 'not-valid' | OwnFlaw;

export type LawFlaw =
  'no-beginning' | 'second-beginning' | 'out-of-order' | 'no-such-step' | 'clock-back' | 'unfoldable' | 'not-its-facts';

/** What valibot found first, as a flaw of a run. `path` leads to what was read. */
export function flawOfIssue(issue: v.BaseIssue<unknown>, path: readonly (string | number)[] = []): RunFlaw {
  const keys = [...path, ...(issue.path ?? []).map(({ key }) => key)].filter(isKey);
  return { code: 'part-wrong', place: placeOf(keys), wrong: partFlawOf(issue) };
}

const OWN_FLAWS: readonly string[] = ['half-a-character', 'date-too-late'] satisfies OwnFlaw[];

function isOwnFlaw(message: string): message is OwnFlaw {
  return OWN_FLAWS.includes(message);
}

function partFlawOf({ type, expected, received, input, message }: v.BaseIssue<unknown>): PartFlaw {
  switch (type) {
    case 'strict_object':
    case 'object':
      if (expected === 'never') return 'unknown-part';
      return expected === 'Object' ? 'wrong-type' : 'missing';
    case 'string':
    case 'number':
    case 'boolean':
    case 'array':
    case 'union':
      return 'wrong-type';
    case 'picklist':
    case 'literal':
      return received === 'undefined' ? 'missing' : 'unknown-value';
    case 'max_length':
      return Array.isArray(input) ? 'too-many' : 'too-long';
    default:
      return isOwnFlaw(message) ? message : 'not-valid';
  }
}

/** `['entries', 12, 'what', 'events', 2, 'userName']` is `userName` in event 3 of entry 12. */
function placeOf(keys: readonly (string | number)[]): Place {
  if (keys[0] !== 'entries' || typeof keys[1] !== 'number') return { part: keys.join('.') };
  const [, entry, what, events, event, ...rest] = keys;
  if (what === 'what' && events === 'events' && typeof event === 'number') {
    return { entry, event: event + 1, part: rest.join('.') };
  }
  return { entry, part: keys.slice(what === 'what' && keys.length > 3 ? 3 : 2).join('.') };
}

function isKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number';
}
