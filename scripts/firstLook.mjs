import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIRST_LOOK = /<script src="[^"]*first-look\.js" defer><\/script>/;

/** What looks at the browser first. It stands in the built HTML, because it is not worth a request. */
const firstLook = readFileSync(join(import.meta.dirname, '..', 'public', 'first-look.js'), 'utf8').trim();

/** The policy must allow it by name: so is it called there. */
export const FIRST_LOOK_HASH = hashOf(firstLook);

/** The page with that script in it. */
export function withFirstLook(html) {
  return html.replace(FIRST_LOOK, () => `<script>${firstLook}</script>`);
}

/** What a content security policy calls a script or a style sheet that stands in the page itself. */
export function hashOf(content) {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
