import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { expect, test } from './kit/story';

const dialog = (page: Page) => page.getByRole('main').getByRole('dialog');
const card = (page: Page) => page.getByRole('dialog').filter({ has: page.getByRole('group', { name: 'Player' }) });
const tool = (page: Page, name: string) => card(page).getByRole('button', { name, exact: true });
const task = (page: Page) => page.getByRole('region', { name: 'Task' });

/** People and licences in Watch, stopped in the middle of what is done in a page's own dialog. */
async function stoppedInDialog(page: Page): Promise<void> {
  await page.goto('./#/lessons/people-and-licences/watch/add?lang=en');
  await expect(dialog(page)).toBeVisible();
  await tool(page, 'Pause').press(' ');
  await expect(tool(page, 'Play')).toBeFocused();
}

test('the player’s tools are used by keyboard while a page’s own dialog is open', async ({ page }) => {
  await stoppedInDialog(page);
  await expect(dialog(page)).toBeVisible();
  await expectAccessible(page);

  // In the order in which they stand, past what cannot be done.
  for (const name of ['Back', 'Next', 'Take over here', 'Slow', 'Normal', 'Fast']) {
    await page.keyboard.press('Tab');
    await expect(tool(page, name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(tool(page, 'Fast')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press(' ');
  await expect(tool(page, 'Normal')).toHaveAttribute('aria-pressed', 'true');
  await expect(tool(page, 'Normal')).toBeFocused();
  await expect(dialog(page)).toBeVisible();
});

test('F6 goes between the page’s dialog and the player, and Escape there folds the card alone', async ({ page }) => {
  await stoppedInDialog(page);
  const field = dialog(page).getByRole('textbox').first();
  await field.focus();
  await page.keyboard.press('F6');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('F6');
  await expect(field).toBeFocused();
  await page.keyboard.press('F6');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(dialog(page)).toBeVisible();
  await task(page).getByRole('button', { name: 'Open the coach' }).press('Enter');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('button', { name: 'Move' })).toBeFocused();
  await expect(tool(page, 'Play')).toBeVisible();
  await expect(dialog(page)).toBeVisible();
});

test('it goes on from within the dialog, by keyboard, to the end', async ({ page }) => {
  await stoppedInDialog(page);
  await tool(page, 'Fast').press('Enter');
  await tool(page, 'Play').press(' ');
  await expect(task(page)).toContainText('Step 4 of 4');
  await expect(page.getByRole('dialog', { name: 'Result' })).toContainText('100 of 100 points');
});
