import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

const AZURE = 'Contoso has Azure and wants Office 365';
const runs = (page: Page) => page.getByRole('list', { name: 'Runs' }).getByRole('listitem');
const user = (page: Page) => page.getByRole('navigation', { name: 'Browser' });

async function kelleyInThePortal(page: Page): Promise<void> {
  await begin(page, 'azure-customer');
  await goTo(page, 'portal.azure.com/subscriptions');
  await signIn(page, KELLEY);
  await expect(page.getByRole('heading', { name: 'Subscriptions' })).toBeVisible();
}

test('Reset begins a new run and keeps the old one, which can be resumed where it was left', async ({ page }) => {
  await kelleyInThePortal(page);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expect(page).toHaveURL(/products\.office\.com/);
  await expect(user(page)).toContainText('Nobody signed in');

  await page.goto('./#/runs');
  await expect(runs(page)).toHaveCount(2);
  await expect(runs(page).first()).toContainText('Shown in this tab');
  await expect(runs(page).last()).toContainText('1 step, on portal.azure.com/subscriptions');
  await runs(page)
    .last()
    .getByRole('link', { name: `Resume: ${AZURE}` })
    .click();
  await expect(page).toHaveURL(/portal\.azure\.com\/subscriptions/);
  await expect(user(page)).toContainText(KELLEY);
});

test('two tabs show two runs, each its own, and each after a reload', async ({ page, context }) => {
  await kelleyInThePortal(page);
  const other = await context.newPage();
  await begin(other, 'blank');
  await page.reload();
  await expect(user(page)).toContainText(KELLEY);
  await other.reload();
  await expect(user(other)).toContainText('Nobody signed in');
  await expect(other).toHaveURL(/azure\.microsoft\.com/);
});

test('a run is renamed, copied, deleted and brought back by keyboard, with words for a screen reader', async ({
  page,
}) => {
  await begin(page, 'blank');
  await page.goto('./#/runs');
  await page.getByRole('button', { name: 'Rename: A blank page' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('<b>Monday</b> & “more”');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '<b>Monday</b> & “more”' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rename: <b>Monday</b>' })).toBeFocused();

  await page.getByRole('button', { name: 'Duplicate: <b>Monday</b>' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'has been copied' })).toHaveCount(1);
  await expect(runs(page)).toHaveCount(2);

  await page.getByRole('button', { name: 'Delete: Copy of <b>Monday</b>' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'has been deleted' })).toHaveCount(1);
  await expect(runs(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(runs(page)).toHaveCount(2);
  await expect(page.getByRole('heading', { name: 'My runs' })).toBeFocused();
});

test('a run that another tab deletes can be brought back from where it is shown', async ({ page, context }) => {
  await kelleyInThePortal(page);
  const other = await context.newPage();
  await other.goto('./#/runs');
  await other.getByRole('button', { name: `Delete: ${AZURE}` }).click();
  await expect(other.getByText('There are no runs in this browser yet')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(runs(other)).toHaveCount(1);
  await page.reload();
  await expect(user(page)).toContainText(KELLEY);
});

test('the address of a run that this browser does not have says so', async ({ page }) => {
  await page.goto('./#/runs/nowhere');
  await expect(page).toHaveURL(/#\/runs$/);
  await expect(page.getByRole('alert')).toContainText('This browser has no such run');
});

for (const width of [320, 1280]) {
  test(`the list of runs fits ${width} px and is accessible, in Dutch too`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await begin(page, 'blank');
    await page.goto('./#/runs/nowhere?lang=nl');
    await expect(page.getByRole('heading', { name: 'Mijn sessies' })).toBeVisible();
    await page.getByRole('button', { name: 'Dupliceren: Een schone lei' }).click();
    await page.getByRole('button', { name: 'Verwijderen: Een schone lei' }).click();
    await page.getByRole('button', { name: 'Naam wijzigen: Kopie van Een schone lei' }).click();
    await page.getByText('1 verwijderde sessie').click();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
