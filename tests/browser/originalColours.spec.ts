import type { Page } from '@playwright/test';
import { FIGURES } from '../../src/scenarios/figures';
import { VISITS } from './kit/addresses';
import { faintPairs } from './kit/contrast';
import { ORIGINAL_FAULTS } from './kit/originalFaults';
import { begin, expect, KELLEY, KELLEY_PERSONAL, test } from './kit/story';
import { PEOPLE, signInAs } from './kit/visits';

/** What opens over a page in other colours than the page's. */
const DIALOGS: readonly {
  readonly start: string;
  readonly as: string;
  readonly address: string;
  readonly press: string;
}[] = [
  { start: 'office-customer', as: KELLEY, address: 'portal.office.com/admin/users/active', press: 'Add a user' },
  {
    start: 'azure-customer',
    as: KELLEY,
    address: 'manage.windowsazure.com/activedirectory/contoso/users',
    press: 'ADD USER',
  },
  {
    start: 'azure-customer',
    as: KELLEY,
    address: 'account.windowsazure.com/subscriptions/7950cf8c-3c21-404b-a1d6-5e0f3c9b2009',
    press: 'Edit subscription details',
  },
  {
    start: 'bought-separately',
    as: KELLEY_PERSONAL,
    address: 'manage.windowsazure.com/settings/administrators',
    press: 'ADD',
  },
];

test('the original colours have no other contrast faults than those that are known', async ({ page }) => {
  const found = new Map<string, Set<string>>();
  const note = async (address: string) => {
    const [host = address] = address.split(/[/?]/);
    const faults = found.get(host) ?? new Set();
    for (const pair of await faintPairs(page)) faults.add(pair);
    found.set(host, faults);
  };

  await page.goto('./#/?colours=original');
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'original');
  for (const [start, visits] of Object.entries(VISITS)) {
    await begin(page, start);
    let present: string | undefined;
    for (const { address, as } of visits) {
      const userName = as && PEOPLE[as];
      if (userName && userName !== present) await signInAs(page, userName);
      present = userName ?? present;
      await test.step(`${address} as ${as ?? 'nobody'}`, async () => {
        await page.goto(`./#/${address}`);
        await expectShown(page);
        await note(address);
      });
    }
  }
  for (const { start, as, address, press } of DIALOGS) {
    await test.step(`${address}: ${press}`, async () => {
      await begin(page, start);
      await signInAs(page, as);
      await page.goto(`./#/${address}`);
      await page.getByRole('main').getByRole('button', { name: press, exact: true }).first().click();
      await expect(page.getByRole('dialog').first()).toBeVisible();
      await note(address);
    });
  }
  for (const { name, address } of FIGURES) {
    await test.step(`figure ${name}`, async () => {
      await page.goto(`./#/figures/${name}`);
      await expect(page.locator(`[data-figure="${name}"]`).getByRole('main')).toBeVisible();
      await note(address);
    });
  }

  const faults = [...found].filter(([, pairs]) => pairs.size > 0).map(([host, pairs]) => [host, [...pairs].toSorted()]);
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

async function expectShown(page: Page) {
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}
