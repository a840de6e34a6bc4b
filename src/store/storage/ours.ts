// The rules are tested where there is no page.
const isFile = 'location' in globalThis && location.protocol === 'file:';
const PLACE = isFile ? location.host + location.pathname : '';

/**
 * The name by which this browser knows what is ours: a database, the run of a tab, a channel, a lock. All pages from disk share
 * these, whatever their folder; so where the program is a file, they are named after the place of that file too.
 */
export function ours(name: string): string {
  return name + PLACE;
}
