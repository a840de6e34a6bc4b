/** The object by which an LMS of SCORM is spoken to. What it answers may be anything. */
type Api = Readonly<Record<string, unknown>>;
type Call = (...given: readonly string[]) => unknown;

/** How the calls of a version of SCORM are named. */
export type ScormNames = { readonly api: 'API' | 'API_1484_11'; readonly before: 'LMS' | ''; readonly end: string };

/** An element of the LMS, and what it is to hold. */
export type Written = readonly [element: string, value: string];

/** An LMS of SCORM, spoken to in words that all versions have. Nothing of it throws. */
export type ScormCalls = {
  readonly initialize: () => boolean;
  readonly get: (element: string) => string;
  /** Writes it, unless it was written just so before. Answers with whether the LMS took it. */
  readonly set: (written: Written) => boolean;
  /** Whether it was written just so before, and taken. */
  readonly has: (written: Written) => boolean;
  /** From now on nothing counts as written. */
  readonly forget: () => void;
  readonly commit: () => boolean;
  readonly terminate: () => void;
  /** The number of what went wrong last; `0` where nothing did. */
  readonly error: () => string;
};

const LEVELS = 7;

/** The API that the pages around this one have, or those around the page that opened it. */
export function findApi(name: ScormNames['api'], from: Window = window): Api | undefined {
  return apiAbove(name, from) ?? apiAbove(name, openerOf(from)) ?? apiAbove(name, openerOf(from.top));
}

/** How an API is called. The empty text is what most LMSs demand where nothing is to be said. */
export function scormCalls(api: Api, { before, end }: ScormNames): ScormCalls {
  const taken = new Map<string, string>();
  const call = (name: string, ...given: readonly string[]): string => {
    try {
      const answer = (api[before + name] as Call)(...given);
      return typeof answer === 'string' || typeof answer === 'boolean' ? String(answer) : '';
    } catch {
      // It is of a page that has gone, or is not what it is called.
      return '';
    }
  };
  const has = ([element, value]: Written) => taken.get(element) === value;
  return {
    initialize: () => call('Initialize', '') === 'true',
    get: (element) => call('GetValue', element),
    set: ([element, value]) => {
      if (has([element, value])) return true;
      const isTaken = call('SetValue', element, value) === 'true';
      if (isTaken) taken.set(element, value);
      else taken.delete(element);
      return isTaken;
    },
    has,
    forget: () => taken.clear(),
    commit: () => call('Commit', '') === 'true',
    terminate: () => void call(end, ''),
    error: () => call('GetLastError'),
  };
}

function apiAbove(name: string, from: Window | null | undefined): Api | undefined {
  let place = from;
  for (let level = 0; place && level <= LEVELS; level += 1) {
    const found = apiIn(place, name);
    if (found) return found;
    if (place.parent === place) return undefined;
    place = place.parent;
  }
  return undefined;
}

function apiIn(place: Window, name: string): Api | undefined {
  try {
    const found: unknown = Reflect.get(place, name);
    return typeof found === 'object' && found !== null ? (found as Api) : undefined;
  } catch {
    // A page of another origin is not looked into.
    return undefined;
  }
}

function openerOf(place: Window | null): Window | undefined {
  try {
    // It is anything, says its type, and a window, says the standard.
    return (place?.opener as Window | null) ?? undefined;
  } catch {
    return undefined;
  }
}
