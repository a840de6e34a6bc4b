// Measures the budgets beside an empty page made with the same libraries, in one run, and prints a table.
import { join } from 'node:path';
import { build, preview } from 'vite';
import { checkNode, findChromium, installPackages, root } from './prepare.mjs';

checkNode();
installPackages();
const { chromium } = await import('@playwright/test');
const { measureSizes, buildPage } = await import('./size.mjs');
const { median, middle, timeToPaint } = await import('./paint.mjs');
const { benchMap } = await import('./benchMap.mjs');
const { benchMarks } = await import('./benchMarks.mjs');
const { benchPaint } = await import('./benchPaint.mjs');
const { benchPeople } = await import('./benchPeople.mjs');
const { benchRuns } = await import('./benchRuns.mjs');
const { printTable } = await import('./benchTable.mjs');

const TIMES = 5;
const SLOWED = 4;
// What a command or its undoing changes on the page.
const STARRED = { selector: '[aria-pressed="true"]' };
const ODD = { selector: '[data-odd="true"]' };

await build({ root, logLevel: 'warn' });
const { emptyPage, startPage, sites } = measureSizes();
const rows = [
  ['start page, gzipped', kB(startPage), kB(emptyPage), `${(startPage / emptyPage).toFixed(2)} of 1.3 times`],
  ...sites.map(({ site, bytes }) => [`site ${site}, gzipped`, kB(bytes), '', 'of 40 kB']),
];

const servers = await Promise.all([
  serve('dist', 4320),
  serve(join('node_modules', '.cache', 'onetenant', 'empty-page'), 4321),
  serve(buildPage('plain-list'), 4322),
]);
const browser = await chromium.launch({ executablePath: await findChromium({ withWindow: true }) });
try {
  const [simulator, empty, plainList] = servers.map((server) => server.resolvedUrls.local[0]);
  const baseline = await onSlowPage(empty, clickOnEmptyPage);
  for (const [name, measure] of Object.entries({ 'star a service': starService, undo: undoStar })) {
    const time = await onSlowPage(simulator, measure);
    rows.push([`${name}: click to painted frame, ${SLOWED}× slower CPU`, ms(time), ms(baseline), 'of 50 ms']);
  }
  rows.push(...(await benchPaint(browser, simulator, empty)));
  rows.push(...(await firstVisits(simulator)));
  rows.push(...(await benchRuns(browser, simulator, empty)));
  rows.push(...(await benchMap(browser, simulator)));
  rows.push(...(await benchPeople(browser, simulator, plainList)));
  rows.push(...(await benchMarks(browser, simulator)));
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
}
printTable([[`median of ${TIMES}`, 'OneTenant', 'empty page', 'budget'], ...rows]);

function serve(outDir, port) {
  return preview({ root, build: { outDir }, preview: { host: '127.0.0.1', port } });
}

async function onSlowPage(address, measure) {
  const context = await browser.newContext({ locale: 'en-US' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.goto(address);
    return await measure(page);
  } finally {
    await context.close();
  }
}

async function starService(page) {
  await openBrowse(page);
  return median(TIMES, () => click(page, page.getByRole('button', { name: 'Favorite: Active Directory' }), STARRED));
}

async function undoStar(page) {
  await openBrowse(page);
  for (let i = 0; i < TIMES; i++) {
    await click(page, page.getByRole('button', { name: 'Favorite: Active Directory' }), STARRED);
  }
  return median(TIMES, () => click(page, page.getByRole('button', { name: 'Undo' }), STARRED));
}

async function openBrowse(page) {
  await page.goto(`${page.url().split('#')[0]}#/start/azure-customer`);
  await page.getByRole('link', { name: 'Azure portal' }).click();
  await page.getByLabel('User name', { exact: true }).fill('admin@contoso.onmicrosoft.com');
  await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('link', { name: 'Browse' }).click();
  await page.getByRole('button', { name: 'Favorite: Active Directory' }).waitFor();
}

/** How long one waits for pages whose code is not there yet: a story's first, and the next site's. */
async function firstVisits(simulator) {
  const times = { story: [], site: [] };
  for (let i = 0; i < TIMES; i++) {
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    await page.goto(simulator);
    const [begin, home] = [
      page.locator('a[href="#/start/azure-customer"]'),
      page.getByRole('link', { name: 'Azure home' }),
    ];
    await begin.waitFor();
    times.story.push(await timeToPaint(page, 'click', pageCalled('Office 365 for business'), () => begin.click()));
    times.site.push(
      await timeToPaint(page, 'click', pageCalled('Microsoft Azure: Cloud Computing Platform & Services'), () =>
        home.click(),
      ),
    );
    await context.close();
  }
  return [
    ['a story is begun: click to its first page', ms(middle(times.story)), '', ''],
    ['a site is visited for the first time: click to its page', ms(middle(times.site)), '', ''],
  ];
}

function pageCalled(name) {
  return { selector: `main[aria-label="${name}"]` };
}

function clickOnEmptyPage(page) {
  return median(TIMES, () => click(page, page.getByRole('button'), ODD));
}

async function click(page, button, watched) {
  await button.hover();
  await page.waitForTimeout(300);
  return timeToPaint(page, 'click', watched, () => button.click());
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function ms(time) {
  return `${time.toFixed(0)} ms`;
}
