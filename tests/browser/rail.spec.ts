import { begin, expect, KELLEY, test } from './kit/story';
import { signInAs } from './kit/visits';

test.use({ viewport: { width: 1366, height: 768 } });

test('the rail of the classic portal shows the selected entry, and stays where it was scrolled to', async ({
  page,
}) => {
  await begin(page, 'azure-customer');
  await signInAs(page, KELLEY);
  await page.goto('./#/manage.windowsazure.com/activedirectory/contoso/users');
  const rail = page.getByRole('navigation', { name: 'Services' });
  await expect(rail.getByRole('link', { name: 'ACTIVE DIRECTORY' })).toBeInViewport({ ratio: 1 });

  const top = () => rail.evaluate((element) => element.scrollTop);
  const shown = await top();
  await rail.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const end = await top();
  expect(end).toBeGreaterThan(shown);
  await page.getByRole('link', { name: 'GROUPS' }).click();
  await expect(page.getByRole('link', { name: 'GROUPS' })).toHaveAttribute('aria-current');
  await expect.poll(top).toBe(end);
});
