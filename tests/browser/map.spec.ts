import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { begin, expect, goTo, KELLEY, pressSignIn, signIn, signUp, test } from './kit/story';

const CHECK_OUT = 'portal.office.com/commerce/trial/business-premium';
const PLAN = 'Office 365 Business Premium';

const mapOf = (page: Page, name = 'Directory map') => page.getByRole('region', { name });
const boxOf = (page: Page, name: string) =>
  mapOf(page)
    .locator('[data-thing]')
    .filter({ has: page.getByRole('button', { name, exact: true }) })
    .last();

async function openMap(page: Page, start = 'azure-customer', address = CHECK_OUT) {
  await begin(page, start);
  await page.goto(`./#/${address}?map`);
  await signIn(page, KELLEY);
  await expect(mapOf(page).getByRole('heading', { name: 'Directory map' })).toBeVisible();
}

test('what is bought in a frame is on the map beside it without a reload, marked, with who made it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 520 });
  await openMap(page);
  let loads = 0;
  page.on('load', () => (loads += 1));
  await expect(boxOf(page, 'Free Trial')).toContainText('Owner: Kelley Wall');
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(boxOf(page, PLAN)).toHaveAttribute('data-fresh');
  await expect(boxOf(page, PLAN)).toBeInViewport({ ratio: 0.9 });
  const row = mapOf(page).getByRole('row', { name: new RegExp(`^${PLAN}`) });
  await expect(row).toContainText('0 of 25 licenses assigned');
  await boxOf(page, PLAN).getByRole('button').click();
  await expect(mapOf(page)).toContainText(`Contoso got ${PLAN}: a trial with 25 licenses`);
  await expect(mapOf(page)).toContainText(`by ${KELLEY}`);
  await expect(mapOf(page)).toContainText('Law 3');
  expect(loads).toBe(0);
});

test('by keyboard, the whole path of a person is marked, lines and all, and the rest is dimmed', async ({ page }) => {
  await openMap(page);
  const kelley = mapOf(page).getByRole('button', { name: 'Kelley Wall', exact: true });
  await mapOf(page).getByRole('button', { name: 'Contoso', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(kelley.first()).toBeFocused();
  await expect(boxOf(page, 'Free Trial')).toHaveAttribute('data-path', 'on');
  await expect(boxOf(page, 'Jane Gould')).toHaveAttribute('data-path', 'off');
  await expect(mapOf(page).locator('[data-kind="owner"]')).toHaveAttribute('data-path', 'on');
  await expect(mapOf(page).locator('[data-kind="same-person"]').first()).toHaveAttribute('data-path', 'on');
  await page.keyboard.press('Escape');
  await expect(mapOf(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Directory map' })).toBeFocused();
});

test('a line begins and ends at the boxes that it binds, also after the window has another size', async ({ page }) => {
  await openMap(page);
  await expectLineAtBoxes(page);
  await page.setViewportSize({ width: 1000, height: 700 });
  await expectLineAtBoxes(page);
});

test('the lines go with what makes room for something new', async ({ page }) => {
  await begin(page, 'office-customer');
  await goTo(page, 'login.live.com?to=account.windowsazure.com/signup');
  await page.getByLabel('Email or phone').fill('kelley.wall@outlook.com');
  await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
  await pressSignIn(page, 'Sign in');
  const steps = signUp.slice(0, 5);
  for (const [, take] of steps.slice(0, -1)) await take(page);
  await page.getByRole('link', { name: 'Directory map' }).click();
  for (const [, take] of steps.slice(-1)) await take(page);
  await expect(boxOf(page, 'Free Trial')).toContainText('New');
  await expectLineAtBoxes(page, 1);
});

async function expectLineAtBoxes(page: Page, directory = 0) {
  const isAtBoxes = async () => {
    const [start, end] = await mapOf(page)
      .locator('[data-kind="owner"] circle')
      .evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect()).map(({ x, width }) => x + width / 2));
    const person = await mapOf(page).getByRole('list', { name: 'People' }).nth(directory).boundingBox();
    const trial = await boxOf(page, 'Free Trial').boundingBox();
    if (!person || !trial || start === undefined || end === undefined) return false;
    return Math.abs(start - person.x - person.width) < 2 && Math.abs(end - trial.x) < 2;
  };
  await expect.poll(isAtBoxes).toBe(true);
}

test('the picture is saved as SVG and as PNG', async ({ page }) => {
  await openMap(page);
  for (const type of ['SVG', 'PNG']) {
    const download = page.waitForEvent('download');
    await mapOf(page)
      .getByRole('button', { name: `Save the picture as ${type}` })
      .click();
    expect((await download).suggestedFilename()).toBe(`onetenant-azure-customer-map.${type.toLowerCase()}`);
    expect(await (await download).failure()).toBeNull();
  }
});

test('the map is a frame of its own, which the second frame offers, and keeps up with the first', async ({ page }) => {
  await begin(page, 'azure-customer');
  await goTo(page, CHECK_OUT);
  await signIn(page, KELLEY);
  await page.getByRole('button', { name: 'Open beside' }).click();
  const second = page.getByRole('navigation', { name: 'Second frame' });
  await second.getByRole('button', { name: 'More favorites' }).click();
  await second.getByRole('link', { name: 'Directory map' }).click();
  await expect(page).toHaveURL(/beside=onetenant\.map/);
  await page.getByRole('main').getByRole('button', { name: 'Try now' }).click();
  await expect(boxOf(page, PLAN)).toContainText('New');
  await page.reload();
  await expect(boxOf(page, PLAN)).toContainText('New');
});

test('a hundred thousand people are a dozen and a number, and found by name', async ({ page }) => {
  await page.goto('./#/start/large-company?people=100000');
  await expect(page.getByRole('main')).toBeVisible();
  await page.goto('./#/azure.microsoft.com?map');
  const people = mapOf(page).getByRole('list', { name: 'People' }).first().getByRole('listitem');
  await expect(people).toHaveCount(12);
  await expect(mapOf(page).getByRole('button', { name: /^Contoso: show more of the other 99,988/ })).toBeVisible();
  await mapOf(page).getByRole('textbox', { name: 'Find people' }).fill('kelley');
  await expect(people).toHaveCount(1);
});

for (const [language, name] of [
  ['en', 'Directory map'],
  ['nl', 'Directorykaart'],
] as const) {
  test(`on a telephone the map is a sheet, as picture and as table sound for everybody: ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await begin(page, 'bought-separately');
    await page.goto(`./#/azure.microsoft.com?map&timeline&lang=${language}`);
    await expect(mapOf(page, name).getByRole('heading', { level: 3 }).first()).toBeVisible();
    await page.goto(`./#/azure.microsoft.com?map`);
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expectAccessible(page);
    const scroller = mapOf(page, name).locator('[data-size="full"]');
    expect(await scroller.evaluate((map) => map.scrollWidth <= map.clientWidth)).toBe(true);
    await mapOf(page, name)
      .getByRole('button', { name: language === 'en' ? 'Table' : 'Tabel' })
      .click();
    await expectAccessible(page);
  });
}
