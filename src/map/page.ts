import { withQuery } from './withQuery';

/** What an address of a page is made of: the parts that its pattern names, and what stands in its query. */
type Given = Readonly<Record<string, string | undefined>>;

type Nothing = Record<string, never>;

/** A page of the simulated web: makes its addresses, and has the pattern that matches them. */
export type Page<G extends Given> = {
  (...given: Nothing extends G ? [given?: G] : [given: G]): string;
  /** The address with a colon before each part that is given: `portal.azure.com/subscriptions/:id`. */
  readonly pattern: string;
  /** The pattern with some parts filled in, for pages that differ by them: `patternOf({ tab: 'profile' })`. */
  readonly patternOf: (parts: Partial<G>) => string;
};

/**
 * The page at a pattern. What is given beside the parts of the pattern goes into the query, and what is undefined stays
 * out of it. Throws where a part of the pattern is not given.
 */
export function page<G extends Given = Nothing>(pattern: string): Page<G> {
  const make = (given: Given = {}) => {
    const query: Record<string, string | undefined> = { ...given };
    // What the path holds is not in the query too.
    const path = filled(pattern, (name) => {
      query[name] = undefined;
      return partOf(given[name] ?? missing(pattern, name));
    });
    return withQuery(path, query);
  };
  const patternOf = (parts: Given) => filled(pattern, (name) => parts[name] ?? `:${name}`);
  return Object.assign(make, { pattern, patternOf });
}

function filled(pattern: string, valueOf: (name: string) => string): string {
  return pattern.replaceAll(/:(\w+)/g, (_, name: string) => valueOf(name));
}

// A name may hold characters that mean something in an address; an @ means nothing there and reads better as it is.
function partOf(text: string): string {
  return encodeURIComponent(text).replaceAll('%40', '@');
}

function missing(pattern: string, name: string): never {
  throw new Error(`an address of ${pattern} needs its ${name}`);
}
