import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { expect, organizationalSignIn, signUp, test, usersOf, walk } from './kit/story';

const STORY = [...organizationalSignIn, ...signUp, ...usersOf('Contoso')];
const task = (page: Page) => page.getByRole('region', { name: 'Task' });
const result = (page: Page) => page.getByRole('dialog', { name: 'Result' });

test('the first story in Practice, without help: full marks', async ({ page }) => {
  await page.goto('./#/lessons/office-first/practice?lang=en');
  await expect(task(page)).toContainText('Practice');
  await walk(page, STORY);
  await expect(result(page)).toContainText('100 of 100 points');
  await expect(page.locator('[data-spotlight]')).toHaveCount(0);
});

test('the first story in Practice, with a step done by the simulator, which costs its points', async ({ page }) => {
  await page.goto('./#/lessons/office-first/practice?lang=en');
  await walk(page, organizationalSignIn);
  const card = page.getByRole('dialog', { name: 'Fill in “About you”' });
  for (const stage of ['Say it again', 'Say where', 'Show it', 'Do it for me']) {
    await card.getByRole('button', { name: `Help: ${stage}` }).click();
  }
  await card.getByRole('button', { name: 'Do it', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Verify by phone' })).toBeVisible();
  await walk(page, STORY.slice(organizationalSignIn.length + 1));
  await expect(result(page)).toContainText('95 of 100 points');
});

test('the first story in Test: no help and no word on how far it is, until it is handed in', async ({ page }) => {
  await page.goto('./#/lessons/office-first/test?lang=en');
  await expect(task(page)).toContainText('Test');
  // The card does not know what is meant, and may stand over it.
  await page.getByRole('button', { name: 'Fold' }).click();
  await walk(page, STORY);
  await expect(page.getByRole('link', { name: 'USERS', exact: true })).toBeVisible();
  await expect(result(page)).toHaveCount(0);
  await expect(task(page)).not.toContainText(/Step|Goals met/);
  await expect(page.getByRole('button', { name: /^Help:/ })).toHaveCount(0);

  await page.getByRole('button', { name: 'Open the coach' }).click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(result(page)).toContainText('100 of 100 points');
  await expect(result(page).getByRole('listitem').filter({ hasText: 'Met: Azure and Office 365' })).toBeVisible();
  await expect(task(page)).toContainText('Goals met: 3 of 3');
  await expectAccessible(page);
});

test('the same story in Free: nobody teaches', async ({ page }) => {
  await page.goto('./#/start/office-customer?lang=en');
  await walk(page, STORY);
  await expect(page.getByRole('heading', { level: 1, name: 'Contoso' })).toBeVisible();
  await expect(task(page)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
