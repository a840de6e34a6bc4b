import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

test('in a narrow window a table shows that there is more of it, and Browse has its name', async ({ page }) => {
  await begin(page, 'azure-customer');
  await goTo(page, 'login.microsoftonline.com');
  await signIn(page, KELLEY);
  await goTo(page, 'portal.azure.com/subscriptions');
  const scroller = page.getByRole('main').getByRole('table', { name: 'Subscriptions' }).locator('..');
  const fades = () => scroller.evaluate((element) => getComputedStyle(element).maskImage !== 'none');
  const name = page.getByRole('main').getByRole('link', { name: 'Browse' }).getByText('Browse');
  await expect.poll(fades).toBe(false);

  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(fades).toBe(true);
  await expect.poll(async () => (await name.boundingBox())?.width).toBeGreaterThan(30);
});

test('a long address breaks at its signs where there is no room for it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page, 'azure-customer');
  await goTo(page, 'login.microsoftonline.com');
  await signIn(page, KELLEY);
  await goTo(page, 'portal.office.com/admin/users/active');
  const cell = page.getByRole('cell', { name: 'jane.gould@contoso.onmicrosoft.com' });
  await expect(cell).toBeVisible();
  // The text of the cell as it is broken: what stands on each of its lines.
  const lines = await cell.evaluate((element) => {
    const found = new Map<number, string>();
    for (const node of element.childNodes) {
      if (!(node instanceof Text)) continue;
      for (let at = 0; at < node.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { bottom } = range.getBoundingClientRect();
        found.set(bottom, (found.get(bottom) ?? '') + node.data[at]);
      }
    }
    return [...found.values()];
  });
  expect(lines).toEqual(['jane.gould@contoso', '.onmicrosoft.com']);
});
