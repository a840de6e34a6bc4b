// Measures when a page is first painted, and when it is what it is meant to be.
import { middle } from './paint.mjs';

/** "Slow 3G" as browsers' own tools have it. */
const SLOW_3G = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const TIMES = 7;
const SLOWED = 4;
const PROMISED = { ratio: 1.6, overSlow3G: 3000, ratioOverSlow3G: 1.4 };

/** Rows of the table: how long a first visit waits for anything true, and for the start page itself. */
export async function benchPaint(browser, simulator, empty) {
  const [start, nothing] = await paintsOf(browser, simulator, empty, TIMES, { slowed: SLOWED });
  const [slowStart, slowNothing] = await paintsOf(browser, simulator, empty, 1, { slowNetwork: true });
  const slower = `${SLOWED}× slower CPU`;
  return [
    row(`first paint, ${slower}`, start.first, nothing.first, times(start.first, nothing.first, PROMISED.ratio)),
    row(`the start page, ${slower}`, start.shown, nothing.shown, times(start.shown, nothing.shown, PROMISED.ratio)),
    row('first paint, slow 3G', slowStart.first, slowNothing.first, `of ${PROMISED.overSlow3G} ms`),
    row(
      'the start page, slow 3G',
      slowStart.shown,
      slowNothing.shown,
      times(slowStart.shown, slowNothing.shown, PROMISED.ratioOverSlow3G),
    ),
  ];
}

/**
 * The medians, in milliseconds from the beginning of a visit, of the first paint of anything (`first`), and of the frame
 * that shows the page itself (`shown`), of both pages in turn. Every visit is a first one: nothing is kept of another.
 */
async function paintsOf(browser, simulator, empty, count, slow) {
  const visits = { simulator: [], empty: [] };
  for (let i = 0; i < count; i++) {
    visits.simulator.push(await visit(browser, simulator, { selector: 'main', ...slow }));
    visits.empty.push(await visit(browser, empty, { selector: 'button', ...slow }));
  }
  return [visits.simulator, visits.empty].map((all) => ({
    first: middle(all.map(({ first }) => first)),
    shown: middle(all.map(({ shown }) => shown)),
  }));
}

async function visit(browser, address, { selector, slowed = 1, slowNetwork = false }) {
  const context = await browser.newContext({ locale: 'en-US' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    if (slowNetwork) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW_3G);
    }
    await page.addInitScript(noteWhenShown, selector);
    await page.goto(address, { waitUntil: 'commit' });
    const paints = await page.waitForFunction(paintsSoFar, undefined, { timeout: 60_000 });
    return await paints.jsonValue();
  } finally {
    await context.close();
  }
}

function noteWhenShown(selector) {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => Object.assign(globalThis, { shownAt: performance.now() }));
      port1.start();
      port2.postMessage('painted');
    });
  });
  observer.observe(document, { subtree: true, childList: true });
}

function paintsSoFar() {
  const [first] = performance.getEntriesByName('first-contentful-paint');
  return first && globalThis.shownAt && { first: first.startTime, shown: globalThis.shownAt };
}

function row(name, simulator, empty, budget) {
  return [name, `${simulator.toFixed(0)} ms`, `${empty.toFixed(0)} ms`, budget];
}

function times(simulator, empty, promised) {
  return `${(simulator / empty).toFixed(2)} of ${promised} times`;
}
