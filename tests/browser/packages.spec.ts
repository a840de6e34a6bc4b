import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parseLessonPackage } from '../../src/training/package/lessonPackage';
import { schemaFaults } from '../kit/xmlSchemas';
import { unzipped } from '../kit/unzipped';
import { expectAccessible } from './kit/accessible';
import { expect } from './kit/story';
import { test } from './kit/uploads';

const STANDARDS = {
  'scorm-1.2': { name: 'SCORM 1.2', manifest: 'imsmanifest.xml' },
  'scorm-2004': { name: /^SCORM 2004/, manifest: 'imsmanifest.xml' },
  cmi5: { name: 'cmi5', manifest: 'cmi5.xml' },
} as const;
type Standard = keyof typeof STANDARDS;

const WORDS = {
  en: { make: 'Make the package', title: 'Office 365 first, then Azure', guided: /^Guided/, first: /Step 1 of/i },
  nl: { make: 'Het pakket maken', title: 'Eerst Office 365, dan Azure', guided: /^Begeleid/, first: /Stap 1 van/i },
} as const;
type Language = keyof typeof WORDS;

/** Makes a package by the form, as it stands, and answers with the files that are in it. */
async function packageOf(
  page: Page,
  simulator: string,
  standard: Standard,
  language: Language,
): Promise<ReadonlyMap<string, Buffer>> {
  await page.goto(`${simulator}#/lessons/office-first/package?lang=${language}`);
  await page.getByRole('radio', { name: STANDARDS[standard].name }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: WORDS[language].make }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`onetenant-office-first-${standard}.zip`);
  return unzipped(await readFile(await download.path()));
}

for (const language of ['en', 'nl'] as const) {
  test.describe(`a package in ${language}`, () => {
    // Without a word of the LMS, a learner gets the language of the browser.
    test.use({ locale: language });

    for (const standard of Object.keys(STANDARDS) as Standard[]) {
      test(`for ${standard} is whole, and begins the lesson`, async ({ maker, page, upload, baseURL }) => {
        const files = await packageOf(maker, baseURL ?? '', standard, language);
        const textOf = (path: string) => files.get(path)?.toString('utf8') ?? '';
        const { manifest } = STANDARDS[standard];
        const { title, guided, first } = WORDS[language];

        await test.step('its manifest lists what is there, and nothing else', async () => {
          expect([...files.keys()][0]).toBe(manifest);
          expect(textOf(manifest)).toContain(title);
          if (standard === 'cmi5') return;
          expect(await schemaFaults(textOf(manifest), standard)).toEqual([]);
          const listed = [...textOf(manifest).matchAll(/<file href="([^"]*)"/g)].map(([, href = '']) =>
            decodeURI(href),
          );
          expect([manifest, ...listed].toSorted()).toEqual([...files.keys()].toSorted());
        });

        await test.step('it has its notices, and nothing of the place that it was made at', async () => {
          expect(textOf('licenses.txt')).toContain('The OneTenant authors');
          expect(textOf('licenses.txt')).toContain('SIL OPEN FONT LICENSE');
          for (const path of ['files.json', 'sw.js', 'robots.txt', 'app.webmanifest'])
            expect(files.has(path)).toBe(false);
        });

        await test.step('its page says what it is, and asks nobody but the LMS', async () => {
          const told = /<script type="application\/json"[^>]*>([^<]*)</.exec(textOf('index.html'))?.[1] ?? '';
          const about = parseLessonPackage(told);
          expect(about).toMatchObject({ standard, lesson: 'office-first', tokens: false });
          expect(about?.languages[0]).toBe(language);
          await page.goto(upload(files));
          await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
          await expectAccessible(page);
          await page
            .getByRole('link', { name: guided })
            .or(page.getByRole('button', { name: guided }))
            .first()
            .click();
          await expect(page.getByRole('dialog').first()).toContainText(first);
        });
      });
    }
  });
}

test('a package that cannot be made says what is missing, and can be tried again', async ({ page }) => {
  // Not the page that must stay quiet: the browser tells its console what is missing.
  const other = await page.context().newPage();
  await other.route('**/icon.svg', (route) => route.fulfill({ status: 404 }));
  await other.goto('./#/lessons/office-first/package?lang=en');
  await other.getByRole('button', { name: WORDS.en.make }).click();
  await expect(other.getByRole('alert')).toContainText('“icon.svg” could not be fetched');
  await expectAccessible(other);
  await other.unrouteAll();
  await other.route('**/licenses.txt', (route) => route.fulfill({ body: 'changed' }));
  await other.getByRole('button', { name: WORDS.en.make }).click();
  await expect(other.getByRole('alert')).toContainText('“licenses.txt” is not the file that this version');
  await other.unrouteAll();
  const [download] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('button', { name: WORDS.en.make }).click(),
  ]);
  expect(unzipped(await readFile(await download.path())).size).toBeGreaterThan(100);
});
