import type { Browser, Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import type { Entry } from '../../src/core/index';
import { expectAccessible } from './kit/accessible';
import { expectNotice } from './kit/marks';
import { choose, openFile, saveFile } from './kit/runMenu';
import { begin, expect, goTo, organizationalSignIn, signUp, test, walk } from './kit/story';
import { storedEntries } from './kit/stored';

async function saveOfficeCustomer(page: Page): Promise<string> {
  const { name, text } = await saveFile(page);
  expect(name).toBe('onetenant-office-customer.json');
  return text;
}

/** Drags something over the page, and drops it where it is dropped. */
async function drag(page: Page, what: { readonly file?: string; readonly words?: string }, types: readonly string[]) {
  await page.evaluate(
    ([{ file, words }, names]) => {
      const dataTransfer = new DataTransfer();
      if (file !== undefined) dataTransfer.items.add(new File([file], 'dropped.json', { type: 'application/json' }));
      if (words !== undefined) dataTransfer.setData('text/plain', words);
      const over = document.querySelector('main') ?? document.body;
      for (const type of names) {
        over.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [what, types] as const,
  );
}

/** A page of another browser, which knows nothing of this one. */
async function elsewhere(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'en-US' })).newPage();
}

const toldToUndo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const hint = (page: Page) => page.getByText('Drop the file to open it as a new run');
const dialog = (page: Page) => page.getByRole('dialog');

/** A run that begins with so many people whom no start state knows. */
function fileOfStrangers(people: number): string {
  const directory = 'd';
  const added = Array.from({ length: people }, (_, at) => {
    const user = `${(Math.sin(at + 1) * 1e16).toString(36)}-${at}`;
    return {
      type: 'UserAdded',
      directory,
      user,
      account: user,
      source: 'directory',
      userName: `${user}@d.onmicrosoft.com`,
      role: 'global-admin',
    };
  });
  const created = { type: 'DirectoryCreated', directory, name: 'D', initialDomain: 'd.onmicrosoft.com', country: 'US' };
  const began = { type: 'began', start: 'strangers', seed: 'seed', events: [created, ...added] };
  const entries = [{ seq: 0, at: '2026-01-01T12:00:00.000Z', tab: 'one', page: 'azure.microsoft.com', what: began }];
  return JSON.stringify({ format: 'onetenant-run', version: 2, entries });
}

test('a run is saved as a file, without a secret, and opened elsewhere by button and by drop', async ({
  page,
  browser,
}) => {
  await begin(page, 'office-customer');
  await walk(page, organizationalSignIn);
  await walk(page, signUp.slice(0, 2));
  await page.getByLabel('Verification code').fill('987 321');
  await page.getByRole('button', { name: 'Verify code' }).click();
  await expect(page.getByText('That is not the code. You can try 2 more times.')).toBeVisible();
  // It is on the page before it is stored; only then is another press taken.
  const stored = async () => (await storedEntries(page)).map(({ entry }) => entry.what.command?.['matches']);
  await expect.poll(stored).toContain(false);
  await walk(page, signUp.slice(2));
  await expect(page.getByRole('main')).toBeVisible();
  const text = await saveOfficeCustomer(page);
  for (const secret of ['Pass@word1', '4111', '987321', '987 321']) expect(text).not.toContain(secret);
  expect(text).toContain('AzureSubscriptionCreated');

  const other = await elsewhere(browser);
  await begin(other, 'blank');
  await openFile(other, text);
  await expect(other).toHaveURL(/#\/portal\.azure\.com$/);
  await expectNotice(other, '“run.json” is open as a run of its own.');
  await expect(other.getByTitle('Signed in: admin@contoso.onmicrosoft.com')).toBeVisible();
  await expect(toldToUndo(other)).toBeEnabled();
  expect(JSON.parse(await saveOfficeCustomer(other))).toMatchObject({
    entries: (JSON.parse(text) as { entries: Entry[] }).entries,
  });

  const third = await elsewhere(browser);
  await third.goto('./');
  await expect(third.getByRole('button', { name: 'Open a file' })).toBeVisible();
  await drag(third, { file: text }, ['dragenter', 'dragover']);
  await expect(hint(third)).toBeVisible();
  await drag(third, { file: text }, ['drop']);
  await expect(third).toHaveURL(/#\/portal\.azure\.com$/);
  await expect(hint(third)).toBeHidden();
});

test('words that are dragged are left alone, and a file that is dragged away is forgotten', async ({ page }) => {
  await begin(page, 'blank');
  await drag(page, { words: 'hello' }, ['dragenter', 'dragover']);
  await expect(hint(page)).toBeHidden();
  await drag(page, { file: '{}' }, ['dragenter', 'dragover']);
  await expect(hint(page)).toBeVisible();
  await drag(page, { file: '{}' }, ['dragleave']);
  await expect(hint(page)).toBeHidden();
  await expect(dialog(page)).toBeHidden();
});

test('a bad file is refused with a sentence that names the place, and nothing changes', async ({ page }) => {
  await begin(page, 'office-customer');
  await walk(page, organizationalSignIn);
  const text = await saveOfficeCustomer(page);
  const before = page.url();

  const bad: readonly (readonly [string, string | RegExp])[] = [
    [text.slice(0, -100), /breaks off or is not JSON/],
    ['{"hello":1}', 'It is not a saved run of this simulator.'],
    [text.replace('"role":"global-admin"', '"role":"king"'), 'Entry 1, event 2, role: has a value that nobody knows.'],
    [text.replace('"seq":2', '"seq":3'), 'Entry 3: its number is not the next one.'],
    [text.replace(/"version":\d+/, '"version":9'), /A newer version of the simulator made it/],
  ];
  for (const [file, sentence] of bad) {
    await openFile(page, file, 'bad.json');
    await expect(dialog(page).getByRole('heading', { name: '“bad.json” cannot be opened' })).toBeVisible();
    await expect(dialog(page).getByText(sentence)).toBeVisible();
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeFocused();
  }
  await drag(page, { file: 'noise' }, ['dragenter', 'drop']);
  await expect(dialog(page).getByRole('heading', { name: '“dropped.json” cannot be opened' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  expect(page.url()).toBe(before);
  expect(await saveOfficeCustomer(page)).toBe(text);
});

test('a link opens the same world on the same page in another browser, and its code says the same', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page, 'office-customer');
  await walk(page, organizationalSignIn);
  await walk(page, signUp);
  await goTo(page, 'portal.azure.com/subscriptions');
  await expect(page.getByRole('link', { name: 'Free Trial' })).toBeVisible();
  await choose(page, 'Copy link to this run');
  await expect(dialog(page).getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText('something else'));
  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(link.length).toBeLessThan(600);
  await expectAccessible(page);

  const code = dialog(page).getByRole('img', { name: 'QR code of the link to this run' });
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
  expect(readCode(size, (await code.locator('path').getAttribute('d')) ?? '')).toBe(link);

  await dialog(page).getByRole('button', { name: 'Show the code full screen' }).click();
  const room = page.getByRole('dialog', { name: 'QR code for the room' });
  const large = room.getByRole('img', { name: 'QR code of the link to this run' });
  const shown = await large.boundingBox();
  expect(shown?.height).toBe(page.viewportSize()?.height);
  expect(readCode(size, (await large.locator('path').getAttribute('d')) ?? '')).toBe(link);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(room).toBeHidden();
  await expect(page.getByRole('dialog', { name: 'Link to this run' })).toBeVisible();

  const other = await elsewhere(browser);
  await other.goto(link);
  await expect(other).toHaveURL(/#\/portal\.azure\.com\/subscriptions$/);
  await expect(other.getByRole('link', { name: 'Free Trial' })).toBeVisible();
  await expect(other.getByTitle('Signed in: admin@contoso.onmicrosoft.com')).toBeVisible();
  await toldToUndo(other).click();
  await expect(other).toHaveURL(/account\.windowsazure\.com\/signup/);
});

test('a damaged link is refused with a sentence, and the run that is there goes on', async ({ page }) => {
  await begin(page, 'office-customer');
  await page.goto('./#/run/1.AAAA');
  await expect(page.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('A part of the link is missing');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go on with my run' }).click();
  await expect(page).toHaveURL(/#\/azure\.microsoft\.com$/);
});

test('a long link has no code, and a run that is too long for a link is offered as a file', async ({ page }) => {
  await begin(page, 'blank');
  await openFile(page, fileOfStrangers(150));
  await expect(page).toHaveURL(/#\/azure\.microsoft\.com$/);
  await choose(page, 'Copy link to this run');
  await expect(dialog(page).getByText('The link is too long for a QR code')).toBeVisible();
  await expect(dialog(page).getByRole('textbox', { name: 'Link' })).toHaveValue(/#\/run\/1\./);
  await page.keyboard.press('Escape');

  await openFile(page, fileOfStrangers(1_000), 'crowd.json');
  await expectNotice(page, '“crowd.json” is open as a run of its own.');
  await choose(page, 'Copy link to this run');
  await expect(dialog(page).getByText('This run is too long for a link.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save as file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('onetenant-strangers.json');
});

/** What a scanner reads in the squares of a code. */
function readCode(size: number, path: string): string {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)/g)) {
    for (let at = 0; at < scale * scale; at++) {
      const [dx, dy] = [at % scale, Math.floor(at / scale)];
      const pixel = (Number(y) * scale + dy) * width + Number(x) * scale + dx;
      data.fill(0, pixel * 4, pixel * 4 + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}
