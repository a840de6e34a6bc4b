// Runs that last: how soon an answer is stored and seen by another tab, and how soon a long run opens.
import { runnerImport } from 'vite';
import { join } from 'node:path';
import { median } from './paint.mjs';
import { root } from './prepare.mjs';

const TIMES = 5;
const ENTRIES = 10_000;
const PEOPLE = 100_000;
const KELLEY = 'admin@contoso.onmicrosoft.com';
const BROWSE = '#/portal.azure.com/browse';
const STAR = { role: 'button', name: 'Favorite: Active Directory' };

/** Rows of the table of budgets. `browser` measures at full speed; each context is a browser of its own. */
export async function benchRuns(browser, simulator, emptyPage) {
  const short = await inContext(browser, (context) => answered(context, simulator));
  const long = await inContext(browser, async (context) => {
    const page = await context.newPage();
    await openFile(page, simulator, await longRun());
    return { opening: await opening(page, '[aria-pressed="true"]'), ...(await otherTab(context, page)) };
  });
  const large = await inContext(browser, async (context) => {
    const page = await context.newPage();
    await signedIn(page, `${simulator}#/start/large-company?people=${PEOPLE}`);
    await page.getByRole('table', { name: 'Active users' }).waitFor();
    return opening(page, 'tr[data-index]');
  });
  const empty = await inContext(browser, async (context) => {
    const page = await context.newPage();
    await page.goto(emptyPage);
    return opening(page, 'button');
  });
  const entries = ENTRIES.toLocaleString('en');
  return [
    ['an answered command: click to stored record', ms(short.stored), '', ''],
    ['the same: click to the other tab’s screen', ms(short.seen), '', 'of 100 ms'],
    [`the same in a run of ${entries} entries`, ms(long.seen), '', 'of 100 ms'],
    [`opening a run of ${entries} entries`, ms(long.opening), ms(empty), 'of 300 ms'],
    [`opening one that starts with ${PEOPLE.toLocaleString('en')} people`, ms(large), ms(empty), ''],
  ];
}

/** In a run that has just begun: the star of a service, pressed in one tab while another shows the same page. */
async function answered(context, simulator) {
  const page = await context.newPage();
  await signedIn(page, `${simulator}#/start/azure-customer`, BROWSE);
  const stored = await median(TIMES, async () => {
    const records = await countRecords(page);
    const clicked = whenClicked(page);
    await star(page).click();
    const at = await page.evaluate(untilStored, records + 1);
    return at - (await clicked);
  });
  return { stored, ...(await otherTab(context, page)) };
}

async function otherTab(context, page) {
  const other = await context.newPage();
  await other.goto(page.url());
  await star(other).waitFor();
  await page.bringToFront();
  const seen = await median(TIMES, async () => {
    const shown = other.evaluate(untilPressed, await star(other).getAttribute('aria-pressed'));
    await page.waitForTimeout(200);
    const clicked = whenClicked(page);
    await star(page).click();
    return (await shown) - (await clicked);
  });
  await other.close();
  return { seen };
}

function star(page) {
  return page.getByRole(STAR.role, { name: STAR.name });
}

/** From the beginning of a load to the frame painted after `selector` matches something. */
async function opening(page, selector) {
  return median(TIMES, async () => {
    await page.reload({ waitUntil: 'commit' });
    return page.evaluate((wanted) => {
      return new Promise((resolve) => {
        const look = () => {
          if (!document.querySelector(wanted)) return requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now()));
          port1.start();
          port2.postMessage('painted');
        };
        requestAnimationFrame(look);
      });
    }, selector);
  });
}

async function load(file) {
  return (await runnerImport(join(root, 'src', file))).module;
}

/** The text of a run file: Kelley signs in, and presses the star of one service ten thousand times. */
async function longRun() {
  const { answer, readEntry } = await load('core/index.ts');
  const { startState } = await load('scenarios/startStates.ts');
  const { makeRunFile } = await load('store/share/makeRunFile.ts');
  const { events } = startState('azure-customer');
  const log = [];
  let run;
  const write = (what) => {
    const page = 'portal.azure.com/browse';
    const entry = { seq: log.length, at: new Date(Date.UTC(2026, 0, 1)).toISOString(), tab: 'bench', page, what };
    log.push(entry);
    run = readEntry(run, entry);
  };
  const profile = 'default';
  write({ type: 'began', start: 'azure-customer', seed: 'bench', events });
  write(answer(run.world, { type: 'signIn', profile, userName: KELLEY }));
  while (log.length < ENTRIES) {
    write(answer(run.world, { type: 'toggleFavourite', profile, service: 'active-directory' }));
  }
  return makeRunFile(log);
}

async function openFile(page, simulator, text) {
  await page.goto(`${simulator}#/start/blank`);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  // Shown at once, and said to be open when all of it is stored: it must not be reloaded before.
  await page.getByText(/is open as a run of its own/).waitFor({ timeout: 60_000 });
  await star(page).waitFor();
}

async function signedIn(page, address, then) {
  await page.goto(address);
  await page.getByRole('banner').waitFor();
  if (then) await page.evaluate((hash) => void (location.hash = hash), `#/portal.azure.com`);
  await page.getByLabel('User name', { exact: true }).fill(KELLEY);
  await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  if (!then) return;
  await page.getByRole('link', { name: 'Browse' }).click();
  await star(page).waitFor();
}

/** When the next click comes, by a clock that all tabs share. */
function whenClicked(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const told = ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp);
        document.addEventListener('click', told, { capture: true, once: true });
      }),
  );
}

function untilPressed(before) {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const button = document.querySelector('[aria-label="Favorite: Active Directory"]');
      if (button?.getAttribute('aria-pressed') === before) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

async function countRecords(page) {
  return page.evaluate(async () => {
    const database = await new Promise((resolve) => {
      const request = indexedDB.open('onetenant');
      request.onsuccess = () => resolve(request.result);
    });
    const count = await new Promise((resolve) => {
      const request = database.transaction('entries').objectStore('entries').count();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return count;
  });
}

/** Asks the storage again and again until it has so many records, and answers with the moment of that. */
async function untilStored(records) {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('onetenant');
    request.onsuccess = () => resolve(request.result);
  });
  try {
    for (;;) {
      const count = await new Promise((resolve) => {
        const request = database.transaction('entries').objectStore('entries').count();
        request.onsuccess = () => resolve(request.result);
      });
      if (count >= records) return performance.timeOrigin + performance.now();
    }
  } finally {
    database.close();
  }
}

async function inContext(browser, work) {
  const context = await browser.newContext({ locale: 'en-US' });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

function ms(time) {
  return `${time.toFixed(0)} ms`;
}
