import { faintPairs } from './kit/contrast';
import { hostOf, ORIGINAL_FAULTS } from './kit/originalFaults';
import { begin, expect, KELLEY, KELLEY_PERSONAL, test } from './kit/story';
import { signInAs } from './kit/visits';

type Place = {
  readonly address: string;
  readonly start?: string;
  readonly as?: string;
  /** What opens over a page may have other colours than the page. */
  readonly press?: string;
  /** Of the page that the address shows, where that is not the address's own. */
  readonly host?: string;
};

const TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const CLASSIC = 'manage.windowsazure.com';
const ACCOUNTS = 'account.windowsazure.com';
const PAGES = [
  ...['signup', 'signuplanding', `subscriptions/${TRIAL}`].map((path) => `${ACCOUNTS}/${path}`),
  ...['quickstart', 'users?selected=jane.gould', 'groups', 'configure'].map(
    (path) => `${CLASSIC}/activedirectory/contoso/${path}`,
  ),
  CLASSIC,
  ...['browse', 'subscriptions?directory=kelleywalloutlook'].map((path) => `portal.azure.com/${path}`),
  'portal.office.com/admin/billing/purchase',
  'azure.microsoft.com/pricing/free-trial',
];

/** Where every pair of colours is that is known, together. */
const PLACES: readonly Place[] = [
  // Before the mouse is anywhere, it is over the first of what is listed there.
  { address: 'figures/s37?lang=en', host: CLASSIC },
  { address: 'figures/s311?lang=en', host: CLASSIC },
  ...['login.live.com', 'login.microsoftonline.com'].map((address) => ({ start: 'office-customer', address })),
  ...PAGES.map((address) => ({ start: 'azure-customer', as: KELLEY, address })),
  ...[
    { address: `${CLASSIC}/activedirectory/contoso/users`, press: 'ADD USER' },
    { address: `${ACCOUNTS}/subscriptions/${TRIAL}`, press: 'Edit subscription details' },
    { address: 'portal.office.com/admin/users/active', press: 'Add a user' },
  ].map((place) => ({ start: 'azure-customer', as: KELLEY, ...place })),
  { start: 'bought-separately', as: KELLEY_PERSONAL, address: `${CLASSIC}/settings/administrators`, press: 'ADD' },
];

// That no page has others is looked at in everyPage.
test('every contrast fault that is known is one of the original colours', async ({ page }) => {
  const found = new Map<string, Set<string>>();
  let before: Place = { address: '' };
  await page.goto('./#/?colours=original');
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'original');
  for (const place of PLACES) {
    const { address, start, as, press, host = hostOf(address) } = place;
    await test.step(`${address}: ${press ?? 'the page'}`, async () => {
      if (start && start !== before.start) await begin(page, start);
      if (as && as !== before.as) await signInAs(page, as);
      before = place;
      await page.goto(`./#/${address}`);
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      if (press) {
        await page.getByRole('main').getByRole('button', { name: press, exact: true }).first().click();
        await expect(page.getByRole('dialog').first()).toBeVisible();
      }
      found.set(host, new Set([...(found.get(host) ?? []), ...(await faintPairs(page))]));
    });
  }

  const faults = [...found].map(([host, pairs]) => [host, [...pairs].toSorted()]);
  expect(Object.fromEntries(faults)).toEqual(ORIGINAL_FAULTS);
});

test('the readable colours are those of a device that asks for more contrast', async ({ page }) => {
  const action = page.getByRole('link', { name: 'Try for free' });
  const colour = () => action.evaluate((element) => getComputedStyle(element).backgroundColor);
  await begin(page, 'office-customer');
  await page.goto('./#/azure.microsoft.com');
  await expect(action).toBeVisible();
  const readable = await colour();

  await page.goto('./#/azure.microsoft.com?colours=original');
  await expect.poll(colour).not.toBe(readable);
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(colour).toBe(readable);
});
