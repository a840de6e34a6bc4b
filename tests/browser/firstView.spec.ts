import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test, type Page, type Route } from '@playwright/test';
import { expect } from './kit/story';

const PROGRAM = /\/assets\/program-.*\.js/;
const TRUTHS = ['OneTenant', 'Training simulation – not a real portal', 'Trainingssimulatie – geen echte portal'];

async function expectTruths(page: Page): Promise<void> {
  for (const truth of TRUTHS) await expect(page.getByText(truth, { exact: true })).toBeVisible();
}

for (const width of [390, 1280]) {
  test(`the HTML alone says what this is, at ${width} px, before any style sheet and any script`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route(/\/assets\//, (route) => route.abort());
    await page.goto('./', { waitUntil: 'commit' });
    await expectTruths(page);
    await expect(page.getByText('Loading…')).toBeVisible();
    await expect(page.getByText('Laden…')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs it, and does not say that it loads', async ({ page }) => {
    await page.goto('./');
    await expectTruths(page);
    const sentences = page.locator('body noscript p');
    await expect(sentences).toHaveText([
      /needs JavaScript, which is switched off/,
      /JavaScript nodig, dat hier is uit/,
    ]);
    await expect(sentences.first()).toBeVisible();
    await expect(page.getByText('Loading…')).toBeHidden();
  });
});

test('a program that cannot be loaded is said to be so', async ({ page }) => {
  await page.route(PROGRAM, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('OneTenant could not be loaded');
  await expectTruths(page);
  await expect(page.getByText('Loading…')).toBeHidden();
});

test('a first script that does not come is said to be missing, and the page loads again with the network', async ({
  page,
  context,
}) => {
  let isAway = true;
  await page.route(/\/assets\//, (route) => (isAway ? route.abort() : route.continue()));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('OneTenant could not be loaded');
  await context.setOffline(true);
  isAway = false;
  await context.setOffline(false);
  await expect(page.getByRole('main')).toBeVisible();
});

for (const missing of ['at', 'with', 'toSorted']) {
  test(`a browser without Array’s ${missing} is told which ones do`, async ({ page }) => {
    await page.addInitScript((name) => void Reflect.deleteProperty(Array.prototype, name), missing);
    await page.goto('./#/start/blank');
    await expect(page.getByRole('alert')).toContainText('This browser is too old for OneTenant. It needs Chrome');
    await expect(page.getByRole('main')).toHaveCount(0);
  });
}

test('a page that is opened from a folder says what it takes', async ({ page }) => {
  await page.goto(pathToFileURL(join(import.meta.dirname, '../../dist/index.html')).href);
  await expect(page.getByRole('alert')).toContainText('OneTenant cannot run from a folder');
  await expectTruths(page);
});

test('a story that is asked for before the start page is there begins all the same', async ({ page }) => {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(PROGRAM, (route) => (isHeld ? void held.push(route) : route.continue()));
  // The first script has run by then, and waits for the program.
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await page.evaluate(() => location.assign('#/start/blank'));
  isHeld = false;
  for (const route of held) await route.continue();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue('https://azure.microsoft.com');
});

for (const address of ['', '#/runs', '#/start/azure-customer', '#/figures/1']) {
  test(`the first view stays until a page is there, and no frame is blank: ${address || 'the start page'}`, async ({
    page,
  }) => {
    await page.addInitScript(noteBlankFrames);
    await page.goto(`./${address}`);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.locator('#first-view')).toHaveCount(0);
    expect(await page.evaluate(() => globalThis.blankFrames)).toBe(0);
  });
}

declare global {
  var blankFrames: number;
}

/** Counts the frames before the first page in which nothing is shown. */
function noteBlankFrames() {
  globalThis.blankFrames = 0;
  const look = () => {
    const [root, firstView] = [document.querySelector('#root'), document.querySelector('#first-view')];
    if (root?.querySelector('main')) return;
    if (root && !firstView && root.getBoundingClientRect().height === 0) globalThis.blankFrames += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
