import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { begin, expect, goTo, KELLEY, test } from './kit/story';

const JANE = 'jane.gould@contoso.onmicrosoft.com';

const bar = (page: Page, name: 'Browser' | 'Second frame') => page.getByRole('navigation', { name, exact: true });

/** Signs in by the menu of a frame's account, with one press. */
async function become(page: Page, frame: 'Browser' | 'Second frame', person: RegExp) {
  await bar(page, frame).locator('summary').click();
  await bar(page, frame).getByRole('button', { name: person }).click();
}

test('two people stand side by side, each with what they may see, and one may stay signed out', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await begin(page, 'office-customer');
  const [first, second] = [bar(page, 'Browser'), bar(page, 'Second frame')];
  await become(page, 'Browser', /^Kelley Wall.*Global Admin/);
  await expect(first.getByTitle(`Signed in: ${KELLEY}`)).toBeVisible();
  await page.getByRole('button', { name: 'Open beside' }).click();
  await second.getByRole('switch', { name: 'InPrivate' }).click();
  await expect(second.getByText('Nobody signed in')).toBeVisible();

  await goTo(page, 'portal.office.com/admin/users/active', 'Browser');
  await expect(page.getByRole('main').getByRole('row', { name: /Jane Gould/ })).toBeVisible();
  await expect(page.getByRole('region', { name: /Azure/ }).getByRole('link', { name: 'Try for free' })).toBeVisible();
  await second.locator('summary').click();
  await expectAccessible(page);
  await second.getByRole('button', { name: /^Jane Gould/ }).click();
  await expect(second.getByTitle(`Signed in: ${JANE}`)).toBeVisible();
  await expect(first.getByTitle(`Signed in: ${KELLEY}`)).toBeVisible();

  await page.reload();
  await expect(second.getByTitle(`Signed in: ${JANE}`)).toBeVisible();
  await goTo(page, 'portal.azure.com', 'Second frame');
  await expect(page.getByRole('region', { name: /Azure/ }).getByText(JANE).first()).toBeVisible();
  await second.locator('summary').click();
  await second.getByRole('button', { name: 'Sign out' }).click();
  await expect(second.getByText('Nobody signed in')).toBeVisible();
  await expect(first.getByTitle(`Signed in: ${KELLEY}`)).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(second.getByTitle(`Signed in: ${JANE}`)).toBeVisible();
  await second.getByRole('switch', { name: 'InPrivate' }).click();
  await expect(second.getByTitle(`Signed in: ${KELLEY}`)).toBeVisible();
});
