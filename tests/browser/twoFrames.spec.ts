import type { Locator, Page } from '@playwright/test';
import { captionOf, expectMarked } from './kit/marks';
import { begin, expect, goTo, KELLEY, signIn, signUp, test, walk } from './kit/story';

const CHECK_OUT = 'portal.office.com/commerce/trial/business-premium';
const LICENSES = 'manage.windowsazure.com/activedirectory/contoso/licenses';
const JANE = 'manage.windowsazure.com/activedirectory/contoso/users/jane.gould/profile';

// The page in the first frame is the window's main region; the other is a region of its title.
const left = (page: Page) => page.getByRole('main');
const right = (page: Page, title: string | RegExp) => page.getByRole('region', { name: title });

async function openTwo(page: Page, start: string, first: string, second: string) {
  await begin(page, start);
  await goTo(page, 'portal.office.com/admin');
  await signIn(page, KELLEY);
  await expect(page.getByText('Nobody signed in')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open beside' }).click();
  await goTo(page, first, 'Browser');
  await goTo(page, second, 'Second frame');
}

type News = {
  readonly deed: Locator;
  readonly row: Locator;
  /** What a screen reader hears. */
  readonly words: string;
  readonly frame: 'main' | 'beside';
  readonly caption: string;
};

/** What a deed changes in the other frame: a row is marked there and in sight, is announced, and named by a caption. */
async function expectNews(page: Page, { deed, row, words, frame, caption }: News) {
  await deed.click();
  await expectMarked(row);
  await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
  await expect(captionOf(page, frame)).toHaveText(new RegExp(`^${caption}`));
  await expect(captionOf(page, frame === 'main' ? 'beside' : 'main')).toHaveCount(0);
}

test('the trial bought in the right frame is on the Azure side in the left one without a reload', async ({ page }) => {
  await openTwo(page, 'azure-customer', LICENSES, CHECK_OUT);
  let loads = 0;
  page.on('load', () => (loads += 1));
  const plan = left(page).getByRole('row', { name: /Office 365 Business Premium/ });
  await expect(left(page).getByRole('link', { name: 'LICENSES' })).toBeVisible();
  await expect(plan).toHaveCount(0);
  await expectNews(page, {
    deed: right(page, 'Check out').getByRole('button', { name: 'Try now' }),
    row: plan,
    words: 'Changed in the first frame: Office 365 Business Premium, 25, 0, 25, Expires on 9/16/2016.',
    frame: 'main',
    caption: 'New: Office 365 Business Premium, 25 seats',
  });

  await goTo(page, 'portal.azure.com/subscriptions', 'Browser');
  await goTo(page, 'account.windowsazure.com/subscriptions', 'Second frame');
  const account = right(page, /Microsoft Azure Account$/);
  await account.getByRole('link', { name: 'Free Trial' }).click();
  await account.getByRole('button', { name: 'Cancel Subscription' }).click();
  await page.getByRole('radio', { name: 'Yes, cancel my subscription.' }).check();
  const complete = page.getByRole('button', { name: 'Complete' });
  const canceled = left(page).getByRole('row', { name: /Free Trial .* Canceled/ });
  await expectNews(page, {
    deed: complete,
    row: canceled,
    words: 'Changed in the first frame: Free Trial, Canceled.',
    frame: 'main',
    caption: 'Changed: Free Trial, canceled',
  });
  expect(loads).toBe(0);
});

test('and the other way round: what is done on the Azure side in the left frame is in Office 365 in the right one', async ({
  page,
}) => {
  await openTwo(page, 'azure-customer', JANE, 'portal.office.com/admin/users/active');
  await expect(right(page, /Active Users/).getByRole('row', { name: /Jane Gould/ })).toBeVisible();
  await left(page).getByLabel('Display name').fill('Jane Gould-Smith');
  const save = left(page).getByRole('button', { name: 'SAVE' });
  const jane = right(page, /Active Users/).getByRole('row', { name: /Jane Gould-Smith/ });
  await expectNews(page, {
    deed: save,
    row: jane,
    words: 'Changed in the second frame: Jane Gould-Smith, jane.gould@contoso.onmicrosoft.com',
    frame: 'beside',
    caption: 'Changed: Jane Gould-Smith',
  });

  await goTo(page, CHECK_OUT, 'Browser');
  await goTo(page, LICENSES, 'Second frame');
  const plan = right(page, /Active Directory/).getByRole('row', { name: /Office 365 Business Premium/ });
  await expectNews(page, {
    deed: left(page).getByRole('button', { name: 'Try now' }),
    row: plan,
    words: 'Changed in the second frame: Office 365 Business Premium, 25, 0, 25, Expires on 9/16/2016.',
    frame: 'beside',
    caption: 'New: Office 365 Business Premium, 25 seats',
  });
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
  const signUpNow = page.getByRole('button', { name: 'Sign up' });
  await expectNews(page, {
    deed: signUpNow,
    row: trial,
    words: 'Changed in the first frame: Free Trial, Active',
    frame: 'main',
    caption: 'New: Free Trial in Contoso',
  });
});
