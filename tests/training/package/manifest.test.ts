import { describe, expect, test } from 'vitest';
import { aboutPackage, type PackageOptions } from '../../../src/training/package/aboutPackage';
import { parseLessonPackage } from '../../../src/training/package/lessonPackage';
import { makeManifest } from '../../../src/training/package/manifest';
import type { Titles } from '../../../src/training/package/titles';
import { schemaFaults } from '../../kit/xmlSchemas';

const OPTIONS: PackageOptions = {
  standard: 'scorm-1.2',
  lesson: 'office-first',
  version: 3,
  modes: ['guided', 'test'],
  languages: ['en', 'nl'],
  tokens: false,
  failedAsIncomplete: false,
};
const TITLES: Titles = [
  { language: 'en', title: 'Office 365 first', can: 'Sign up.' },
  { language: 'nl', title: 'Eerst Office 365', can: 'Je kunt je registreren.' },
];
const FILES = ['index.html', 'assets/first-1a.js', 'assets/site--b_.css', 'licenses.txt'];
const HOSTILE = `]]></title><item x="y">&amp; ' ☃ 🚀\u0000\u0007`;

const manifestOf = (options: Partial<PackageOptions>, titles: Titles = TITLES, files = FILES) =>
  makeManifest(aboutPackage({ ...OPTIONS, ...options }), titles, files);

describe('what a package says of itself', () => {
  test('can be read where it begins', () => {
    const about = aboutPackage({ ...OPTIONS, names: { organization: 'Fabrikam' }, passMark: 80, attempts: 3 });
    expect(parseLessonPackage(JSON.stringify(about))).toEqual(about);
    expect(about.id).toMatch(/^office-first-[\da-f]{8}$/);
  });

  test('has an id by what was chosen', () => {
    const { id } = aboutPackage(OPTIONS);
    expect(aboutPackage({ ...OPTIONS }).id).toBe(id);
    expect(aboutPackage({ ...OPTIONS, version: 4 }).id).not.toBe(id);
    expect(aboutPackage({ ...OPTIONS, names: { admin: 'Ada Byron' } }).id).not.toBe(id);
    expect(aboutPackage({ ...OPTIONS, lesson: 'a'.repeat(100) }).id.length).toBeLessThanOrEqual(64);
  });
});

describe.each(['scorm-1.2', 'scorm-2004'] as const)('the manifest of %s', (standard) => {
  test('is valid by the schemas of the standard, whatever the lesson is called', async () => {
    const [title, other] = TITLES;
    for (const titles of [TITLES, [{ ...title, title: HOSTILE }, other ?? title]] satisfies Titles[]) {
      const { path, text } = manifestOf({ standard }, titles);
      expect(path).toBe('imsmanifest.xml');
      expect(await schemaFaults(text, standard)).toEqual([]);
    }
  });

  test('is looked at by schemas that would find a fault', async () => {
    const { text } = manifestOf({ standard });
    expect(await schemaFaults(text.replace('identifier="program"', ''), standard)).not.toEqual([]);
    expect(await schemaFaults(text.replace(/"sco"/, '"other"'), standard)).not.toEqual([]);
  });

  test('has one organization with one item, which is the page, and lists every file once', () => {
    const { text } = manifestOf({ standard });
    expect(text.match(/<organization /g)).toHaveLength(1);
    expect(text.match(/<item /g)).toHaveLength(1);
    expect(text).toContain('identifierref="program"');
    expect(text).toMatch(
      /<resource identifier="program" type="webcontent" adlcp:scorm[tT]ype="sco" href="index.html">/,
    );
    expect([...text.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href)).toEqual(FILES);
  });

  test('escapes what a file is called', () => {
    const { text } = manifestOf({ standard }, TITLES, ['index.html', 'assets/één & "twee".js']);
    expect(text).toContain('<file href="assets/%C3%A9%C3%A9n%20&amp;%20%22twee%22.js"/>');
  });
});

test('SCORM 1.2 has no pass mark for the LMS to judge by; 2004 has the package alone decide', () => {
  expect(manifestOf({ standard: 'scorm-1.2', passMark: 80 }).text).not.toContain('mastery');
  const { text } = manifestOf({ standard: 'scorm-2004' });
  expect(text).toContain('<schemaversion>2004 4th Edition</schemaversion>');
  expect(text).toContain('completionSetByContent="true" objectiveSetByContent="true"');
});
