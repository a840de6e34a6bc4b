// The map of directories of three, three hundred and a hundred thousand people.
import { median, timeToPaint } from './paint.mjs';

const SIZES = [3, 300, 100_000];
const TIMES = 5;
const PROMISED = { drawn: 1000, changed: 100 };
const THINGS = { selector: '[data-size="full"] [data-thing]' };

/** Rows of the table of budgets: from the click to the map, and from a deed, undone and redone, to its change. */
export async function benchMap(browser, simulator) {
  const rows = [];
  for (const people of SIZES) {
    const context = await browser.newContext({ locale: 'en-US' });
    try {
      const page = await context.newPage();
      const { drawn, changed } = await measureMap(page, `${simulator}#/start/large-company?people=${people}`);
      const size = people.toLocaleString('en');
      rows.push([`map of ${size} people: click to drawn`, ms(drawn), '', `of ${PROMISED.drawn} ms`]);
      rows.push([`map of ${size} people: deed to change`, ms(changed), '', `of ${PROMISED.changed} ms`]);
    } finally {
      await context.close();
    }
  }
  return rows;
}

async function measureMap(page, address) {
  await page.goto(address);
  await page.getByLabel('User name', { exact: true }).fill('admin@contoso.onmicrosoft.com');
  await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('table', { name: 'Active users' }).waitFor();
  await page.goto(`${address.split('#')[0]}#/portal.office.com/commerce/trial/e3`);
  await page.getByRole('button', { name: 'Try now' }).waitFor();

  await page.getByRole('button', { name: 'Run' }).click();
  // The first time, with the code and the texts that it brings.
  const drawn = await timeToPaint(page, 'click', THINGS, () => page.locator('[data-target="shell.map"]').click());
  const bought = await timeToPaint(page, 'click', THINGS, () => page.getByRole('button', { name: 'Try now' }).click());
  const again = await median(TIMES, async () => {
    const undone = await timeToPaint(page, 'click', THINGS, () => page.getByRole('button', { name: 'Undo' }).click());
    const redone = await timeToPaint(page, 'click', THINGS, () => page.getByRole('button', { name: 'Redo' }).click());
    return Math.max(undone, redone);
  });
  return { drawn, changed: Math.max(bought, again) };
}

function ms(time) {
  return `${time.toFixed(0)} ms`;
}
