import { expect, test as base, type Page } from '@playwright/test';

/** What `playwright.config.ts` has Playwright itself say in a page: no word of the page's. */
const OF_PLAYWRIGHT = 'Service Worker registration blocked by Playwright';

/** A page that must stay quiet: any error or warning of the browser's console fails the test, and so does any request to elsewhere. */
export const test = base.extend<{ quiet: void; mayAsk: string[] }>({
  /** Where requests may go: to the simulator, unless a test has a server of its own. */
  mayAsk: async ({ baseURL }, give) => give([baseURL ?? '']),
  quiet: [
    async ({ page, mayAsk }, use) => {
      const noise = noiseOf(page, mayAsk);
      const reload = page.reload.bind(page);
      page.reload = async (options) => {
        await expectKept(page);
        return reload(options);
      };
      await use();
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** All from now on by which a page is not quiet, requests to other places than these included. */
export function noiseOf(page: Page, mayAsk: readonly string[]): readonly string[] {
  const noise: string[] = [];
  page.on('console', (message) => {
    const isOfPage = message.text() !== OF_PLAYWRIGHT;
    if (isOfPage && ['error', 'warning'].includes(message.type())) noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('request', (request) => {
    const isOurs = ['data:', 'blob:', ...mayAsk].some((start) => request.url().startsWith(start));
    if (!isOurs) noise.push(request.url());
  });
  return noise;
}

/** Nothing is on its way into the storage: a browser would ask a person who leaves then, and does not ask a test. */
async function expectKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(mayLeave)).toBe(true);
}

/** Runs in the page. */
function mayLeave(): boolean {
  return dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

export const KELLEY = 'admin@contoso.onmicrosoft.com';
export const KELLEY_PERSONAL = 'kelley.wall@outlook.com';

/** Begins a run at its story's first page. */
export async function begin(page: Page, start: string): Promise<void> {
  await page.goto(`./#/start/${start}`);
  await expect(page).not.toHaveURL(/start/);
  // A page that asks for a sign-in leads there by itself, which must not come in between.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

/** Types the simulated address of another page into the simulated browser, and waits until that page is there. */
export async function goTo(page: Page, address: string, frame: 'Browser' | 'Second frame' = 'Browser'): Promise<void> {
  const bar = page.getByRole('navigation', { name: frame, exact: true });
  const field = bar.getByRole('textbox', { name: 'Address' });
  await field.fill(address);
  await field.press('Enter');
  // The page before may lead to a sign-in page by itself; the one that is meant is there or is where that leads to.
  await expect.poll(() => decodeURIComponent(decodeURIComponent(page.url()))).toContain(address);
  // A page that arrives takes the keyboard; the one before may look the same, as all sign-in pages do.
  await expect(
    page.locator(`[data-frame="${frame === 'Browser' ? 'main' : 'beside'}"] > :not(nav) :focus`),
  ).toHaveCount(1);
}

/** Signs in on the organizational sign-in page that is shown, until that has led on or is answered otherwise. */
export async function signIn(page: Page, userName: string): Promise<void> {
  await page.getByLabel('User name', { exact: true }).fill(userName);
  await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
  await pressSignIn(page, 'Sign in');
}

/** Presses the button of a sign-in page. What was pressed is kept once the page leads on, or says why it does not. */
export async function pressSignIn(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  const answer = page.getByRole('alert').filter({ hasText: /\S/ });
  await button.click();
  await expect.poll(async () => (await button.count()) === 0 || (await answer.count()) > 0).toBe(true);
}

/** Signs out at the simulated browser, on whatever page. */
export async function signOut(page: Page): Promise<void> {
  const browser = page.getByRole('navigation', { name: 'Browser' });
  await browser.locator('summary').click();
  await browser.getByRole('button', { name: 'Sign out' }).click();
  await expect(browser.getByText('Nobody signed in')).toBeVisible();
}

type Step = readonly [name: string, take: (page: Page) => Promise<void>];

const fromHomeToSignIn: readonly Step[] = [
  ['Try for free', (page) => page.getByRole('link', { name: 'Try for free' }).click()],
  ['Start now', (page) => page.getByRole('link', { name: 'Start now' }).click()],
];

/** Figures 2 to 4: from the azure.com home page to a sign-in with the organizational account. */
export const organizationalSignIn: readonly Step[] = [
  ...fromHomeToSignIn,
  [
    'Sign in with your organizational account',
    (page) => page.getByRole('link', { name: 'Sign in with your organizational account' }).click(),
  ],
  ['Sign in', (page) => signIn(page, KELLEY)],
];

/** The wrong turn at figure 3: the Microsoft account's own half of the page. */
export const personalSignIn: readonly Step[] = [
  ...fromHomeToSignIn,
  [
    'Sign in with the Microsoft account',
    async (page) => {
      await page.getByLabel('Email or phone').fill(KELLEY_PERSONAL);
      await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
      await pressSignIn(page, 'Sign in');
    },
  ],
];

/** Figures 5 and 6: the four parts of the sign-up, and on to the portal. */
export const signUp: readonly Step[] = [
  [
    'About you',
    async (page) => {
      const phone = page.getByLabel('Work Phone');
      await expect(phone).toBeVisible();
      if ((await phone.inputValue()) === '') await phone.fill('555-0123');
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(page.getByLabel('Phone number')).toBeVisible();
    },
  ],
  [
    'Send text message',
    async (page) => {
      await page.getByLabel('Phone number').fill('425 555 0100');
      await page.getByRole('button', { name: 'Send text message' }).click();
      await expect(page.getByRole('region', { name: 'Simulated telephone' })).toBeVisible();
    },
  ],
  [
    'Verify code',
    async (page) => {
      const telephone = page.getByRole('region', { name: 'Simulated telephone' });
      const code = /\b\d{6}\b/.exec(await telephone.innerText())?.[0] ?? '';
      await page.getByLabel('Verification code').fill(code);
      await page.getByRole('button', { name: 'Verify code' }).click();
      await expect(page.getByRole('button', { name: 'Use a training card' })).toBeVisible();
    },
  ],
  [
    'Card',
    async (page) => {
      await page.getByRole('button', { name: 'Use a training card' }).click();
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(page.getByRole('checkbox', { name: /agree/ })).toBeVisible();
    },
  ],
  [
    'Sign up',
    async (page) => {
      await page.getByRole('checkbox', { name: /agree/ }).check();
      await page.getByRole('button', { name: 'Sign up' }).click();
      await expect(page.getByRole('heading', { name: 'Your subscription is ready for you!' })).toBeVisible();
    },
  ],
  ['Start managing my service', (page) => page.getByRole('link', { name: 'Start managing my service' }).click()],
];

/** Figures 7 and 8: from the Azure portal to a directory's users in the classic portal. */
export function usersOf(directory: string): readonly Step[] {
  return [
    ['Browse', (page) => page.getByRole('link', { name: 'Browse' }).click()],
    ['Active Directory', (page) => page.getByRole('link', { name: 'Active Directory' }).click()],
    [directory, (page) => page.getByRole('main').getByRole('link', { name: directory, exact: true }).first().click()],
    ['USERS', (page) => page.getByRole('link', { name: 'USERS', exact: true }).click()],
  ];
}

/** Takes the steps one after the other; `between` runs after each, once the page has come to rest. */
export async function walk(page: Page, steps: readonly Step[], between?: () => Promise<void>): Promise<void> {
  for (const [name, take] of steps) {
    await base.step(name, async () => {
      await take(page);
      await between?.();
    });
  }
}

/** The rows of the table that is shown, cell by cell, without its head. */
export async function rowsOf(page: Page): Promise<string[]> {
  const rows = page
    .getByRole('main')
    .getByRole('row')
    .filter({ hasNot: page.getByRole('columnheader') });
  await expect(rows.first()).toBeVisible();
  return (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
}
