import { captionOf, expectMarked } from './kit/marks';
import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

test('what is done in one portal is there in the other without a reload, in two tabs of the browser', async ({
  page,
  context,
}) => {
  await begin(page, 'azure-customer');
  await goTo(page, 'manage.windowsazure.com/activedirectory/contoso/users/jane.gould/profile');
  await signIn(page, KELLEY);
  await expect(page.getByLabel('Display name')).toHaveValue('Jane Gould');

  const other = await context.newPage();
  await other.goto('./#/portal.office.com/admin/users/active');
  await expect(other.getByRole('row', { name: /Jane Gould/ })).toBeVisible();

  // A hand in this tab's page is not the hand that changes it.
  await other.getByRole('heading', { name: 'ACTIVE USERS' }).click();

  await page.getByLabel('Display name').fill('Jane Gould-Smith');
  await page.getByRole('button', { name: 'SAVE' }).click();
  await expectMarked(other.getByRole('row', { name: /Jane Gould-Smith/ }));
  await expect(captionOf(other, 'main')).toHaveText(/^Changed: Jane Gould-Smith/);
  await expect(captionOf(page, 'main')).toHaveCount(0);
  await expect(other.getByRole('status').filter({ hasText: 'Changed on this page: Jane Gould-Smith' })).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: 'Changed' })).toHaveCount(0);
});
