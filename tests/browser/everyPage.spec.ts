import type { Page } from '@playwright/test';
import { BACKGROUND, FIGURES } from '../../src/scenarios/figures';
import { expectAccessible } from './kit/accessible';
import { OWN_PAGES, VISITS } from './kit/addresses';
import { begin, expect, test } from './kit/story';
import { PEOPLE, signInAs } from './kit/visits';
import { walkThrough } from './kit/walk';

// Axe, the title, the language, the console, and in one language the Tab key, at each address: it is gone to once for all.
for (const language of ['en', 'nl']) {
  for (const [start, visits] of Object.entries(VISITS)) {
    test(`every page is sound for everybody: ${start}, ${language}`, async ({ page }) => {
      await begin(page, start);
      let present: string | undefined;
      for (const [at, { address, as }] of visits.entries()) {
        const userName = as && PEOPLE[as];
        if (userName && userName !== present) await signInAs(page, userName);
        present = userName ?? present;
        await test.step(`${address} as ${as ?? 'nobody'}`, async () => {
          await page.goto(`./#/${withLanguage(address, language)}`);
          await expectSound(page, language);
          // The same keys in every language; and what stands around the page is the same for all.
          if (language === 'en') expect(await walkThrough(page, at === 0 ? 'body' : 'main')).toEqual([]);
        });
      }
    });
  }

  test(`every figure is sound for everybody: ${language}`, async ({ page }) => {
    for (const name of [...FIGURES.map((figure) => figure.name), BACKGROUND]) {
      await test.step(`figure ${name}`, async () => {
        await page.goto(`./#/figures/${name}?lang=${language}`);
        await expect(page.locator(`[data-figure="${name}"]`).getByRole('main')).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectAccessible(page);
      });
    }
  });

  test(`every page of the simulator itself is sound for everybody: ${language}`, async ({ page }) => {
    await page.goto(`./#/lessons/office-first/practice/agree?lang=${language}`);
    await expect(page.getByRole('textbox')).not.toHaveCount(0);
    for (const address of OWN_PAGES) {
      await test.step(address, async () => {
        await page.goto(`./#/${withLanguage(address, language)}`);
        await expect(page.getByRole('listitem').first()).toBeVisible();
        await expectSound(page, language);
        if (language === 'en') expect(await walkThrough(page, 'main')).toEqual([]);
      });
    }
  });

  test(`the start page is sound for everybody: ${language}`, async ({ page }) => {
    await page.goto(`./#/?lang=${language}`);
    await expectSound(page, language);
  });
}

async function expectSound(page: Page, language: string) {
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  expect(await page.title()).not.toBe('');
  await expectAccessible(page);
}

function withLanguage(address: string, language: string) {
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}
