import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

declare global {
  var rowsOnPaper: number;
}

test('a page is printed whole, without the window around it, and says that it is a simulation', async ({ page }) => {
  await begin(page, 'large-company');
  await signIn(page, KELLEY);
  const table = page.getByRole('table', { name: 'Active users' });
  await expect(table).toHaveAttribute('aria-rowcount', '1001');
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      globalThis.rowsOnPaper = document.querySelectorAll('tbody tr').length;
    });
  });

  await page.pdf();
  expect(await page.evaluate(() => globalThis.rowsOnPaper)).toBe(500);
  await expect.poll(() => table.getByRole('row').count()).toBeLessThan(60);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Of a long list the first 500 rows are printed.')).toBeVisible();
  await expect(page.getByText('Training simulation – not a real portal').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Browser' })).toBeHidden();
});

for (const address of ['manage.windowsazure.com/activedirectory/contoso/users', 'portal.azure.com/browse']) {
  test(`nothing of ${address} is cut off on paper`, async ({ page }) => {
    await begin(page, 'azure-customer');
    await goTo(page, address);
    await signIn(page, KELLEY);
    await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue(`https://${address}`);
    await expect(page.getByRole('main')).toContainText(/Kelley Wall|Favorites|Resource groups/);
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main, main *')]
        .filter((one) => one instanceof HTMLElement && one.checkVisibility() && one.scrollHeight > one.clientHeight + 2)
        .filter((one) => getComputedStyle(one).overflowY !== 'visible')
        .map((one) => one.className),
    );
    expect(cut).toEqual([]);
  });
}
