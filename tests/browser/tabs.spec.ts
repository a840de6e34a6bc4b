import type { BrowserContext, Page } from '@playwright/test';
import { storedEntries } from './kit/stored';
import { begin, expect, goTo, KELLEY, organizationalSignIn, rowsOf, signIn, signUp, test, usersOf } from './kit/story';

const ROUNDS = 100;
const BROWSE = 'portal.azure.com/browse';

/** Which tab stars which service: its id, and what it is called. */
const TABS = [
  ['one', 'active-directory', 'Active Directory'],
  ['other', 'availability-sets', 'Availability sets'],
] as const;

/** Stars or unstars a service, and waits until the tab shows both services starred, or neither. */
function press(page: Page, service: string, starred: boolean): Promise<void> {
  return page.evaluate(
    ([before, after]) =>
      new Promise<void>((resolve) => {
        const look = () => {
          // A press is not taken while the page still shows what came of the last one: it is made again.
          document.querySelector<HTMLElement>(before)?.click();
          if (after.every((one) => document.querySelector(one))) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    [starOf(service, !starred), TABS.map(([, , label]) => starOf(label, starred))] as const,
  );
}

function starOf(service: string, starred: boolean): string {
  return `button[aria-label="Favorite: ${service}"][aria-pressed="${starred}"]`;
}

/** The services that were starred or unstarred, in the order of the log. */
async function starsIn(page: Page): Promise<string[]> {
  return (await storedEntries(page)).flatMap(({ entry: { what } }) =>
    what.type === 'did' && what.command?.type === 'toggleFavourite' ? [String(what.command.service)] : [],
  );
}

const hubMenu = (page: Page) =>
  page.getByRole('navigation', { name: 'Hub menu' }).getByRole('listitem').allInnerTexts();

test('what two tabs do in the same instant, a hundred times, is in the log once, in one order, the same in both', async ({
  page,
  context,
}) => {
  await begin(page, 'azure-customer');
  await goTo(page, BROWSE);
  await signIn(page, KELLEY);
  await expect(page.getByRole('button', { name: 'Favorite: Active Directory' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(`./#/${BROWSE}`);
  await expect(other.getByRole('button', { name: 'Favorite: Active Directory' })).toBeVisible();

  for (let round = 1; round <= ROUNDS; round++) {
    // What one tab shows of the other's is stored, and a tab that has stored what it did can be pressed again.
    await Promise.all(TABS.map(([tab, , label]) => press(tab === 'one' ? page : other, label, round % 2 === 1)));
  }
  // Nothing is starred in the end that was not at first: one more shows whether both menus are the same.
  await other.getByRole('button', { name: 'Favorite: Active Directory' }).click();
  await expect(page.getByRole('button', { name: 'Favorite: Active Directory' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  const seqs = (await storedEntries(page)).map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.map((_, at) => at));
  const stars = await starsIn(page);
  expect(stars).toHaveLength(2 * ROUNDS + 1);
  expect(stars.filter((service) => service === stars.at(-1))).toHaveLength(ROUNDS + 1);

  await expect.poll(() => hubMenu(page)).toEqual(await hubMenu(other));
  const shown = await hubMenu(page);
  await page.reload();
  await expect.poll(() => hubMenu(page)).toEqual(shown);
});

type Kill = (page: Page, context: BrowserContext) => Promise<Page>;

const KILLS: readonly Kill[] = [
  async (page, context) => {
    const address = page.url();
    await page.close();
    return openAgain(context, address);
  },
  async (page) => {
    await page.reload();
    return page;
  },
  async (page, context) => {
    const address = page.url();
    const crashed = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    await page.close();
    return openAgain(context, address);
  },
];

async function openAgain(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Where a page has come to rest: it is shown, and the log has noted it as the page that was visited last. */
async function settled(page: Page): Promise<{ readonly heading: string; readonly path: string }> {
  await expect(headingOf(page)).toBeVisible();
  // Compared at one time: the page may be on its way to the next one.
  await expect.poll(async () => `#/${await lastVisit(page)}` === pathOf(page)).toBe(true);
  return { heading: await headingOf(page).innerText(), path: pathOf(page) };
}

async function lastVisit(page: Page): Promise<string | undefined> {
  const visits = (await storedEntries(page)).flatMap(({ entry: { what, page: first } }) =>
    what.type === 'visited' ? [what.address ?? ''] : what.type === 'began' ? [first] : [],
  );
  return visits.at(-1)?.split('?')[0];
}

const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).first();
const pathOf = (page: Page) => new URL(page.url()).hash.split('?')[0] ?? '';

type Step = readonly [name: string, take: (page: Page) => Promise<void>];

/** Takes the steps, and after each has the tab die: it comes back to the same page, and to everything that was answered. */
async function walkDying(page: Page, context: BrowserContext, steps: readonly Step[]): Promise<Page> {
  let present = page;
  for (const [at, [name, take]] of steps.entries()) {
    await test.step(name, async () => {
      await take(present);
      const before = await settled(present);
      const log = await storedEntries(present);
      present = (await KILLS[at % KILLS.length]?.(present, context)) ?? present;
      expect(await settled(present)).toEqual(before);
      expect((await storedEntries(present)).slice(0, log.length)).toEqual(log);
    });
  }
  return present;
}

/** The same step, which is done once it has led to another page. */
function leading([name, take]: Step): Step {
  const lead = async (page: Page) => {
    const path = pathOf(page);
    await take(page);
    await expect.poll(() => pathOf(page)).not.toBe(path);
  };
  return [name, lead];
}

const threePeople = ['Jane Gould', 'Kelley Wall', 'Tricia Lawson'];

test('a tab that dies between any two steps of the first story comes back to the same page and world', async ({
  page,
  context,
}) => {
  await begin(page, 'office-customer');
  const last = await walkDying(page, context, [...organizationalSignIn, ...signUp, ...usersOf('Contoso')]);
  const people = await rowsOf(last);
  expect(people).toHaveLength(3);
  for (const name of threePeople) expect(people.join('\n')).toContain(name);
});

test('a tab that dies between any two steps of the second story comes back to the same page and world', async ({
  page,
  context,
}) => {
  await begin(page, 'azure-customer');
  const steps: readonly Step[] = [
    [
      'Free trial',
      (now) =>
        now
          .getByRole('listitem')
          .filter({ has: now.getByRole('heading', { name: 'Office 365 Business Premium', exact: true }) })
          .getByRole('link', { name: /Free trial/ })
          .click(),
    ],
    ['Sign in', (now) => now.getByRole('main').getByRole('link', { name: 'Sign in', exact: true }).click()],
    ['as Kelley', (now) => signIn(now, KELLEY)],
    ['Try now', (now) => now.getByRole('button', { name: 'Try now' }).click()],
    ['Continue', (now) => now.getByRole('link', { name: 'Continue' }).click()],
    ['Active Users', (now) => now.getByRole('link', { name: 'Active Users', exact: true }).first().click()],
  ];
  const last = await walkDying(page, context, steps.map(leading));
  const people = await rowsOf(last);
  expect(people).toHaveLength(3);
  for (const name of threePeople) expect(people.join('\n')).toContain(name);
});

test('tabs that are opened by links in the same instant, where there is no run, show one run', async ({
  page,
  context,
}) => {
  const others = [await context.newPage(), await context.newPage()];
  const tabs = [page, ...others];
  await Promise.all(tabs.map((tab) => tab.goto('./#/azure.microsoft.com')));
  for (const tab of tabs) await expect(headingOf(tab)).toBeVisible();
  expect(new Set((await storedEntries(page)).map(({ run }) => run)).size).toBe(1);
});

test('ten tabs show what is done in one of them', async ({ page, context }) => {
  await begin(page, 'azure-customer');
  await goTo(page, BROWSE);
  await signIn(page, KELLEY);
  const others = await Promise.all(Array.from({ length: 9 }, () => context.newPage()));
  for (const other of others) await other.goto(`./#/${BROWSE}`);
  await page.getByRole('button', { name: 'Favorite: Active Directory' }).click();
  for (const tab of [page, ...others]) {
    await expect(tab.getByRole('button', { name: 'Favorite: Active Directory' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
});
