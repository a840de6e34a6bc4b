import type { Locator, Page } from '@playwright/test';
import { begin, expect, goTo, KELLEY, signIn, signUp, test, walk } from './kit/story';

const CHECK_OUT = 'portal.office.com/commerce/trial/business-premium';
const LICENSES = 'manage.windowsazure.com/activedirectory/contoso/licenses';
const JANE = 'manage.windowsazure.com/activedirectory/contoso/users/jane.gould/profile';

// The page in the first frame is the window's main region; the other is a region of its title.
const left = (page: Page) => page.getByRole('main');
const right = (page: Page, title: string | RegExp) => page.getByRole('region', { name: title });

async function goIn(page: Page, frame: 'Browser' | 'Second frame', address: string) {
  const field = page.getByRole('navigation', { name: frame, exact: true }).getByRole('textbox', { name: 'Address' });
  await field.fill(address);
  await field.press('Enter');
}

async function openTwo(page: Page, start: string, first: string, second: string) {
  await begin(page, start);
  await goTo(page, 'portal.office.com/admin');
  await signIn(page, KELLEY);
  await expect(page.getByText('Nobody signed in')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open beside' }).click();
  await goIn(page, 'Browser', first);
  await goIn(page, 'Second frame', second);
}

/** A row is shown, is marked and is announced at once, and keeps the mark for a moment only. */
async function expectNews(page: Page, row: Locator, words: string) {
  await expect(row).toHaveAttribute('data-changed', '');
  await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
  await expect(row).not.toHaveAttribute('data-changed');
  await expect(row).toBeVisible();
}

test('the trial bought in the right frame is on the Azure side in the left one without a reload', async ({ page }) => {
  await openTwo(page, 'azure-customer', LICENSES, CHECK_OUT);
  let loads = 0;
  page.on('load', () => (loads += 1));
  const plan = left(page).getByRole('row', { name: /Office 365 Business Premium/ });
  await expect(left(page).getByRole('link', { name: 'LICENSES' })).toBeVisible();
  await expect(plan).toHaveCount(0);
  await right(page, 'Check out').getByRole('button', { name: 'Try now' }).click();
  await expectNews(
    page,
    plan,
    'Changed in the first frame: Office 365 Business Premium, 25, 0, 25, Expires on 9/16/2016.',
  );

  await goIn(page, 'Browser', 'portal.azure.com/subscriptions');
  await goIn(page, 'Second frame', 'account.windowsazure.com/subscriptions');
  const account = right(page, /Microsoft Azure Account$/);
  await account.getByRole('link', { name: 'Free Trial' }).click();
  await account.getByRole('button', { name: 'Cancel Subscription' }).click();
  await page.getByRole('radio', { name: 'Yes, cancel my subscription.' }).check();
  await page.getByRole('button', { name: 'Complete' }).click();
  const canceled = left(page).getByRole('row', { name: /Free Trial .* Canceled/ });
  await expectNews(page, canceled, 'Changed in the first frame: Free Trial, Canceled.');
  expect(loads).toBe(0);
});

test('and the other way round: what is done on the Azure side in the left frame is in Office 365 in the right one', async ({
  page,
}) => {
  await openTwo(page, 'azure-customer', JANE, 'portal.office.com/admin/users/active');
  await expect(right(page, /Active Users/).getByRole('row', { name: /Jane Gould/ })).toBeVisible();
  await left(page).getByLabel('Display name').fill('Jane Gould-Smith');
  await left(page).getByRole('button', { name: 'SAVE' }).click();
  const jane = right(page, /Active Users/).getByRole('row', { name: /Jane Gould-Smith/ });
  await expectNews(page, jane, 'Changed in the second frame: Jane Gould-Smith, jane.gould@contoso.onmicrosoft.com');

  await goIn(page, 'Browser', CHECK_OUT);
  await goIn(page, 'Second frame', LICENSES);
  await left(page).getByRole('button', { name: 'Try now' }).click();
  const plan = right(page, /Active Directory/).getByRole('row', { name: /Office 365 Business Premium/ });
  await expectNews(
    page,
    plan,
    'Changed in the second frame: Office 365 Business Premium, 25, 0, 25, Expires on 9/16/2016.',
  );
});

test('the Azure portal in the left frame shows the free trial as soon as it is signed up for in the right one', async ({
  page,
}) => {
  await openTwo(page, 'office-customer', 'portal.azure.com/subscriptions', 'account.windowsazure.com/signup');
  const trial = left(page).getByRole('row', { name: /Free Trial .* Active/ });
  await expect(left(page).getByRole('heading', { name: 'No subscriptions found' })).toBeVisible();
  await expect(trial).toHaveCount(0);
  // All parts but the agreement: the portal is ahead of the sign-up's own page that waits for it.
  await walk(page, signUp.slice(0, -2));
  await page.getByRole('checkbox', { name: /agree/ }).check();
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expectNews(page, trial, 'Changed in the first frame: Free Trial, Active');
});
