import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { begin, expect, goTo, KELLEY, test } from './kit/story';

const bar = (page: Page) => page.getByRole('navigation', { name: 'Browser', exact: true });
const simulator = (page: Page) => page.getByRole('banner', { name: 'Simulator' });
const words = (page: Page) => page.getByText('Training simulation – not a real portal').filter({ visible: true });

/** How far down the page of the first frame begins, in pixels. */
async function topOfPage(page: Page): Promise<number> {
  return (await page.getByRole('main').locator('..').boundingBox())?.y ?? Infinity;
}

test('the bars of one frame take little of a projector, and are on one line where there is room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await begin(page, 'office-customer');
  await expect(words(page)).toBeVisible();
  expect(await topOfPage(page)).toBeLessThanOrEqual(80);
  await expect(bar(page).getByRole('link', { name: 'Office 365 admin center' })).toBeVisible();

  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(() => topOfPage(page)).toBeLessThanOrEqual(40);
  await expect(words(page)).toBeVisible();
  const { y: ofSimulator } = (await simulator(page).boundingBox()) ?? {};
  expect((await bar(page).boundingBox())?.y).toBe(ofSimulator);
});

test('on a telephone each bar is one row, and nothing is lost of what it has', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page, 'office-customer');
  for (const one of [simulator(page), bar(page)]) expect((await one.boundingBox())?.height).toBeLessThan(40);
  await expect(words(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  for (const name of ['Undo', 'Redo', 'Run', /^Date in the simulation/]) {
    await expect(simulator(page).getByRole('button', { name })).toBeVisible();
  }
  await expect(simulator(page).getByRole('link', { name: 'Timeline' })).toBeVisible();
  await simulator(page).getByRole('combobox', { name: 'Language' }).selectOption('nl');
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  await expectAccessible(page);
});

test('favourites that do not fit are in a menu, and lead their own frame there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./#/start/office-customer');
  await expect(bar(page)).toBeVisible();
  await page.getByRole('button', { name: 'Open beside' }).click();
  const second = page.getByRole('navigation', { name: 'Second frame' });
  await goTo(page, 'no.such.site', 'Second frame');
  await second.getByRole('button', { name: 'More favorites' }).click();
  await expectAccessible(page);
  await second.getByRole('list', { name: 'Favorites' }).getByRole('link', { name: 'Office 365 plans' }).click();
  await expect(second.getByRole('textbox', { name: 'Address' })).toHaveValue('https://products.office.com/business');
  await expect(bar(page).getByRole('textbox', { name: 'Address' })).toHaveValue('https://azure.microsoft.com');
  await expect(second.getByRole('list', { name: 'Favorites' })).toHaveCount(0);
});

test('a run keeps the name that it is given in the bar', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await begin(page, 'office-customer');
  await simulator(page).getByRole('button', { name: 'Contoso has Office 365 and wants Azure' }).click();
  await simulator(page).getByRole('textbox', { name: 'Name' }).fill('The demo of Monday');
  await page.keyboard.press('Enter');
  await expect(simulator(page).getByRole('button', { name: 'The demo of Monday' })).toBeFocused();
  await page.reload();
  await expect(simulator(page).getByRole('button', { name: 'The demo of Monday' })).toBeVisible();
});

test('“What if?” is offered where an order has landed, and opens on the account that changes most', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await begin(page, 'azure-customer');
  await bar(page).locator('summary').click();
  await bar(page)
    .getByRole('button', { name: /^Kelley Wall.*Contoso/ })
    .click();
  await expect(bar(page).getByTitle(`Signed in: ${KELLEY}`)).toBeVisible();
  await page.goto('./#/portal.office.com/commerce/trial/business-premium');
  const top = await topOfPage(page);
  await page.getByRole('button', { name: 'Try now' }).click();
  await simulator(page).getByRole('link', { name: 'What if?' }).click();
  expect(await topOfPage(page)).toBe(top);
  const dialog = page.getByRole('dialog', { name: 'What if?' });
  const worlds = dialog.getByRole('region', { name: 'Both worlds' });
  for (const verdict of [
    'Azure and Office 365 share a directory',
    'Azure and Office 365 are in separate directories',
  ]) {
    await expect(worlds.getByText(verdict)).toBeInViewport({ ratio: 1 });
  }
  await expect(dialog).toContainText('Azure and Office 365 share no directory');
  await expectAccessible(page);
});
