import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { KELLEY, expect, test } from './kit/story';

declare global {
  var picturesOnPaper: number;
}

const drawn = (page: Page) => page.locator('[data-figure]');
const picture = (page: Page, number: number) => page.locator(`#figure-${number}`).getByRole('img');

async function openArticle(page: Page, part?: string, language = 'en'): Promise<void> {
  await page.goto(`./#/article?lang=${language}${part === undefined ? '' : `&part=${part}`}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

async function widthOf(place: Locator): Promise<number> {
  return place.evaluate((element) => element.getBoundingClientRect().width);
}

for (const language of ['en', 'nl']) {
  test(`the article is sound for everybody: ${language}`, async ({ page }) => {
    // Its beginning and figure 9 are among the pages that are looked at in everyPage.
    for (const place of ['figure-3', 'figure-12', 'figure-18', 'next']) {
      await test.step(place, async () => {
        await openArticle(page, place, language);
        await expect(page.locator(`#${place}`)).toBeInViewport();
        if (place.startsWith('figure')) await expect(page.locator(`#${place} [data-figure]`)).toBeVisible();
        await expectAccessible(page);
      });
    }
  });
}

test('a figure is its page in that very state, only while it is near, and nothing in it is reached', async ({
  page,
}) => {
  await openArticle(page, 'figure-9');
  await expect(picture(page, 9)).toHaveAccessibleName(/Kelley Wall, Jane Gould and Tricia Lawson/);
  await expect(picture(page, 9)).toContainText('tricia.lawson@contoso.onmicrosoft.com');
  await expect(picture(page, 1)).not.toContainText('Jane Gould');
  expect(await drawn(page).count()).toBeLessThan(8);

  // The page fills the room that was kept for it, in its own shape.
  const box = await picture(page, 9).boundingBox();
  const shown = await drawn(page).and(page.locator('[data-figure="9"]')).boundingBox();
  expect(shown?.width).toBeCloseTo((box?.width ?? 0) - 2, 0);
  expect(shown?.height).toBeCloseTo((box?.height ?? 0) - 2, 0);

  await expect(page.locator('#figure-9')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Open here: figure 9' })).toBeFocused();
});

test('a figure is opened as a free run that goes on from it, and Back leads to the article', async ({ page }) => {
  await openArticle(page, 'figure-14');
  await page.getByRole('link', { name: 'Open here: figure 14' }).click();
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue(/portal\.office\.com\/commerce\/trial/);
  await expect(page.getByRole('navigation', { name: 'Browser' }).getByText(KELLEY).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Task' })).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('#figure-14')).toBeInViewport();
  await page.goForward();
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('heading', { name: 'order receipt' })).toBeVisible();
});

test('from a figure and from a step one goes on in Guided', async ({ page }) => {
  await openArticle(page, 'figure-4');
  await page.getByRole('link', { name: 'Guided from here: figure 4' }).click();
  const task = page.getByRole('region', { name: 'Task' });
  await expect(task).toContainText('Step 4 of 11');
  await expect(page.getByRole('dialog', { name: 'Sign in with the account of Office 365' })).toBeVisible();

  await openArticle(page, 'azure-first.try');
  await page.getByRole('link', { name: 'Start at step 4 of scenario 2' }).click();
  await expect(task).toContainText('Step 4 of 6');
});

test('the figure of the background opens as two pages beside each other', async ({ page }) => {
  await openArticle(page, 'figure-19');
  await page.getByRole('link', { name: 'Open here: figure 19' }).click();
  await expect(page.getByRole('main')).toContainText('Free Trial');
  await expect(page.getByRole('navigation', { name: 'Second frame' })).toBeVisible();
  await expect(page.getByText('Office 365 Business Premium', { exact: true })).toBeVisible();
});

test('the contents lead to each part by the keyboard, more than once', async ({ page }) => {
  await openArticle(page);
  const role = page.getByRole('heading', { name: 'Which role do you have?' });
  const link = page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: 'Which role do you have?' });
  for (let time = 0; time < 2; time += 1) {
    await link.press('Enter');
    await expect(role).toBeFocused();
    await expect(role).toBeInViewport();
    await page.evaluate(() => globalThis.scrollTo(0, 0));
  }
});

for (const width of [390, 640]) {
  test(`in ${width} px nothing is wider than the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openArticle(page, 'figure-18', 'nl');
    await expect(picture(page, 18)).toContainText(KELLEY);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await widthOf(picture(page, 18))).toBeGreaterThan(width * 0.8);
    expect(await widthOf(drawn(page).and(page.locator('[data-figure="18"]')))).toBeLessThanOrEqual(width);
  });
}

test('it is printed as a hand-out, with every figure, and says that it is a simulation', async ({ page }) => {
  await openArticle(page);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      globalThis.picturesOnPaper = document.querySelectorAll('[data-figure]').length;
    });
    globalThis.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.getByRole('button', { name: 'Print as a hand-out' }).click();
  await expect.poll(() => page.evaluate(() => globalThis.picturesOnPaper)).toBe(19);

  // As wide as a sheet of A4 between its margins.
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: 'print' });
  for (let number = 1; number <= 19; number += 1) {
    const shown = page.locator(`#figure-${number} [data-figure]`);
    await expect(shown).toBeVisible();
    expect(await widthOf(shown)).toBeLessThanOrEqual(640);
  }
  await expect(picture(page, 16)).toContainText('Tricia Lawson');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(680);
  await expect(page.getByText('Training simulation – not a real portal')).toBeVisible();
  await expect(page.getByText('This article is part of a training simulation.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Open here: figure 1' })).toBeHidden();
});
