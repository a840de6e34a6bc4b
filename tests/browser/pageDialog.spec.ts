import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

const ACTIVE_USERS = 'portal.office.com/admin/users/active';

const frame = (page: Page, name: 'main' | 'beside') => page.locator(`[data-frame="${name}"]`);
const dialog = (page: Page, name: 'main' | 'beside' = 'main') => frame(page, name).getByRole('dialog');
const addUser = (page: Page, name: 'main' | 'beside' = 'main') =>
  frame(page, name).getByRole('button', { name: 'Add a user' });

/** Active users in two frames, with the dialog that adds one open in the first. */
async function openInOne(page: Page): Promise<void> {
  await begin(page, 'office-customer');
  await goTo(page, 'login.microsoftonline.com');
  await signIn(page, KELLEY);
  await expect(page).not.toHaveURL(/login\./);
  await page.goto(`./#/${ACTIVE_USERS}?beside=${ACTIVE_USERS}`);
  await addUser(page).click();
  await expect(dialog(page)).toBeVisible();
}

test('a dialog lies over its page alone, and the window and the other frame stay in use', async ({ page }) => {
  await openInOne(page);
  await expectAccessible(page);
  await expect(dialog(page)).not.toHaveAttribute('aria-modal');
  // A press on the veil does nothing to what is behind it.
  await expect(addUser(page).and(page.locator('[inert] *'))).toHaveCount(1);
  const pane = await frame(page, 'main').boundingBox();
  const box = await dialog(page).boundingBox();
  expect(box && pane && box.x >= pane.x && box.x + box.width <= pane.x + pane.width).toBe(true);

  await addUser(page, 'beside').click();
  await expect(dialog(page, 'beside')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page, 'beside')).toHaveCount(0);
  await expect(addUser(page, 'beside')).toBeFocused();
  await expect(dialog(page)).toBeVisible();

  // A tool of the window opens and closes, and leaves the dialog as it is.
  const menu = page.getByRole('button', { name: 'Run', exact: true });
  await menu.click();
  await expect(page.getByRole('button', { name: 'Reset' })).toBeVisible();
  await menu.click();
  await expect(dialog(page)).toBeVisible();
});

test('Tab goes through the dialog, out to the window and back; Escape gives the focus back', async ({ page }) => {
  await openInOne(page);
  const first = dialog(page).getByRole('textbox').first();
  await expect(first).toBeFocused();
  const isInMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
  await page.keyboard.press('Shift+Tab');
  expect(await isInMain()).toBe(false);
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Tab');
  expect(await isInMain()).toBe(false);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(addUser(page)).toBeFocused();
});
