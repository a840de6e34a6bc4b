// A command in one of two frames, to the frame painted after what came of it is marked in the other.
import { median, timeToPaint } from './paint.mjs';

const BUDGETS = { 3: 50, 100_000: 100 };
const TIMES = 5;
const KELLEY = 'admin@contoso.onmicrosoft.com';
const USERS = 'portal.office.com/admin/users/active';
const MARK = { selector: '[data-frame="beside"] [data-changed]' };

/** Rows of the table of budgets: somebody is added in the first frame, and marked in the list of the second. */
export async function benchMarks(browser, simulator) {
  const rows = [];
  for (const [people, budget] of Object.entries(BUDGETS)) {
    const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1366, height: 768 } });
    try {
      const time = await measureMark(await context.newPage(), `${simulator}#/start/large-company?people=${people}`);
      const size = Number(people).toLocaleString('en');
      rows.push([
        `${size} people: command to its mark in the other frame`,
        `${time.toFixed(0)} ms`,
        '',
        `of ${budget} ms`,
      ]);
    } finally {
      await context.close();
    }
  }
  return rows;
}

async function measureMark(page, address) {
  await page.goto(address);
  await page.getByLabel('User name', { exact: true }).fill(KELLEY);
  await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const [first, second] = [page.locator('[data-frame="main"]'), page.locator('[data-frame="beside"]')];
  await first.getByRole('table', { name: 'Active users' }).waitFor();
  await page.goto(`${page.url()}?beside=${USERS}`);
  return median(TIMES, async (at) => {
    // The marks of the one before go with the page.
    await second.getByRole('button', { name: 'Reload' }).click();
    await second.getByRole('table', { name: 'Active users' }).waitFor();
    await first.getByRole('button', { name: 'Add a user' }).click();
    const dialog = first.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Display name' }).fill(`Aaa ${at}`);
    await dialog.getByRole('textbox', { name: 'User name' }).fill(`aaa${at}`);
    const time = await timeToPaint(page, 'click', MARK, () => dialog.getByRole('button', { name: 'Create' }).click());
    await dialog.getByRole('button', { name: 'Close' }).first().click();
    return time;
  });
}
