import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { begin, expect, goTo, KELLEY, KELLEY_PERSONAL, signIn, test } from './kit/story';

type Opening = {
  readonly address: string;
  /** The buttons that are pressed one after the other, by name. */
  readonly press: readonly string[];
  /** What is ticked or selected before, by what its row says. */
  readonly select?: string;
};

const USERS = 'manage.windowsazure.com/activedirectory/contoso/users';
const ACTIVE_USERS = 'portal.office.com/admin/users/active';
const AZURE_TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const SETTINGS = 'manage.windowsazure.com/settings';

/** What opens over a page, as an account that may use it. */
const OPENINGS: readonly { readonly start: string; readonly as: string; readonly openings: readonly Opening[] }[] = [
  {
    start: 'office-customer',
    as: KELLEY,
    openings: [
      { address: ACTIVE_USERS, press: ['Add a user'] },
      { address: ACTIVE_USERS, select: 'Jane Gould', press: ['EDIT'] },
      { address: ACTIVE_USERS, select: 'Jane Gould', press: ['RESET PASSWORD'] },
      { address: ACTIVE_USERS, select: 'Jane Gould', press: ['DELETE'] },
    ],
  },
  {
    start: 'azure-customer',
    as: KELLEY,
    openings: [
      { address: USERS, press: ['ADD USER'] },
      { address: `${USERS}?selected=jane.gould`, press: ['RESET PASSWORD'] },
      { address: `${USERS}?selected=jane.gould`, press: ['DELETE'] },
      { address: `account.windowsazure.com/subscriptions/${AZURE_TRIAL}`, press: ['Edit subscription details'] },
      { address: `account.windowsazure.com/subscriptions/${AZURE_TRIAL}`, press: ['Cancel Subscription'] },
      { address: 'account.windowsazure.com/subscriptions', press: ['Upgrade now'] },
      { address: 'portal.azure.com', press: ['Notifications: 1'] },
    ],
  },
  {
    start: 'bought-separately',
    as: KELLEY_PERSONAL,
    openings: [
      {
        address: 'manage.windowsazure.com/activedirectory',
        press: ['NEW', 'APP SERVICES', 'ACTIVE DIRECTORY', 'DIRECTORY', 'CUSTOM CREATE'],
      },
      { address: `${SETTINGS}/administrators`, press: ['ADD'] },
    ],
  },
];

for (const { start, as, openings } of OPENINGS) {
  test(`what opens over a page is sound for everybody: ${start}`, async ({ page }) => {
    await begin(page, start);
    await goTo(page, 'login.microsoftonline.com');
    await signIn(page, as);
    // It leads on by itself, which must not come in between.
    await expect(page).not.toHaveURL(/login\./);
    for (const { address, select, press } of openings) {
      await test.step(`${address}: ${press.join(', ')}`, async () => {
        await page.goto(`./#/${address}`);
        await page.reload();
        if (select) await page.getByRole('checkbox', { name: select }).check();
        for (const name of press) await buttonNamed(page, name).click();
        await expectOpen(page);
        await expectAccessible(page);
      });
    }
  });
}

test('what opens over the window is sound for everybody', async ({ page }) => {
  await begin(page, 'office-customer');
  for (const press of [
    ['Run', 'Reset'],
    ['Contoso has Office 365 and wants Azure'],
    ['Run'],
    ['Run', 'Copy link to this run'],
    ['Date in the simulation'],
  ]) {
    await test.step(press.join(', '), async () => {
      await page.reload();
      for (const name of press) await page.getByRole('button', { name }).first().click();
      await expectOpen(page);
      await expectAccessible(page);
    });
  }
});

function buttonNamed(page: Page, name: string) {
  return page.getByRole('main').getByRole('button', { name, exact: true }).first();
}

/** A dialog or a question is open, or a panel whose button says so. */
async function expectOpen(page: Page) {
  const open = page.locator('[role="dialog"], [role="alertdialog"], dialog[open], button[aria-expanded="true"]');
  await expect(open.filter({ visible: true })).not.toHaveCount(0);
}
