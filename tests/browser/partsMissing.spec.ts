import { expect, test, type Page } from '@playwright/test';

const FAVOURITE = 'Office 365 plans';
const NOT_LOADED = 'This page could not be loaded';

async function visit(page: Page, name: string): Promise<void> {
  await page.getByRole('list', { name: 'Favorites' }).getByRole('link', { name }).click();
}

test.beforeEach(async ({ page }) => {
  await page.goto('./#/start/blank');
  await expect(page.getByRole('main')).toBeVisible();
});

test('without a network a page says so, and comes by itself when the network is back', async ({ page, context }) => {
  await context.setOffline(true);
  await visit(page, FAVOURITE);
  await expect(page.getByRole('heading', { name: NOT_LOADED })).toBeVisible();
  await expect(page.getByText('The server cannot be reached.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download this run' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('main', { name: 'Office 365 for business' })).toBeVisible();
});

test('with a new version on the server it offers the reload that this takes, and loses nothing', async ({ page }) => {
  let isNew = true;
  await page.route(/\/assets\/site-/, (route) => (isNew ? route.fulfill({ status: 404 }) : route.continue()));
  await page.route(/\/$/, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    await route.fulfill({ response: answer, body: isNew ? html.replace(/index-[\w-]+\.js/, 'index-new.js') : html });
  });
  await visit(page, FAVOURITE);
  await expect(page.getByText('The server has a new version of OneTenant.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  isNew = false;
  await page.getByRole('button', { name: 'Reload' }).last().click();
  await expect(page.getByRole('main', { name: 'Office 365 for business' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Date in the simulation/ })).toBeVisible();
});

test('a part that did not arrive once is asked for again when one presses', async ({ page }) => {
  let isAway = true;
  await page.route(/\/assets\/site-/, (route) => (isAway ? route.abort() : route.continue()));
  await visit(page, FAVOURITE);
  await expect(page.getByText('A part of OneTenant did not arrive.')).toBeVisible();
  isAway = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main', { name: 'Office 365 for business' })).toBeVisible();
});

test('a page of the simulator itself is not dead until it is reloaded', async ({ page }) => {
  let isAway = true;
  await page.route(/\/assets\/RunsPage-/, (route) => (isAway ? route.abort() : route.continue()));
  await page.evaluate(() => location.assign('#/runs'));
  await expect(page.getByRole('heading', { name: NOT_LOADED })).toBeVisible();
  await page.evaluate(() => location.assign('#/'));
  await expect(page.getByRole('heading', { name: NOT_LOADED })).toBeHidden();
  isAway = false;
  await page.evaluate(() => location.assign('#/runs'));
  await expect(page.getByRole('heading', { name: 'My runs' })).toBeVisible();
});

test('a language that cannot be loaded is said so, and comes when the network is back', async ({ page, context }) => {
  await context.setOffline(true);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('nl');
  await expect(page.getByText('Nederlands could not be loaded.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  await expect(page.getByText('Nederlands could not be loaded.')).toBeHidden();
});
