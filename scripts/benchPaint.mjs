// Measures when a page is first painted, and when it is what it is meant to be.
import { middle } from './paint.mjs';

/** "Slow 3G" as browsers' own tools have it. */
const SLOW_3G = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/**
 * The medians, in milliseconds from the beginning of a visit, of the first paint of anything, and of the frame in which
 * the first element that matches the selector is painted. Every visit is a first one: nothing is kept of another.
 */
export async function paintsOf(browser, address, { selector, times, slowed = 1, slowNetwork = false }) {
  const visits = [];
  for (let i = 0; i < times; i++) visits.push(await visit(browser, address, { selector, slowed, slowNetwork }));
  return { first: middle(visits.map(({ first }) => first)), shown: middle(visits.map(({ shown }) => shown)) };
}

async function visit(browser, address, { selector, slowed, slowNetwork }) {
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
