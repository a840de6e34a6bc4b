import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { expectMarked } from './kit/marks';
import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

const AZURE = 'portal.azure.com/subscriptions';
const CLASSIC = 'manage.windowsazure.com/settings/subscriptions';
const ACCOUNT = 'account.windowsazure.com/subscriptions';
const BILLING = 'portal.office.com/admin/billing/subscriptions';

const opener = (page: Page) => page.getByRole('button', { name: /^Date in the simulation/ });

async function letPass(page: Page, step: string, date: string) {
  await opener(page).click();
  await page.getByRole('button', { name: step }).click();
  await expect(page.getByRole('status').filter({ hasText: `It is now ${date}.` })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
}

test('trials run out in every portal 30 days later, and are back when the days are', async ({ page }) => {
  await begin(page, 'azure-customer');
  await goTo(page, 'portal.office.com/commerce/trial/e3');
  await signIn(page, KELLEY);
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('heading', { name: 'order receipt' })).toBeVisible();

  const isActive = async () => {
    await goTo(page, AZURE);
    await expect(page.getByRole('row', { name: /Free Trial .* Active/ })).toBeVisible();
    await goTo(page, CLASSIC);
    await expect(page.getByRole('button', { name: 'CREDIT STATUS' })).toBeVisible();
    await goTo(page, ACCOUNT);
    await expect(page.getByRole('main').getByText(/Free Trial ends in 30 days/)).toBeVisible();
    await goTo(page, BILLING);
    await expect(page.getByRole('row', { name: /Enterprise E3 Trial .* Active: 30 days left/ })).toBeVisible();
  };
  await isActive();

  await letPass(page, '30 days later', 'Friday, September 16, 2016');
  await expectMarked(page.getByRole('row', { name: /Enterprise E3 Trial .* Expired/ }));
  await expect(page.getByText(/Everything still works for 30 days/)).toBeVisible();
  await goTo(page, AZURE);
  await expect(page.getByRole('row', { name: /Free Trial .* Disabled/ })).toBeVisible();
  await goTo(page, CLASSIC);
  await expect(page.getByText(/“Free Trial” ended on 9\/16\/2016 and is disabled/)).toBeVisible();
  await goTo(page, ACCOUNT);
  await expect(page.getByText(/Free Trial ended on 9\/16\/2016/)).toBeVisible();

  await page.reload();
  await expect(opener(page)).toHaveText('9/16/2016');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(opener(page)).toHaveText('8/17/2016');
  await isActive();

  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(opener(page)).toHaveText('9/16/2016');
  await goTo(page, ACCOUNT);
  await page.getByRole('button', { name: 'Upgrade now' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Upgrade now' }).click();
  await expect(page.getByRole('link', { name: 'Pay-As-You-Go' })).toBeVisible();
  await goTo(page, CLASSIC);
  await expect(page.getByRole('row', { name: /Pay-As-You-Go/ })).toBeVisible();
});

test('a deleted user can be restored for 30 days, to the last of them', async ({ page }) => {
  await begin(page, 'office-customer');
  await goTo(page, 'portal.office.com/admin/users/active');
  await signIn(page, KELLEY);
  await page.getByRole('checkbox', { name: /Jane Gould/ }).check();
  await page.getByRole('button', { name: 'DELETE' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yes' }).click();
  // As long as the dialog is open, nothing can be typed behind it.
  await expect(page.getByRole('dialog')).toBeHidden();
  await goTo(page, 'portal.office.com/admin/users/deleted');
  await expect(page.getByRole('button', { name: 'Restore Jane Gould' })).toBeVisible();

  await letPass(page, 'A week later', 'Wednesday, August 24, 2016');
  await letPass(page, 'A day later', 'Thursday, August 25, 2016');
  await expect(page.getByRole('button', { name: 'Restore Jane Gould' })).toBeVisible();
  await letPass(page, '30 days later', 'Saturday, September 24, 2016');
  await expect(page.getByText('There are no deleted users that can be restored.', { exact: true })).toBeVisible();
});

for (const width of [320, 768, 1280]) {
  test(`the calendar fits in ${width} pixels and reads well`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await begin(page, 'azure-customer');
    // Who arrives on a page is put there.
    await expect(page.getByRole('main')).toBeFocused();
    await opener(page).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'The date of the simulated world' });
    await expect(panel).toBeVisible();
    const box = await panel.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y > 0).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(opener(page)).toHaveText('8/18/2016');
  });
}
