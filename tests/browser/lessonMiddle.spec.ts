import type { Page } from '@playwright/test';
import { expect, signUp, test } from './kit/story';

const task = (page: Page) => page.getByRole('region', { name: 'Task' });
const goals = (page: Page) => page.getByRole('dialog').getByRole('listitem');

for (const [mode, says] of [
  ['guided', /Guided.*Step 5 of 11/],
  ['practice', /Practice.*Step 5 of 11/],
  ['test', /Test/],
] as const) {
  test(`in the middle of a lesson in ${mode}: a reload and a second tab go on in it, with what is done`, async ({
    page,
    context,
  }) => {
    await page.goto(`./#/lessons/office-first/${mode}/about-you?lang=en`);
    await expect(task(page)).toContainText(says);
    await expect(page).toHaveURL(/account\.windowsazure\.com\/signup/);

    await page.reload();
    await expect(task(page)).toContainText(says);

    const other = await context.newPage();
    await other.goto('./#/account.windowsazure.com/signup?lang=en');
    await expect(task(other)).toContainText(says);
    await other.getByLabel('Work Phone').fill('555-0123');
    await other.getByRole('button', { name: 'Next' }).click();

    // The first tab follows, in its page and in its lesson.
    await expect(page.getByRole('button', { name: 'Send text message' })).toBeVisible();
    // In a test the card does not know what is meant, and may stand over it.
    if (mode === 'test') await page.getByRole('button', { name: 'Fold' }).click();
    const [, ...rest] = signUp;
    for (const [, take] of rest) await take(page);
    await expect(other.getByRole('dialog')).toBeVisible();
    await expect(task(other)).toContainText(mode === 'test' ? 'Test' : 'Goals met: 2 of 3');
    await expect(goals(other)).toHaveCount(mode === 'guided' ? 0 : 3);
  });
}
