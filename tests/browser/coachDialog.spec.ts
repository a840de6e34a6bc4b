import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { test } from './kit/story';

const lit = (page: Page) => page.locator('[data-spotlight]');
const card = (page: Page) => page.getByRole('dialog', { name: 'Add Lee Gu' });

/** People and licences in Practice, at the step that a page's own dialog is for, with that dialog open. */
async function withDialog(page: Page): Promise<Locator> {
  await page.goto('./#/lessons/people-and-licences/practice/add?lang=en');
  await page.getByRole('button', { name: 'Help: Say it again' }).click();
  await page.getByRole('button', { name: /^Add/ }).first().click();
  const dialog = page.getByRole('main').getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

test('the card stays usable beside a page’s own dialog: by mouse, by F6, and Escape folds the card alone', async ({
  page,
}) => {
  const dialog = await withDialog(page);
  const help = page.getByRole('button', { name: 'Help: Say where' });
  await help.click();
  await expect(page.getByRole('button', { name: 'Help: Show it' })).toBeVisible();
  await expectAccessible(page);

  await dialog.getByRole('textbox').first().focus();
  await page.keyboard.press('F6');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('F6');
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.press('F6');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Help: Show it' })).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await page.getByRole('button', { name: 'Open the coach' }).click();
  await expect(page.getByRole('button', { name: 'Help: Show it' })).toBeVisible();
});

test('once the dialog is closed, the card is beside the page again, as it was', async ({ page }) => {
  const dialog = await withDialog(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Help: Say where' }).click();
  await expect(page.getByRole('button', { name: 'Help: Show it' })).toBeVisible();
  await expect(lit(page)).toHaveCount(0);
});
