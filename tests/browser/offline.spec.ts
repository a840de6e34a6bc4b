import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { FIGURES } from '../../src/scenarios/figures';
import { LESSON_IDS } from '../../src/scenarios/lessonList';
import { unzipped } from '../kit/unzipped';
import { OWN_PAGES, VISITS } from './kit/addresses';
import { expectAccessible } from './kit/accessible';
import { expect, test, untilKept, untilNextKept } from './kit/server';
import { begin } from './kit/story';
import { PEOPLE, signInAs } from './kit/visits';

/** The first visit, to the start page, until all is kept; then the network is gone, and so is the server. */
async function visitOnce(page: Page, site: { goAway: () => void }): Promise<void> {
  await page.goto('./');
  await untilKept(page);
  await page.context().setOffline(true);
  site.goAway();
}

/** Opens addresses as links from elsewhere do: the document is loaded again, and everything with it. */
function opener(page: Page) {
  let links = 0;
  return async (address: string) => {
    links += 1;
    await page.goto(`./?link=${links}#/${address}`);
    await expect(page.getByRole('main').first()).toBeVisible();
    await expect(page.locator('#first-view')).toHaveCount(0);
  };
}

test.describe('after one visit to the start page, without a network', () => {
  for (const [start, addresses] of Object.entries(VISITS)) {
    test(`every simulated page is there: ${start}`, async ({ page, site }) => {
      const open = opener(page);
      await visitOnce(page, site);
      await begin(page, start);
      let present: string | undefined;
      for (const { address, as } of addresses) {
        const userName = as && PEOPLE[as];
        if (userName && userName !== present) await signInAs(page, userName);
        present = userName ?? present;
        await test.step(`${address} as ${as ?? 'nobody'}`, () => open(address));
      }
    });
  }

  test('every lesson begins, in a language that was never there', async ({ page, site }) => {
    const open = opener(page);
    await visitOnce(page, site);
    for (const id of LESSON_IDS) {
      await test.step(id, async () => {
        await open(`lessons/${id}?lang=nl`);
        await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
        await page.goto(`./#/lessons/${id}/guided`);
        await expect(page.getByRole('dialog').first()).toBeVisible();
      });
    }
  });

  test('a lesson is packed for an LMS', async ({ page, site }) => {
    await visitOnce(page, site);
    await opener(page)('lessons/office-first/package?lang=en');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Make the package' }).click(),
    ]);
    expect(unzipped(await readFile(await download.path())).size).toBeGreaterThan(100);
  });

  test('every page of the simulator itself and every figure is there', async ({ page, site }) => {
    const open = opener(page);
    await visitOnce(page, site);
    await page.goto('./#/lessons/office-first/practice/agree');
    await expect(page.getByRole('textbox')).not.toHaveCount(0);
    for (const address of OWN_PAGES) await test.step(address, () => open(address));
    for (const address of ['start/blank', 'figures/7/open']) await test.step(address, () => open(address));
    for (const { name } of FIGURES) {
      await test.step(`figure ${name}`, async () => {
        await page.goto(`./#/figures/${name}`);
        await expect(page.locator(`[data-figure="${name}"]`).getByRole('main')).toBeVisible();
      });
    }
  });
});

const offer = (page: Page) => page.getByRole('region', { name: 'New version' });
const program = (page: Page) => page.locator('script[type="module"]').getAttribute('src');

test('a newer version is offered outside of lessons only, and taken when one wants it; the run stays', async ({
  page,
  site,
}) => {
  await page.goto('./#/lessons/office-first/guided');
  await expect(page.getByRole('dialog')).toContainText(/Step 1 of/i);
  await untilKept(page);
  const before = await program(page);
  site.putNext();
  await untilNextKept(page);

  // The server has none of the old files any more.
  await page.getByRole('link', { name: 'Try for free' }).click();
  await expect(page.getByRole('dialog')).toContainText(/Step 2 of/i);
  await expect(offer(page)).toHaveCount(0);

  await page.goto('./#/');
  await expect(offer(page)).toBeVisible();
  await expectAccessible(page);
  await offer(page).getByRole('button', { name: 'Later' }).click();
  await expect(offer(page)).toHaveCount(0);
  await page.reload();
  await expect(offer(page)).toBeVisible();
  expect(await program(page)).toBe(before);

  await offer(page).getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => program(page)).not.toBe(before);
  await page.getByRole('region', { name: 'Go on where you were' }).getByRole('link').click();
  await expect(page.getByRole('dialog')).toContainText(/Step 2 of/i);
});

test('a tab of the old version goes on when another takes the new one, and its files are dropped after it', async ({
  page,
  context,
  site,
}) => {
  await begin(page, 'blank');
  await untilKept(page);
  const before = await program(page);
  const other = await context.newPage();
  await other.goto('./');
  site.putNext();
  await untilNextKept(other);
  await offer(other).getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => program(other)).not.toBe(before);

  await page.getByRole('list', { name: 'Favorites' }).getByRole('link', { name: 'Office 365 plans' }).click();
  await expect(page.getByRole('main', { name: 'Office 365 for business' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('nl');
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  expect(await program(page)).toBe(before);

  const versions = async () => {
    await other.reload();
    return other.evaluate(async () => (await caches.keys()).length);
  };
  expect(await versions()).toBe(2);
  await page.close();
  await expect.poll(versions).toBe(1);
});

test('a tab whose files are gone says so, and goes on with its run when it is loaded again', async ({ page, site }) => {
  // The browser itself complains of a file that is not there.
  page.removeAllListeners('console');
  await begin(page, 'blank');
  await untilKept(page);
  site.putNext();
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await page.getByRole('list', { name: 'Favorites' }).getByRole('link', { name: 'Office 365 plans' }).click();
  await expect(page.getByText('The server has a new version of OneTenant.')).toBeVisible();
  await page.getByRole('button', { name: 'Reload' }).last().click();
  await expect(page.getByRole('main', { name: 'Office 365 for business' })).toBeVisible();
});
