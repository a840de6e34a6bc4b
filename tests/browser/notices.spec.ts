import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`at ${width} × ${height} what the simulator says in passing hides nothing of a page`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await begin(page, 'azure-customer');
    await goTo(page, 'login.microsoftonline.com');
    await signIn(page, KELLEY);
    await goTo(page, 'manage.windowsazure.com/activedirectory/contoso/users/jane.gould/profile');
    await page.getByRole('main').getByRole('button', { name: 'Help' }).last().click();

    const notice = page.getByText('“Help” is not part of this simulation.');
    await expect(notice).toBeVisible();
    const said = await notice.boundingBox();
    const there = await page.getByRole('main').boundingBox();
    expect(said && there && said.y + said.height <= there.y).toBe(true);
  });
}
