import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { expect, test } from './kit/story';

const MINUTE = 60_000;
const task = (page: Page) => page.getByRole('region', { name: 'Task' });
const result = (page: Page) => page.getByRole('dialog', { name: 'Result' });

test('a test with a limit counts on through a reload, and hands itself in', async ({ page }) => {
  await page.clock.install({ time: '2026-11-30T09:00:00Z' });
  await page.goto('./#/lessons/mend-the-mess/test?lang=en');
  await expect(task(page).getByRole('timer')).toHaveText('30 minutes left');
  await page.clock.fastForward(26 * MINUTE);
  await expect(task(page).getByRole('timer')).toHaveText('4 minutes left');
  await page.reload();
  await expect(task(page).getByRole('timer')).toHaveText('4 minutes left');
  await expectAccessible(page);

  await page.clock.fastForward(4 * MINUTE);
  await expect(result(page)).toContainText('Time was up: after 30 minutes');
  await expect(task(page)).toContainText('Handed in');
  await expectAccessible(page);
});

test('a test of which no attempt is left is refused, with ways on', async ({ page }) => {
  for (const attempt of [1, 2]) {
    await page.goto('./#/');
    await page.goto('./#/lessons/background/test?lang=en');
    const card = page.getByRole('dialog', { name: 'Who owns what?' });
    await expect(card).toContainText(`Attempt ${attempt} of 2`);
    await card.getByRole('button', { name: 'Hand in' }).click();
    await expect(result(page)).toBeVisible();
  }
  await page.goto('./#/');
  await page.goto('./#/lessons/background/test?lang=en');
  await expect(page.getByRole('heading', { level: 1, name: 'No attempt is left' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'The lesson, its other modes' }).click();
  await expect(page.getByText('No attempt is left in this browser; Practice has no limit.')).toBeVisible();
  await expectAccessible(page);
});
