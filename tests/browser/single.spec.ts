import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { caption, isThere, openAudience, openDemo, openDesk } from './kit/desk';
import { expectMarked } from './kit/marks';
import { choose, openFile, saveFile } from './kit/runMenu';
import { besideCopy, copySingleFile, ONE, OTHER } from './kit/singleFile';
import { expect, goTo, KELLEY, organizationalSignIn, signIn, signUp, test, walk } from './kit/story';

/** The usual build, as `playwright.config.ts` has it served. */
const SERVER = `http://127.0.0.1:${process.env['ONETENANT_PORT'] ?? '4317'}/`;
const AZURE = 'portal.azure.com/subscriptions';

// One after the other: the folders are laid out once. Whatever is no file beside this one is a request to elsewhere.
test.describe.configure({ mode: 'default' });
test.use({ baseURL: ONE.address });
test.beforeAll(copySingleFile);

/** Begins a run in a copy of the program, or on a server. */
async function beginAt(page: Page, program: string, start: string): Promise<void> {
  await page.goto(`${program}#/start/${start}`);
  await expect(page).not.toHaveURL(/start/);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

/** The titles of the runs that are known where a page is. */
async function runsKnownTo(page: Page): Promise<string[]> {
  await page.goto(`${page.url().replace(/#.*/, '')}#/runs?lang=en`);
  const titles = page.getByRole('list', { name: 'Runs' }).getByRole('heading');
  await expect(titles.first()).toBeVisible();
  return titles.allInnerTexts();
}

test('the first story is played in the file as on a server, and a reload keeps it', async ({ page }) => {
  await beginAt(page, ONE.file, 'office-customer');
  await walk(page, [...organizationalSignIn, ...signUp]);
  await goTo(page, AZURE);
  await expect(page.getByRole('row', { name: /Free Trial/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row', { name: /Free Trial/ })).toBeVisible();
  await expectAccessible(page);
});

test('two copies in two folders and a page of a server, at once: none sees the runs of another', async ({
  page,
  context,
}) => {
  const [other, served] = [await context.newPage(), await context.newPage()];
  await beginAt(page, ONE.file, 'office-customer');
  await beginAt(other, OTHER.file, 'azure-customer');
  await beginAt(served, SERVER, 'blank');
  for (const one of [page, other, served]) await one.reload();
  expect(await runsKnownTo(page)).toEqual([expect.stringContaining('Contoso has Office 365')]);
  expect(await runsKnownTo(other)).toEqual([expect.stringContaining('Contoso has Azure')]);
  expect(await runsKnownTo(served)).toEqual([expect.stringContaining('A blank page')]);
});

test('two tabs of one file show one run, and what is done in one is in the other', async ({ page, context }) => {
  await beginAt(page, ONE.file, 'azure-customer');
  await goTo(page, 'manage.windowsazure.com/activedirectory/contoso/users/jane.gould/profile');
  await signIn(page, KELLEY);
  await expect(page.getByLabel('Display name')).toHaveValue('Jane Gould');
  const other = await context.newPage();
  await other.goto(`${ONE.file}#/portal.office.com/admin/users/active`);
  await other.getByRole('heading', { name: 'ACTIVE USERS' }).click();
  await page.getByLabel('Display name').fill('Jane Gould-Smith');
  await page.getByRole('button', { name: 'SAVE' }).click();
  await expectMarked(other.getByRole('row', { name: /Jane Gould-Smith/ }));
});

test('desk and audience of a file find each other when either is reloaded, or closed and opened again', async ({
  page,
}) => {
  await openDemo(page, ONE.file);
  const desk = await openDesk(page);
  await desk.keyboard.press('PageDown');
  await expect(caption(page)).toHaveText(/^2 of 11 Next: /);
  await page.reload();
  await expect(caption(page)).toHaveText(/^2 of 11 Next: /);
  await isThere(desk);
  await desk.reload();
  await isThere(desk);
  await desk.keyboard.press('PageDown');
  await expect(caption(page)).toHaveText(/^3 of 11 Next: /);
  await page.close();
  const audience = await openAudience(desk);
  await expect(caption(audience)).toHaveText(/^3 of 11 Next: /);
  await desk.keyboard.press('PageDown');
  await expect(caption(audience)).toHaveText(/^4 of 11 Next: /);
});

for (const [language, heading] of [
  ['en', 'One directory for Office 365 and Azure'],
  ['nl', 'Eén directory voor Office 365 en Azure'],
] as const) {
  test(`every kind of address leads to its page in the file, in ${language}`, async ({ page }) => {
    // Also where the language stands before the #, as people write it.
    await page.goto(`${ONE.file}?lang=${language}#/article`);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    for (const address of [
      '',
      'runs',
      'lessons/office-first',
      'lessons/office-first/package',
      'figures/9',
      'figures/s314',
      'start/bought-separately',
    ]) {
      await page.goto(`${ONE.file}#/${address}?lang=${language}`);
      await expect(page.getByRole('main').first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('#first-view')).toHaveCount(0);
    }
  });
}

test('a lesson is taught in the file: its first step, in Guided', async ({ page }) => {
  await page.goto(`${ONE.file}#/lessons/office-first/guided`);
  const cards = page.getByRole('dialog');
  await expect(cards).toContainText(/Step 1 of/i);
  await page.getByRole('link', { name: 'Try for free' }).click();
  await expect(cards).toContainText(/Step 2 of/i);
  await expectAccessible(page);
});

test('the file is shown on a stage, and has a second frame that is InPrivate', async ({ page }) => {
  await beginAt(page, ONE.file, 'office-customer');
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/[?&]stage/);
  await page.keyboard.press('f');
  await expect(page).not.toHaveURL(/stage/);
  await page.goto(`${page.url()}?beside=portal.azure.com&private`);
  const second = page.getByRole('navigation', { name: 'Second frame' });
  await expect(second).toContainText('InPrivate');
});

test('a run goes from one copy to another as a file', async ({ page, context }) => {
  await beginAt(page, ONE.file, 'azure-customer');
  const { text } = await saveFile(page);
  const other = await context.newPage();
  await beginAt(other, OTHER.file, 'blank');
  await openFile(other, text);
  await expect(other.getByText(/^“run.json” is open as a run of its own/)).toBeVisible();
  expect(await runsKnownTo(other)).toContainEqual(expect.stringContaining('Contoso has Azure'));
});

test('a link from the file says that it leads nobody else here, and offers the run as a file', async ({ page }) => {
  await beginAt(page, ONE.file, 'office-customer');
  await choose(page, 'Copy link to this run');
  const dialog = page.getByRole('dialog', { name: 'Link to this run' });
  await expect(dialog.getByText(/a file on your own computer here/)).toBeVisible();
  await expect(dialog.getByRole('img', { name: /QR/ })).toHaveCount(0);
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('onetenant-office-customer.json');
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.goto(link);
  await expect(page).not.toHaveURL(/#\/run\//);
  expect(await runsKnownTo(page)).toHaveLength(2);
});

test('where the browser keeps nothing for the file, that is said, and all works', async ({ page }) => {
  const host = '<!doctype html><title>A page around it</title>';
  const frame =
    '<iframe title="OneTenant" sandbox="allow-scripts" width="1200" height="700" src="onetenant.html#/start/blank"></iframe>';
  await page.goto(besideCopy('around.html', () => host + frame));
  const inside = page.frameLocator('iframe');
  await expect(inside.getByText(/^This browser keeps nothing for this page: it is a/)).toBeVisible();
  await inside.getByRole('link', { name: 'Try for free' }).click();
  await expect(inside.getByRole('link', { name: 'Start now' })).toBeVisible();
});

test('a file of which the end is missing says so', async ({ page }) => {
  await page.goto(besideCopy('cut off.html', (html) => html.slice(0, html.length / 2)));
  await expect(page.getByRole('alert')).toContainText('this file is incomplete or has been changed');
  await expect(page.getByText('Training simulation – not a real portal')).toBeVisible();
  await expect(page.getByText('Loading…')).toBeHidden();
});

test('a file that somebody has changed does not run, and says so', async ({ context }) => {
  // Not the page that must stay quiet: the browser tells its console what it has refused.
  const page = await context.newPage();
  await page.goto(besideCopy('changed.html', (html) => html.replace(/(<script type="module">)/, '$1;')));
  await expect(page.getByRole('alert')).toContainText('this file is incomplete or has been changed');
});
