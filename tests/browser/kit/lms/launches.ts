import {
  test as base,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test';
import type { What } from '../../../../src/core/index';
import { startState } from '../../../../src/scenarios/startStates';
import { parseRunLink } from '../../../../src/store/share/runLink';
import type { LessonPackage } from '../../../../src/training/package/lessonPackage';
import type { Standard } from '../../../../src/training/package/packageId';
import { cmi5Lms } from '../../../kit/lms/cmi5Lms';
import type { Faults } from '../../../kit/lms/strictApi';
import { FOR_A_CONDITION } from '../../../kit/patience';
import { expect } from '../story';
import { lmsServer, type LmsServer } from './lmsServer';
import type { Shape } from './lmsPage';

type Mode = 'normal' | 'review' | 'browse';

type Stage = {
  /** An LMS, and its content on an origin of its own. */
  readonly server: LmsServer;
  /**
   * Two browsers that know nothing of each other, each with a window in which one launch follows another. They have fetched
   * the files before, as those of a learner have.
   */
  readonly windows: readonly [Page, Page];
};

/** With what all tests of a worker share, each of them with a package of its own. */
export const test = base.extend<object, Stage>({
  server: [
    async ({ browserName: _any }, give) => {
      const server = await lmsServer();
      await give(server);
      server.close();
    },
    { scope: 'worker' },
  ],
  windows: [
    async ({ browser }, give) => {
      const [one, other] = [await newBrowser(browser), await newBrowser(browser)];
      await give([await one.newPage(), await other.newPage()]);
      await Promise.all([one.close(), other.close()]);
    },
    { scope: 'worker' },
  ],
});

async function newBrowser(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 720 } });
  // What Playwright gives the browser of one test: without it, the one of a worker waits for as long as a test may take.
  context.setDefaultTimeout(FOR_A_CONDITION);
  return context;
}

type Given = {
  readonly mode?: Mode;
  readonly language?: string;
  /** The window in which it is launched; without, one of another browser. */
  readonly into?: Page;
  /** The LMS has no API before `comeLate`. */
  readonly isLate?: boolean;
  /** The LMS lets nobody in again who has failed. */
  readonly isLocking?: boolean;
};

/** A package of the first lesson. */
export function packageOf(standard: Standard, id: string, more: Partial<LessonPackage> = {}): LessonPackage {
  return {
    form: 1,
    id,
    standard,
    lesson: 'office-first',
    version: 1,
    modes: ['guided'],
    languages: ['en', 'nl'],
    tokens: false,
    failedAsIncomplete: false,
    ...more,
  };
}

/** An LMS that has a package and launches it, each time in another browser. */
export function lmsOf(
  server: LmsServer,
  browser: Browser,
  standard: Standard,
  key: string,
  told = packageOf(standard, key),
) {
  const cmi5 = cmi5Lms();
  const at = server.putCmi5(key, cmi5);
  const address = (
    shape: Shape,
    { mode = 'normal', language = 'en', isLate = false, isLocking = false }: Given,
  ): string => {
    const content = server.put(told, shape === 'pair');
    if (standard !== 'cmi5') return server.pageOf({ standard, shape, content, key, mode, language, isLate, isLocking });
    const launchMode = ({ normal: 'Normal', review: 'Review', browse: 'Browse' } as const)[mode];
    return server.plainPageOf(shape, `${content}&${cmi5.launch(at, { mode: launchMode, language })}`);
  };
  return {
    cmi5,
    /** What it has been given to go on with. */
    state: (): string => (standard === 'cmi5' ? cmi5.state() : server.text(key, 'cmi.suspend_data')),
    /** All that it has been told. */
    whole: (): unknown =>
      standard === 'cmi5' ? [cmi5.state(), cmi5.verbs().filter((verb) => verb !== 'terminated')] : server.kept(key),
    /** Launches it. */
    launch: async (shape: Shape, given: Given = {}) => {
      const page = given.into ?? (await (await newBrowser(browser)).newPage());
      const context = page.context();
      const wrong: string[] = [];
      const hearError = (error: WebError) => wrong.push(error.error().message);
      const hearRequest = (request: Request) => {
        const ours = ['data:', 'blob:', 'about:', server.lmsOrigin, server.contentOrigin];
        if (!ours.some((one) => request.url().startsWith(one))) wrong.push(request.url());
      };
      context.on('weberror', hearError).on('request', hearRequest);
      await page.goto(address(shape, given));
      const inside = await insideOf(page, shape);
      const stop = async (close: () => Promise<unknown>) => {
        await close();
        context.off('weberror', hearError).off('request', hearRequest);
        expect(wrong).toEqual([]);
        expect(cmi5.flaws()).toEqual([]);
      };
      const hasEnded = async () =>
        standard === 'cmi5' ? cmi5.verbs().at(-1) === 'terminated' : page.evaluate(() => 'hasEnded' in globalThis);
      // An API that is in the window of the content goes with it, and into a sandbox none is heard.
      const canHear = standard === 'cmi5' || (shape !== 'top' && shape !== 'sandbox');
      return {
        context,
        page,
        inside,
        /** The LMS shows something else in its place, and has been told of that. */
        leave: () =>
          stop(async () => {
            // Chromium may never close a window that is closed while it goes elsewhere.
            if ('goto' in inside) await inside.goto('about:blank');
            else await inside.locator('html').evaluate(() => location.assign('about:blank'));
            if (canHear) await expect.poll(hasEnded).toBe(true);
            if (shape === 'window' && 'goto' in inside) await inside.close();
          }),
        /** Its window is closed, and the browser stays. */
        close: () => stop(() => page.close()),
        /** All of the browser is gone. */
        kill: () => stop(() => context.close()),
      };
    },
  };
}

async function insideOf(page: Page, shape: Shape): Promise<Page | FrameLocator> {
  if (shape === 'top') return page;
  if (shape === 'window') {
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Launch' }).click(),
    ]);
    return opened;
  }
  const outer = page.frameLocator('iframe');
  // In the pair there is a page between, of cmi5 none is needed.
  const isBetween = shape === 'pair' && page.url().includes('/lms?');
  return isBetween ? outer.frameLocator('iframe') : outer;
}

/** What was done, as a state of the LMS tells it. */
export function logIn(state: string): readonly What[] {
  const link = /"link":"([^"]*)"/.exec(state)?.[1] ?? '';
  const read = parseRunLink(link, (id) => startState(id, null)?.events, '2026-08-01T12:00:00.000Z');
  return 'log' in read ? read.log.map(({ what }) => what) : [];
}

/** A window of a browser that has fetched the files before, and has forgotten everything else. */
export async function strangeWindow(server: LmsServer, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  const storageTypes = 'indexeddb,local_storage';
  await tools.send('Storage.clearDataForOrigin', { origin: server.lmsOrigin, storageTypes });
  await tools.detach();
  return page;
}

/** The LMS of a page that had no API has one. */
export async function comeLate(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { comeLate: () => void }).comeLate());
}

/** Breaks the LMS of a page, or mends it. */
export async function setFaults(page: Page, faults: Faults): Promise<void> {
  await page.evaluate((next) => Object.assign(globalThis, { faults: next }), faults);
}
