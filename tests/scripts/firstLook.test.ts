// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const script = readFileSync(join(import.meta.dirname, '../../public/first-look.js'), 'utf8');

/** The address that a page has once the script has looked at it. */
function addressAfter(address: string): string {
  const { pathname, search, hash } = new URL(address, 'https://school.example');
  let shown = address;
  runInNewContext(script, {
    HTMLScriptElement: class {
      get noModule() {
        return false;
      }
    },
    document: { documentElement: { setAttribute: () => undefined, getAttribute: () => null } },
    location: { pathname, search, hash },
    history: {
      state: null,
      replaceState: (_state: unknown, _title: string, next: string) => {
        shown = next;
      },
    },
    addEventListener: () => undefined,
  });
  return shown;
}

test.each([
  ['/', '/'],
  ['/#/article?colours=original', '/#/article?colours=original'],
  ['/?lang=nl', '/#/?lang=nl'],
  ['/?lang=nl#/article', '/#/article?lang=nl'],
  ['/?colours=original&lang=nl#/article?stage', '/#/article?stage&colours=original&lang=nl'],
])('%s becomes %s: what the page is told stands behind the #', (address, shown) => {
  expect(addressAfter(address)).toBe(shown);
});

const LAUNCH = 'endpoint=https%3A%2F%2Flms.example%2F&fetch=https%3A%2F%2Flms.example%2Ff%3Flang%3Den&actor=%7B%7D';

test.each([
  [`/index.html?${LAUNCH}`, `/index.html?${LAUNCH}`],
  [`/index.html?${LAUNCH}&lang=nl`, `/index.html?${LAUNCH}#/?lang=nl`],
  [`/index.html?lang=nl&${LAUNCH}#/report`, `/index.html?${LAUNCH}#/report?lang=nl`],
  [`/index.html?${LAUNCH}&their-lang=nl`, `/index.html?${LAUNCH}&their-lang=nl`],
])('%s keeps what is not for the page: an LMS launches with it', (address, shown) => {
  expect(addressAfter(address)).toBe(shown);
});
