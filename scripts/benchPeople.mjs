// A directory of many people beside a virtual list written by hand over the same data.
import { median, timeToPaint } from './paint.mjs';

const SIZES = [1_000, 10_000, 100_000];
const TIMES = 5;
// What takes about a frame hangs on when in a frame the click comes: the more samples, the less of that is left.
const SORTS = 45;
const ROWS = { selector: 'tr[data-index]' };
const ROW_COUNT = { selector: 'table[aria-rowcount]', of: 'aria-rowcount' };
const FIRST_ROW = { selector: 'tr[data-index]', of: 'text' };
const ALL_TEXT = { selector: 'table[aria-rowcount] tbody', of: 'text' };
const TICKED = { selector: 'table[aria-rowcount] input:checked' };
const KELLEY = 'admin@contoso.onmicrosoft.com';

/** Rows of the table of budgets: what was done, how long it took, how long it took in the plain list, the budget. */
export async function benchPeople(browser, simulator, plainList) {
  const rows = [];
  for (const people of SIZES) {
    const plain = await withPage(browser, (page) => measurePlainList(page, `${plainList}?people=${people}`));
    const ours = await withPage(browser, (page) =>
      measureAdminCenter(page, `${simulator}#/start/large-company?people=${people}`),
    );
    const size = people.toLocaleString('en');
    const besides = { open: 6, filter: 3, sort: 1.5 };
    for (const [what, most] of Object.entries(besides)) {
      const times = (ours[what] / plain[what]).toFixed(1);
      rows.push([`${size} people: ${what}`, ms(ours[what]), ms(plain[what]), `${times} of ${most} times`]);
    }
    for (const what of ['select all', 'add', 'edit', 'delete']) {
      rows.push([`${size} people: ${what}`, ms(ours[what]), '', 'of 33 ms']);
    }
    rows.push([`${size} people: heap`, `${ours.heap.toFixed(0)} MB`, `${plain.heap.toFixed(0)} MB`, 'of 150 MB']);
  }
  return rows;
}

async function measurePlainList(page, address) {
  await page.goto(address);
  const open = await median(TIMES, async () => {
    await page.reload();
    return timeToPaint(page, 'click', ROWS, () => page.getByRole('button', { name: 'Open' }).click());
  });
  return { open, ...(await filterAndSort(page)), heap: await heapOf(page) };
}

async function measureAdminCenter(page, address) {
  await page.goto(address);
  await page.getByLabel('User name', { exact: true }).fill(KELLEY);
  await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('table', { name: 'Active users' }).waitFor();
  const open = await median(TIMES, async () => {
    await page.getByRole('link', { name: 'Dashboard' }).first().click();
    await page.getByRole('table', { name: 'Active users' }).waitFor({ state: 'detached' });
    return timeToPaint(page, 'click', ROWS, () => page.getByRole('link', { name: 'Active users' }).first().click());
  });
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const measured = { open, ...(await filterAndSort(page)) };
  const all = page.getByRole('checkbox', { name: 'Select all users' });
  measured['select all'] = await median(TIMES, async () => {
    const time = await timeToPaint(page, 'click', TICKED, () => all.click());
    await all.click();
    return time;
  });
  measured.add = await median(TIMES, (at) => addSomebody(page, at));
  measured.edit = await median(TIMES, (at) => editSomebody(page, at));
  measured.delete = await median(TIMES, () => deleteSomebody(page));
  return { ...measured, heap: await heapOf(page) };
}

/** The same three letters twice; and the order turned round, again and again. */
async function filterAndSort(page) {
  const box = page.getByRole('textbox', { name: 'Search users by name' });
  const letters = ['h', 'a', 'y', 'h', 'a', 'y'];
  const filter = await median(letters.length, async (at) => {
    if (at === 3) await box.fill('');
    await box.focus();
    return timeToPaint(page, 'input', ROW_COUNT, () => page.keyboard.press(letters[at]));
  });
  await box.fill('');
  const head = page.getByRole('button', { name: 'Display name' });
  const sort = await median(SORTS, () => timeToPaint(page, 'click', FIRST_ROW, () => head.click()));
  await head.click();
  return { filter, sort };
}

async function addSomebody(page, at) {
  await page.getByRole('button', { name: 'Add a user' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Display name' }).fill(`Aaa ${at}`);
  await dialog.getByRole('textbox', { name: 'User name' }).fill(`aaa${at}`);
  const time = await timeToPaint(page, 'click', ROW_COUNT, () =>
    dialog.getByRole('button', { name: 'Create' }).click(),
  );
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  return time;
}

async function editSomebody(page, at) {
  await page.getByRole('checkbox', { name: `Aaa ${at}` }).click();
  await page.getByRole('button', { name: 'EDIT', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Display name' }).fill(`Aaab ${at}`);
  const time = await timeToPaint(page, 'click', ALL_TEXT, () => dialog.getByRole('button', { name: 'Save' }).click());
  await page.getByRole('checkbox', { name: `Aaab ${at}` }).click();
  return time;
}

async function deleteSomebody(page) {
  await page.getByRole('checkbox', { name: /^Aaab/ }).first().click();
  await page.getByRole('button', { name: 'DELETE', exact: true }).click();
  return timeToPaint(page, 'click', ROW_COUNT, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Yes' }).click(),
  );
}

/** What is alive in the page once what is not has been swept away, in MB. */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function withPage(browser, work) {
  const context = await browser.newContext({ locale: 'en-US' });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

function ms(time) {
  return `${time.toFixed(0)} ms`;
}
