import type { Locator } from '@playwright/test';
import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

const image = (field: Locator) => field.evaluate((input) => getComputedStyle(input).backgroundImage);

test('the × in a field that has text and the focus empties it, and a press elsewhere does not', async ({ page }) => {
  await begin(page, 'azure-customer');
  await goTo(page, 'login.microsoftonline.com');
  await signIn(page, KELLEY);
  await goTo(page, 'portal.azure.com/subscriptions');
  const field = page.getByRole('main').getByRole('textbox', { name: 'Search to filter items...' });
  await field.focus();
  expect(await image(field)).toBe('none');
  await page.keyboard.type('Free');
  expect(await image(field)).toContain('svg');

  const box = await field.boundingBox();
  if (!box) throw new Error('the field is not there');
  const atEnd = { x: box.width - 10, y: box.height / 2 };
  await field.click({ position: { x: 10, y: box.height / 2 } });
  await expect(field).toHaveValue('Free');

  await page.getByRole('heading', { level: 1, name: 'Subscriptions' }).click();
  expect(await image(field)).toBe('none');
  await field.click({ position: atEnd });
  await expect(field).toHaveValue('Free');

  await field.click({ position: atEnd });
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  expect(await image(field)).toBe('none');
});

test('the × is in the fields of forms too, and is none of the simulator’s own', async ({ page }) => {
  await begin(page, 'office-customer');
  await goTo(page, 'login.microsoftonline.com');
  const userName = page.getByRole('main').getByRole('textbox', { name: 'User name' });
  await userName.fill(KELLEY);
  expect(await image(userName)).toContain('svg');
  const address = page.getByRole('textbox', { name: 'Address' }).first();
  await address.focus();
  expect(await image(address)).toBe('none');
});
