import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { captionOf, expectMarked } from './kit/marks';
import { choose } from './kit/runMenu';
import { expect, KELLEY, signIn, test } from './kit/story';

const CHECK_OUT = 'portal.office.com/commerce/trial/business-premium';
const USERS = 'portal.office.com/admin/users/active';
const OWNED = 'portal.office.com/admin/billing/subscriptions';

const first = (page: Page) => page.locator('[data-frame="main"]');
const second = (page: Page) => page.locator('[data-frame="beside"]');
const at = (main: string, beside: string) => new RegExp(`#/${main}\\?beside=${encodeURIComponent(beside)}$`);

/** The plans beside Active users, where nothing is seen of what is bought. */
async function openBoth(page: Page) {
  await page.goto(`./#/start/azure-customer?beside=${USERS}`);
  await expect(second(page).getByLabel('User name', { exact: true })).toBeVisible();
  await signIn(page, KELLEY);
  await expect(second(page).getByRole('row', { name: /Jane Gould/ })).toBeVisible();
  const address = first(page).getByRole('textbox', { name: 'Address' });
  await address.fill(CHECK_OUT);
  await address.press('Enter');
  await first(page).getByRole('button', { name: 'Try now' }).click();
  await expect(first(page).getByRole('heading', { name: 'order receipt' })).toBeVisible();
}

test('what a frame shows nothing of is named at its edge, and shown on a press', async ({ page }) => {
  await openBoth(page);
  const caption = captionOf(page, 'beside');
  await expect(caption).toHaveText(/^New: Office 365 Business Premium, 25 seats– not on this page/);
  await expectAccessible(page, '[data-frame="beside"]');
  await caption.getByRole('button', { name: 'Show it' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`beside=${encodeURIComponent(OWNED)}$`));
  await expectMarked(second(page).getByRole('row', { name: /Office 365 Business Premium/ }));
  await expect(caption).toHaveText(/^New: Office 365 Business Premium, 25 seats×$/);
  await expectAccessible(page, '[data-frame="beside"]');
  await caption.getByRole('button', { name: 'Hide this news' }).click();
  await expect(caption).toHaveCount(0);
});

test('the caption fits into a narrow window and covers nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openBoth(page);
  const caption = captionOf(page, 'beside');
  await caption.scrollIntoViewIfNeeded();
  const [above, below] = await Promise.all([second(page).locator('nav + div').boundingBox(), caption.boundingBox()]);
  expect(below?.y).toBeGreaterThanOrEqual(Math.floor((above?.y ?? 0) + (above?.height ?? Infinity)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('both frames are where they were after a reload, from the start page, by a link, and with Undo and its keys', async ({
  page,
  browser,
}) => {
  await openBoth(page);
  const receipt = 'portal\\.office\\.com/commerce/receipt/[^?]+';
  await expect(page).toHaveURL(at(receipt, USERS));
  await page.reload();
  await expect(second(page).getByRole('row', { name: /Jane Gould/ })).toBeVisible();
  await page.goto('./#/');
  await page.getByRole('link', { name: 'Resume' }).first().click();
  await expect(page).toHaveURL(at(receipt, USERS));

  await choose(page, 'Copy link to this run');
  const link = await page.getByRole('textbox', { name: /link/i }).inputValue();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  const other = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await other.goto(link);
  await expect(other).toHaveURL(at(receipt, USERS));
  await other.context().close();

  await second(page).getByRole('textbox', { name: 'Address' }).fill(OWNED);
  await second(page).getByRole('textbox', { name: 'Address' }).press('Enter');
  await expect(page).toHaveURL(at(receipt, OWNED));
  await expect(second(page).getByRole('row', { name: /Office 365 Business Premium/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(at(CHECK_OUT, USERS));
  await page.keyboard.press('Control+y');
  await expect(page).toHaveURL(at(receipt, OWNED));

  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expect(page).toHaveURL(/#\/products\.office\.com\/business\?beside=login\.microsoftonline\.com.*active$/);
});

test('the language and the colours that stand before the # hold as behind it', async ({ page }) => {
  await page.goto('./?lang=nl&colours=original#/products.office.com/business');
  await expect(page.getByRole('banner').getByText('Trainingssimulatie')).toBeVisible();
  await expect(page).toHaveURL(/\/#\/products\.office\.com\/business$/);
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'original');
});
