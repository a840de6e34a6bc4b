import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

// Of a thousand people, a page has those in sight and a few around them.
const AT_MOST = 60;

test('a thousand people in the admin center: the table counts all of them and holds a few', async ({ page }) => {
  await begin(page, 'large-company');
  await signIn(page, KELLEY);
  const table = page.getByRole('table', { name: 'Active users' });
  const rows = table.getByRole('row');
  await expect(table).toHaveAttribute('aria-rowcount', '1001');
  await expect(rows.nth(1)).toHaveAttribute('aria-rowindex', '2');
  expect(await rows.count()).toBeLessThan(AT_MOST);

  await page.getByRole('main').hover();
  await page.mouse.wheel(0, 100_000);
  await expect(table.locator('[aria-rowindex="1001"]')).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Display name' })).toBeInViewport();
  expect(await rows.count()).toBeLessThan(AT_MOST);

  await table.getByRole('checkbox', { name: 'Select all users' }).click();
  await expect(page.getByText('1,000 users selected')).toBeVisible();
});

test('the keyboard goes through rows that come into the page as it comes to them', async ({ page }) => {
  await begin(page, 'large-company');
  await signIn(page, KELLEY);
  const table = page.getByRole('table', { name: 'Active users' });
  await table.getByRole('checkbox').nth(1).focus();
  // Pressed where the press before it has led: on a slow machine rows come in later than keys can be sent.
  for (let row = 3; row <= 72; row++) {
    await expect(table.locator(`[aria-rowindex="${row}"]`)).toBeAttached();
    await page.keyboard.press('Tab');
    await expect(table.locator(`[aria-rowindex="${row}"]`).getByRole('checkbox')).toBeFocused();
  }
  await expect(table.locator('[aria-rowindex="72"]')).toBeInViewport();

  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 100_000);
  await expect(table.locator('[aria-rowindex="1001"]')).toBeAttached();
  await expect(table.locator('[aria-rowindex="72"]').getByRole('checkbox')).toBeFocused();
});

test('a thousand people in the classic portal: arrow keys reach the first and the last', async ({ page }) => {
  await begin(page, 'large-company');
  await goTo(page, 'manage.windowsazure.com/activedirectory/contoso/users');
  await signIn(page, KELLEY);
  const grid = page.getByRole('grid', { name: 'users' });
  await expect(grid).toHaveAttribute('aria-rowcount', '1001');
  await grid.getByRole('row').nth(1).focus();
  await page.keyboard.press('End');
  await expect(grid.locator('[aria-rowindex="1001"]')).toBeFocused();
  await expect(grid.locator('[aria-rowindex="1001"]')).toBeInViewport();
  await expect(grid.locator('[aria-rowindex="1001"]')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(grid.locator('[aria-rowindex="1000"]')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(grid.getByRole('row', { name: /Kelley Wall/ })).toBeFocused();
  expect(await grid.getByRole('row').count()).toBeLessThan(AT_MOST);
});
