import type { Page } from '@playwright/test';
import { BACKGROUND, FIGURES } from '../../src/scenarios/figures';
import { expectAccessible } from './kit/accessible';
import { OWN_PAGES, VISITS } from './kit/addresses';
import { knownFaults } from './kit/originalFaults';
import { test as withServer, visitOnce } from './kit/server';
import { begin, expect, test } from './kit/story';
import { PEOPLE, signInAs } from './kit/visits';
import { walkThrough } from './kit/walk';

/*
 * Each address is gone to once in a language: for axe, the title, the language and the console. In English the server is
 * there, and the Tab key goes through the page: it is the same in every language. In Dutch there is neither server nor
 * network any more, after one visit to the start page, in English: all that a page needs has been kept by then. And the
 * sites have their original colours there, of which not every pair can be read by everybody: those are known by host.
 */
for (const start of Object.keys(VISITS)) {
  test(`every page is sound for everybody: ${start}`, async ({ page }) => {
    await visitEach(page, start, 'en', async (_address, at) => {
      await expectSound(page, 'en');
      expect(await walkThrough(page, at === 0 ? 'body' : 'main')).toEqual([]);
    });
  });

  withServer(`every page is there without a network, and sound in Dutch: ${start}`, async ({ page, site }) => {
    await visitOnce(page, site);
    await takeOriginalColours(page);
    await visitEach(page, start, 'nl', (address) => expectSound(page, 'nl', knownFaults(address)));
  });
}

test('every figure is sound for everybody', async ({ page }) => {
  await openFigures(page, 'en');
});

withServer('every figure is there without a network, and sound in Dutch', async ({ page, site }) => {
  await visitOnce(page, site);
  await takeOriginalColours(page);
  await openFigures(page, 'nl');
});

test('every page of the simulator itself is sound for everybody', async ({ page }) => {
  await openOwnPages(page, 'en', async () => {
    expect(await walkThrough(page, 'main')).toEqual([]);
  });
});

withServer(
  'every page of the simulator itself is there without a network, and sound in Dutch',
  async ({ page, site }) => {
    await visitOnce(page, site);
    await openOwnPages(page, 'nl');
    await page.goto('./#/figures/7/open?lang=nl');
    await expect(page.getByRole('main')).toBeVisible();
  },
);

for (const language of ['en', 'nl']) {
  test(`the start page is sound for everybody: ${language}`, async ({ page }) => {
    await page.goto(`./#/?lang=${language}`);
    await expectSound(page, language);
  });
}

async function visitEach(
  page: Page,
  start: string,
  language: string,
  look: (address: string, at: number) => Promise<void>,
) {
  await begin(page, start);
  let present: string | undefined;
  for (const [at, { address, as }] of (VISITS[start] ?? []).entries()) {
    const userName = as && PEOPLE[as];
    if (userName && userName !== present) await signInAs(page, userName);
    present = userName ?? present;
    await test.step(`${address} as ${as ?? 'nobody'}`, async () => {
      await page.goto(`./#/${withLanguage(address, language)}`);
      await look(address, at);
    });
  }
}

async function openFigures(page: Page, language: string) {
  for (const { name, address } of [...FIGURES, { name: BACKGROUND, address: '' }]) {
    await test.step(`figure ${name}`, async () => {
      await page.goto(`./#/figures/${name}?lang=${language}`);
      await expect(page.locator(`[data-figure="${name}"]`).getByRole('main')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectAccessible(page, 'html', language === 'nl' ? knownFaults(address) : []);
    });
  }
}

async function openOwnPages(page: Page, language: string, look?: () => Promise<void>) {
  await page.goto(`./#/lessons/office-first/practice/agree?lang=${language}`);
  await expect(page.getByRole('textbox')).not.toHaveCount(0);
  for (const address of OWN_PAGES) {
    await test.step(address, async () => {
      await page.goto(`./#/${withLanguage(address, language)}`);
      await expect(page.getByRole('listitem').first()).toBeVisible();
      await expectSound(page, language);
      await look?.();
    });
  }
}

async function expectSound(page: Page, language: string, known: readonly string[] = []) {
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  expect(await page.title()).not.toBe('');
  await expectAccessible(page, 'html', known);
}

async function takeOriginalColours(page: Page) {
  await page.goto('./#/?colours=original');
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'original');
}

function withLanguage(address: string, language: string) {
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}
