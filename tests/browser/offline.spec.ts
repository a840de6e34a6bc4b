import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LESSON_IDS } from '../../src/scenarios/lessonList';
import { unzipped } from '../kit/unzipped';
import { VISITS } from './kit/addresses';
import { expectAccessible } from './kit/accessible';
import { expect, test, untilKept, untilNextKept, visitOnce } from './kit/server';
import { begin } from './kit/story';
import { PEOPLE, signInAs } from './kit/visits';

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
  // The same document serves every address; what each page needs besides is looked for in everyPage.
  test('a link from elsewhere opens its page, of any site, in any window, and of the simulator itself', async ({
    page,
    site,
  }) => {
    const open = opener(page);
    await visitOnce(page, site);
    for (const address of ['start/blank', 'figures/7/open', 'article?part=figure-9', 'runs']) {
      await test.step(address, () => open(address));
    }
    await begin(page, 'azure-customer');
    await signInAs(page, PEOPLE.kelley);
    const visits = VISITS['azure-customer'] ?? [];
    const oneOfEachSite = new Map(visits.map(({ address }) => [address.split('/')[0], address]));
    const windows = ['stage', 'map', 'timeline', 'demo', 'embed', 'kiosk', 'beside=portal.office.com%2Fadmin'];
    for (const address of [...oneOfEachSite.values(), ...windows.map((query) => `portal.azure.com?${query}`)]) {
      await test.step(address, () => open(address));
    }
  });

  test('every lesson begins, in a language that was never there', async ({ page, site }) => {
    await visitOnce(page, site);
    for (const id of LESSON_IDS) {
      await test.step(id, async () => {
        await page.goto(`./#/lessons/${id}?lang=nl`);
        await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
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
