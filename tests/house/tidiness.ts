import type { Source } from './imports';

const LINES_AT_MOST = 250;
const FILES_AT_MOST = 30;
// Put together from parts, so that this file does not hold what it looks for.
const HERE = ['local', 'host'].join('');
const REGISTRY = ['registry', 'npmjs'].join('.');

/** Addresses and paths that are good on one machine only. `ann` is the person of the tests. */
const OF_ONE_MACHINE: readonly (readonly [what: string, RegExp])[] = [
  ['names this machine as a host', new RegExp(`\\b${HERE}\\b`, 'i')],
  [
    'names a package registry',
    new RegExp(`${REGISTRY}|https?://[^\\s"']*\\b(?:registry|nexus|artifactory|verdaccio)\\b`, 'i'),
  ],
  ['holds a path of one machine', /(?<![\w.*@-])\/(?:root|work|tmp|mnt|home\/(?!ann\b)\w+|Users\/(?!ann\b)\w+)\//],
  ['holds a path of one machine', /\b[A-Za-z]:\\Users\\/],
];

/** The four squares of the vendor's mark. */
const COLOURS_OF_THE_MARK = ['#f25022', '#7fba00', '#00a4ef', '#ffb900'];
const NAMES_OF_THE_VENDOR = /microsoft|azure|windows|office/i;
const PICTURE = /\.(png|jpe?g|gif|webp|avif|bmp|ico|svg)$/i;

/** What makes a text file unfit for another machine than the one it was written on. */
export function boundToMachine({ path, text }: Source): string[] {
  const lines = text.split('\n');
  return OF_ONE_MACHINE.flatMap(([what, pattern]) =>
    lines.flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${what}`] : [])),
  );
}

// A turn of the event loop is no time: `setTimeout(next)`.
const SLEEP = /waitForTimeout|setTimeout\([^;]*,\s*[\w.]+\)|performance\.now|networkidle/;
const LIMIT = /\btimeout:|testTimeout|asyncUtilTimeout|test\.(slow|setTimeout)/;
/** The limits of all tests are set in these. */
const SETS_LIMITS = ['tests/setup.ts'];

/** A test that waits for time instead of a condition, measures time, or has a limit of its own. */
export function timeInTest({ path, text }: Source): string[] {
  if (SETS_LIMITS.includes(path)) return [];
  return text
    .split('\n')
    .flatMap((line, at) => (SLEEP.test(line) || LIMIT.test(line) ? [`${path}:${at + 1} has a time in it`] : []));
}

/** A program file that should have been split. */
export function tooLong({ path, text }: Source): string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines >= LINES_AT_MOST ? [`${path} has ${lines} lines`] : [];
}

/** Folders that hold more files than can be looked over. */
export function crowdedIn(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.split('/').slice(0, -1).join('/');
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > FILES_AT_MOST)
    .map(([folder, count]) => `${folder} has ${count} files`);
}

/** A picture that may be the vendor's: any photograph, and any drawing with the vendor's name or mark. */
export function vendorPictureIn({ path, text }: Source): string[] {
  const faults: string[] = [];
  const name = path.split('/').at(-1) ?? '';
  if (PICTURE.test(name)) {
    if (!name.endsWith('.svg')) faults.push('is no drawing of our own');
    if (NAMES_OF_THE_VENDOR.test(name) || NAMES_OF_THE_VENDOR.test(text)) faults.push('names the vendor in a picture');
  }
  if (/data:image\/(?!svg)|data:image\/svg[^"')]*base64/.test(text)) faults.push('holds a picture as data');
  if (COLOURS_OF_THE_MARK.every((colour) => text.toLowerCase().includes(colour)))
    faults.push('has the colours of the mark');
  return faults.map((fault) => `${path} ${fault}`);
}
