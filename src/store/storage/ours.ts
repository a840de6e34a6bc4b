// The rules are tested where there is no page.
const HAS_PAGE = 'location' in globalThis;
const PLACE_OF_PACKAGE = HAS_PAGE ? document.documentElement.dataset['place'] : undefined;
const PLACE = HAS_PAGE ? placeOfPage() : '';

/**
 * The name by which this browser knows what is ours: a database, the run of a tab, a channel, a lock. All pages from disk share
 * these, whatever their folder; so where the program is a file, they are named after the place of that file too. A package
 * says itself what they are named after (`src/package/openPackage.ts`), before this is loaded.
 */
export function ours(name: string): string {
  return name + PLACE;
}

function placeOfPage(): string {
  if (location.protocol === 'file:') return location.host + location.pathname;
  return PLACE_OF_PACKAGE ?? '';
}

/** Whether this is the page of a package, which an LMS closes as it likes: a question to the learner would hold it up. */
export function isOfPackage(): boolean {
  return PLACE_OF_PACKAGE !== undefined;
}
