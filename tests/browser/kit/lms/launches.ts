import type { Browser, BrowserContext, FrameLocator, Page } from '@playwright/test';
import type { What } from '../../../../src/core/index';
import { startState } from '../../../../src/scenarios/startStates';
import { parseRunLink } from '../../../../src/store/share/runLink';
import type { LessonPackage } from '../../../../src/training/package/lessonPackage';
import type { Standard } from '../../../../src/training/package/packageId';
import { cmi5Lms } from '../../../kit/lms/cmi5Lms';
import type { Faults } from '../../../kit/lms/strictApi';
import { expect, test as base } from '../story';
import { lmsServer, type LmsServer } from './lmsServer';
import type { Shape } from './lmsPage';

type Mode = 'normal' | 'review' | 'browse';

/** With an LMS, and with its content on an origin of its own. */
export const test = base.extend<{ server: LmsServer }>({
  server: async ({ baseURL: _usual }, give) => {
    const server = await lmsServer();
    await give(server);
    server.close();
  },
});

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
  const address = (shape: Shape, mode: Mode, language: string): string => {
    const content = server.put(told, shape === 'pair');
    if (standard !== 'cmi5') return server.pageOf({ standard, shape, content, key, mode, language });
    const launchMode = ({ normal: 'Normal', review: 'Review', browse: 'Browse' } as const)[mode];
    return server.plainPageOf(shape, `${content}?${cmi5.launch(at, { mode: launchMode, language })}`);
  };
  return {
    cmi5,
    /** What it has been given to go on with. */
    state: (): string => (standard === 'cmi5' ? cmi5.state() : server.text(key, 'cmi.suspend_data')),
    /** All that it has been told. */
    whole: (): unknown =>
      standard === 'cmi5' ? [cmi5.state(), cmi5.verbs().filter((verb) => verb !== 'terminated')] : server.kept(key),
    /** Launches it in a browser, which is another one unless it is given. */
    launch: async (shape: Shape, mode: Mode = 'normal', language: string = 'en', given?: BrowserContext) => {
      const context = given ?? (await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 720 } }));
      const page = await context.newPage();
      const wrong: string[] = [];
      context.on('weberror', (error) => wrong.push(error.error().message));
      page.on('request', (request) => {
        const ours = ['data:', 'blob:', server.lmsOrigin, server.contentOrigin];
        if (!ours.some((one) => request.url().startsWith(one))) wrong.push(request.url());
      });
      await page.goto(address(shape, mode, language));
      const inside = await insideOf(page, shape);
      const stop = async (all: Page | BrowserContext) => {
        await all.close();
        expect(wrong).toEqual([]);
        expect(cmi5.flaws()).toEqual([]);
      };
      return { context, page, inside, close: () => stop(page), kill: () => stop(context) };
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

/** Breaks the LMS of a page, or mends it. */
export async function setFaults(page: Page, faults: Faults): Promise<void> {
  await page.evaluate((next) => Object.assign(globalThis, { faults: next }), faults);
}
