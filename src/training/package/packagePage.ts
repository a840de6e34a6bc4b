import type { LessonPackage } from './lessonPackage';
import { PACKAGE_ELEMENT } from './packageId';

/** The page of a package, which the LMS opens: what the page of the build is called too. */
export const PACKAGE_PAGE = 'index.html';

const ENTRY = /(<script type="module"[^>]* src=")\.\/assets\/[^"]+(")/;
const CONNECT = /(connect-src (?:'|&#39;)self(?:'|&#39;))/;
/**
 * What is of the start page, or of the place that the build is at: its scripts, the program as one that can be installed,
 * and the address of a room.
 */
const NOT_OF_PACKAGE = /\s*<(?:link rel="(?:modulepreload|manifest)"|meta name="room-address")[^>]*>/g;

/**
 * The page of a package, made of the page of the build: it loads the `entry` of packages in place of the start page's, and
 * tells it what the package is. Nothing where the page is not as the build writes it.
 */
export function makePackagePage(page: string, about: LessonPackage, entry: string): string | undefined {
  if (!ENTRY.test(page) || !CONNECT.test(page)) return undefined;
  const own = page.replaceAll(NOT_OF_PACKAGE, '').replace(ENTRY, (_all, start, end) => `${start}./${entry}${end}`);
  const told = `<script type="application/json" id="${PACKAGE_ELEMENT}">${asData(about)}</script>`;
  const whole = own.replace('</head>', () => `  ${told}\n  </head>`);
  // Where statements go is said at the launch only (`LessonPackage`).
  return about.standard === 'cmi5' ? whole.replace(CONNECT, '$1 https: http:') : whole;
}

// Nothing in it may end the element.
function asData(about: LessonPackage): string {
  return JSON.stringify(about).replaceAll('<', String.raw`\u003c`);
}
