import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

/** What can still be read in the last row of a room, in pixels. */
const LEAST_TEXT = 18;

const chromeHeight = (page: Page) =>
  page.locator('[data-frame="main"] main').evaluate((main) => main.getBoundingClientRect().top);

/** The smallest text of these controls as it is seen, enlarged, in pixels. */
async function smallestIn(page: Page, selector: string): Promise<number> {
  const sizes = await page.locator(selector).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && one.textContent.trim() !== '')
      .map((one) => {
        const zoom = Number(getComputedStyle(one.closest('[data-frame] > div > div') ?? one).zoom || 1);
        return Number.parseFloat(getComputedStyle(one).fontSize) * zoom;
      }),
  );
  expect(sizes.length).toBeGreaterThan(0);
  return Math.min(...sizes);
}

test('F shows the pages large on one line of chrome, and as they were again', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await begin(page, 'office-customer');
  await goTo(page, 'portal.office.com/admin/users/active');
  await page.getByLabel('User name', { exact: true }).pressSequentially('f');
  await expect(page).not.toHaveURL(/stage/);
  await signIn(page, KELLEY);
  await expect(page.getByRole('row', { name: /Jane Gould/ })).toBeVisible();

  await page.keyboard.press('f');
  await expect(page).toHaveURL(/[?&]stage/);
  expect(await chromeHeight(page)).toBeLessThanOrEqual(40);
  await expect(page.getByText('Training simulation – not a real portal', { exact: true })).toBeVisible();
  expect(
    await smallestIn(page, 'main td, main th, main [role="gridcell"], main h1, main nav a'),
  ).toBeGreaterThanOrEqual(LEAST_TEXT);
  await expectAccessible(page);

  await page.keyboard.press('f');
  await expect(page).not.toHaveURL(/stage/);
});

test('each frame is enlarged by itself, and stays so across reload', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./#/start/office-customer?beside=portal.azure.com');
  await page.getByRole('link', { name: 'Stage view' }).click();
  const second = page.getByRole('navigation', { name: 'Second frame', exact: true });
  await second.getByRole('button', { name: 'Larger' }).click();
  await second.getByRole('button', { name: 'Larger' }).click();
  await expect(page).toHaveURL(/stage=160-200/);
  const zoomOf = (frame: string) =>
    page.locator(`[data-frame="${frame}"] > div > div`).evaluate((one) => Number(getComputedStyle(one).zoom));
  expect(await zoomOf('main')).toBe(1.6);
  expect(await zoomOf('beside')).toBe(2);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Stage view' })).toBeVisible();
  expect(await zoomOf('beside')).toBe(2);
});

test('L puts a light on the pointer, and out', async ({ page }) => {
  await begin(page, 'office-customer');
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/[?&]stage/);
  await page.keyboard.press('l');
  await page.mouse.move(300, 300);
  const light = page.locator('[data-highlighter]');
  await expect(light).toBeVisible();
  expect(await light.evaluate((one) => one.getBoundingClientRect().x)).toBe(252);
  await page.keyboard.press('l');
  await expect(light).toHaveCount(0);
});
