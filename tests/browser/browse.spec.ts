import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

test('Browse is closed by a press beside it, which does nothing else', async ({ page }) => {
  await begin(page, 'azure-customer');
  await goTo(page, 'portal.azure.com/browse');
  await signIn(page, KELLEY);
  const services = page.getByRole('list', { name: 'Services' });
  await expect(services).toBeVisible();

  // A tile of the dashboard, where the list does not cover it.
  const tile = await page.getByLabel('Tiles').getByText('Help + support').boundingBox();
  if (!tile) throw new Error('the dashboard has no such tile');
  await page.mouse.click(tile.x + tile.width / 2, tile.y + tile.height / 2);
  await expect(services).toBeHidden();
  await expect(page).toHaveURL(/#\/portal\.azure\.com$/);
  await expect(page.getByLabel('Tiles')).toBeVisible();
});
