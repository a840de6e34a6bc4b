import { describe, expect, test } from 'vitest';
import { withRoomAddress } from '../../../scripts/lan.mjs';
import { aboutPackage } from '../../../src/training/package/aboutPackage';
import { parseLessonPackage } from '../../../src/training/package/lessonPackage';
import type { Standard } from '../../../src/training/package/packageId';
import { makePackagePage } from '../../../src/training/package/packagePage';

const aboutFor = (standard: Standard, organization = 'Contoso') =>
  aboutPackage({
    standard,
    lesson: 'office-first',
    version: 3,
    modes: ['guided'],
    languages: ['en'],
    tokens: false,
    names: { organization },
    failedAsIncomplete: false,
  });

/** A page as the build writes it, in short. */
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;; form-action &#39;none&#39;">
    <meta charset="UTF-8" />
    <link rel="icon" type="image/svg+xml" href="./icon.svg" />
    <link rel="manifest" href="./app.webmanifest">
    <script>var page = '$&';</script>
    <script type="module" crossorigin src="./assets/index-1a.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/first-2b.js">
    <link rel="modulepreload" crossorigin href="./assets/program-3c.js">
  </head>
  <body>
    <div id="root"></div>
    <link rel="stylesheet" crossorigin href="./assets/program-4d.css">
  </body>
</html>
`;
const ENTRY = 'assets/package-5e.js';
const madeFor = (standard: Standard, page = PAGE) => makePackagePage(page, aboutFor(standard), ENTRY) ?? '';

const scriptsOf = (page: string) => [...page.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, src]) => src);
const told = (page: string) => /<script type="application\/json" id="lesson-package">([^]*?)<\/script>/.exec(page)?.[1];

describe('the page of a package', () => {
  test('loads the entry of packages and nothing of the start page, and keeps the rest', () => {
    const page = madeFor('scorm-1.2');
    expect(scriptsOf(page)).toEqual([`./${ENTRY}`]);
    expect(page).not.toMatch(/modulepreload|webmanifest|index-1a|first-2b/);
    expect(page).toContain(`var page = '$&';`);
    expect(page).toContain('<link rel="stylesheet" crossorigin href="./assets/program-4d.css">');
    expect(page).toContain('<link rel="icon" type="image/svg+xml" href="./icon.svg" />');
  });

  test('says what the package is, and no name in it can end what is said', () => {
    expect(parseLessonPackage(told(madeFor('cmi5')) ?? '')).toEqual(aboutFor('cmi5'));
    const about = aboutFor('scorm-2004', '</script><script>alert(1)</script> $& <!--');
    const page = makePackagePage(PAGE, about, ENTRY) ?? '';
    expect(parseLessonPackage(told(page) ?? '')).toEqual(about);
    expect(page).not.toContain('alert(1)</script>');
  });

  test('may ask its own place only; for cmi5, also where the LMS says at the launch', () => {
    expect(madeFor('scorm-1.2')).toContain('connect-src &#39;self&#39;;');
    expect(madeFor('scorm-2004')).toContain('connect-src &#39;self&#39;;');
    expect(madeFor('cmi5')).toContain('connect-src &#39;self&#39; https: http:;');
    expect(madeFor('cmi5')).toContain('script-src &#39;self&#39;;');
  });

  test('has not the address of the room in which it was made', () => {
    const page = withRoomAddress(PAGE, 'http://192.168.1.7:4173/');
    expect(page).toContain('192.168.1.7');
    expect(madeFor('scorm-1.2', page)).not.toContain('192.168.1.7');
  });

  test('cannot be made of a page that is not as the build writes it', () => {
    expect(makePackagePage('<html></html>', aboutFor('cmi5'), ENTRY)).toBeUndefined();
    expect(makePackagePage(PAGE.replace('connect-src', 'none'), aboutFor('cmi5'), ENTRY)).toBeUndefined();
  });
});
