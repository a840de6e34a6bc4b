import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

// A window of 1366 × 768, enlarged: so many CSS pixels are left of it.
const ENLARGED = [
  { zoom: '200 %', width: 683, height: 384 },
  { zoom: '300 %', width: 455, height: 256 },
  { zoom: '400 %', width: 341, height: 192 },
];

for (const { zoom, ...size } of ENLARGED) {
  test(`at ${zoom} the bars scroll away, and the page has the whole window`, async ({ page }) => {
    await page.setViewportSize(size);
    await begin(page, 'large-company');
    await signIn(page, KELLEY);
    const main = page.getByRole('main');
    await expect(main.getByRole('table', { name: 'Active users' })).toBeVisible();

    await page.getByRole('banner', { name: 'Simulator' }).hover();
    await page.mouse.wheel(0, 2000);
    await expect.poll(async () => (await main.boundingBox())?.y ?? 1).toBeLessThan(1);
    await expect.poll(async () => (await main.locator('..').boundingBox())?.height).toBeGreaterThanOrEqual(size.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);

    await main.getByRole('checkbox', { name: 'Select all users' }).click();
    await expect(main.getByRole('checkbox', { name: 'Select all users' })).toBeChecked();
  });
}

for (const { zoom, ...size } of ENLARGED.slice(0, 2)) {
  test(`at ${zoom} what the simulator says in passing makes room for itself`, async ({ page }) => {
    await page.setViewportSize(size);
    await begin(page, 'azure-customer');
    await goTo(page, 'login.microsoftonline.com');
    await signIn(page, KELLEY);
    await goTo(page, 'portal.azure.com/create/resource-group');
    const main = page.getByRole('main');
    await page.getByRole('banner', { name: 'Simulator' }).hover();
    await page.mouse.wheel(0, 2000);
    await expect.poll(async () => (await main.boundingBox())?.y).toBeLessThan(1);
    const pin = main.getByRole('button', { name: 'Pin to dashboard' }).last();
    await pin.click();
    const notice = page.getByText('is not part of this simulation.');
    await expect(notice).toBeVisible();
    const said = await notice.boundingBox();
    const pressed = await pin.boundingBox();
    expect(said && pressed && said.y + said.height <= pressed.y).toBe(true);
    await expect(notice).toBeHidden();
    await expect.poll(async () => (await pin.boundingBox())?.y).toBeLessThan(pressed?.y ?? 0);
  });
}
