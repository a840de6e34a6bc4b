import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { damageEntry, storedEntries } from './kit/stored';
import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

const SUBSCRIPTIONS = 'portal.azure.com/subscriptions';
const trouble = (page: Page) =>
  page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Close this message' }) });

/** A run in which somebody has signed in: entries 0 to 3 at least. */
async function runOfKelley(page: Page): Promise<void> {
  await begin(page, 'azure-customer');
  await goTo(page, SUBSCRIPTIONS);
  await signIn(page, KELLEY);
  await expect(page.getByRole('heading', { name: 'Subscriptions', exact: true })).toBeVisible();
  await expect.poll(async () => (await storedEntries(page)).length).toBeGreaterThan(3);
}

type Raw = { readonly stores: { readonly entries: readonly { readonly value: unknown }[] } };

async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

for (const [what, seq, value] of [
  ['cut', 2, 'gone'],
  [
    'flipped',
    2,
    { entry: { seq: 2, at: '2026-01-01T12:00:00.000Z', tab: 'x', page: 'x', what: { type: 'did\u0001' } } },
  ],
  ['foreign', 2, { entry: 'a cat walked over the keyboard' }],
  ['cut at its beginning', 0, 'gone'],
] as const) {
  test(`a stored run that is ${what} is said to be so, kept, and offered as it is; a new one begins`, async ({
    page,
  }) => {
    await runOfKelley(page);
    await damageEntry(page, seq, value);
    const stored = await storedEntries(page);
    await page.reload();

    await expect(trouble(page)).toContainText('“Contoso has Azure and wants Office 365” cannot be read');
    await expect(trouble(page)).toContainText(`Entry ${seq + 1} of its log`);
    const raw = JSON.parse(await downloaded(page, 'Download what is stored')) as Raw;
    expect(raw.stores.entries.map((record) => record.value)).toEqual(stored);

    // Not blank: the page of the address is there, in a run of its own.
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    const later = await storedEntries(page);
    expect(later).toEqual(expect.arrayContaining(stored));

    await trouble(page).getByRole('link', { name: 'My runs' }).click();
    await expect(page.getByRole('list', { name: 'Runs' }).getByRole('listitem')).toHaveCount(2);
  });
}

test('all of a damaged run that comes before the damage can be continued', async ({ page }) => {
  await runOfKelley(page);
  const { length } = await storedEntries(page);
  await damageEntry(page, length - 1, { entry: null });
  await page.reload();
  await page.getByRole('button', { name: 'Go on from before the damage' }).click();
  await expect(page.getByRole('navigation', { name: 'Browser' }).getByText(KELLEY).first()).toBeVisible();
  await expect(trouble(page)).toHaveCount(0);
});

test('a run in which a newer version has written is not opened, and kept', async ({ page }) => {
  await runOfKelley(page);
  await damageEntry(page, 3, { format: 99 });
  const stored = await storedEntries(page);
  await page.reload();
  await expect(trouble(page)).toContainText('was written by a newer version');
  expect(await storedEntries(page)).toEqual(expect.arrayContaining(stored));
});

test('a storage that a newer version has made its own is not opened, and kept, and a run goes on in memory', async ({
  page,
}) => {
  await runOfKelley(page);
  const stored = await storedEntries(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('onetenant', 99);
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
  );
  await page.reload();
  await expect(trouble(page)).toContainText('A newer version has been here');
  await signIn(page, KELLEY);
  await expect(page.getByRole('heading', { name: 'Subscriptions', exact: true })).toBeVisible();
  expect(await downloaded(page, 'Save this run as a file')).toContain(KELLEY);
  expect(await storedEntries(page)).toEqual(stored);
});

test('a full storage costs nothing: the run goes on, the page says so, and it is stored when there is room again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const add = Reflect.get(IDBObjectStore.prototype, 'add') as (this: unknown, ...record: unknown[]) => IDBRequest;
    IDBObjectStore.prototype.add = function addIfThereIsRoom(...record: unknown[]) {
      if ('full' in globalThis) throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, record) as IDBRequest<IDBValidKey>;
    };
  });
  await runOfKelley(page);
  const before = await storedEntries(page);
  await page.evaluate(() => Object.assign(globalThis, { full: true }));
  await goTo(page, 'portal.azure.com/browse');
  await expect(trouble(page)).toContainText('The browser’s storage is full');
  await page.getByRole('button', { name: 'Favorite: Active Directory' }).click();
  expect(await downloaded(page, 'Save this run as a file')).toContain('toggleFavourite');
  expect(await storedEntries(page)).toEqual(before);

  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'full'));
  await page.getByRole('button', { name: 'Favorite: Availability sets' }).click();
  await expect(trouble(page)).toHaveCount(0);
  await page.reload();
  for (const service of ['Active Directory', 'Availability sets']) {
    await expect(page.getByRole('button', { name: `Favorite: ${service}` })).toHaveAttribute('aria-pressed', 'true');
  }
});

test('a browser without any storage says so, and everything works', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await begin(page, 'azure-customer');
  await expect(trouble(page)).toContainText('Your run will not last');
  await goTo(page, SUBSCRIPTIONS);
  await signIn(page, KELLEY);
  await expect(page.getByRole('heading', { name: 'Subscriptions', exact: true })).toBeVisible();
  await trouble(page).getByRole('button', { name: 'Close this message' }).click();
  await expect(trouble(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'the run is lost when you close it' })).toBeVisible();
});
