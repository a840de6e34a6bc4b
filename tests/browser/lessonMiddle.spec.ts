import type { Page } from '@playwright/test';
import { expect, signUp, test } from './kit/story';

const task = (page: Page) => page.getByRole('region', { name: 'Task' });
const goals = (page: Page) => page.getByRole('dialog').getByRole('listitem');

// In Guided to the end of the sign-up; how the others go on is the same.
for (const { mode, says, rest, end } of [
  { mode: 'guided', says: /Guided.*Step 5 of 11/, rest: signUp.slice(1), end: 'Goals met: 2 of 3' },
  { mode: 'practice', says: /Practice.*Step 5 of 11/, rest: [], end: 'Step 6 of 11' },
  { mode: 'test', says: /Test/, rest: [], end: 'Test' },
]) {
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
    await page.bringToFront();
    for (const [, take] of rest) await take(page);
    await expect(other.getByRole('dialog')).toBeVisible();
    await expect(task(other)).toContainText(end);
    // Once a step is done the story and its goals are folded away.
    if (mode === 'practice') await other.getByText('What it is about', { exact: true }).click();
    await expect(goals(other)).toHaveCount(mode === 'guided' ? 0 : 3);
  });
}
