import type { Locator, Page } from '@playwright/test';
import { LESSON_IDS, loadLesson } from '../../src/scenarios/lessonList';
import { keyboard, type Hands } from './kit/hands';
import { captionOf, expectMarked } from './kit/marks';
import { begin, expect, goTo, KELLEY, test } from './kit/story';

/** What one of the article's two procedures brings about, and where that is seen besides. */
type Procedure = {
  readonly lesson: (typeof LESSON_IDS)[number];
  /** The step after which it is there. */
  readonly step: string;
  /** What the second frame shows. */
  readonly beside: string;
  readonly row: RegExp;
  readonly caption: RegExp;
  /** What it is called on the map. */
  readonly box: string;
  readonly byKeyboard: (main: Locator, hands: Hands) => Promise<void>;
};

const signIn = async (main: Locator, hands: Hands) => {
  await hands.fill(main.getByLabel('User name', { exact: true }), KELLEY);
  await hands.fill(main.getByLabel('Password', { exact: true }), 'Pass@word1');
  await hands.press(main.getByRole('button', { name: 'Sign in', exact: true }));
};

const PROCEDURES: readonly Procedure[] = [
  {
    lesson: 'office-first',
    step: 'agree',
    beside: 'portal.azure.com/subscriptions',
    row: /Free Trial .* Active/,
    caption: /^New: Free Trial in Contoso/,
    box: 'Free Trial',
    byKeyboard: async (main, hands) => {
      const press = (role: 'link' | 'button' | 'checkbox', name: string | RegExp) =>
        hands.press(main.getByRole(role, { name, exact: true }).filter({ visible: true }));
      await press('link', 'Try for free');
      await press('link', 'Start now');
      await press('link', 'Sign in with your organizational account');
      await signIn(main, hands);
      const work = main.getByLabel('Work Phone');
      await expect(work).toBeVisible();
      if ((await work.inputValue()) === '') await hands.fill(work, '555-0123');
      await press('button', 'Next');
      await hands.fill(main.getByLabel('Phone number'), '425 555 0100');
      await press('button', 'Send text message');
      const telephone = main.page().getByRole('region', { name: 'Simulated telephone' });
      await expect(telephone).toContainText(/\b\d{6}\b/);
      const code = /\b\d{6}\b/.exec(await telephone.innerText())?.[0] ?? '';
      await hands.fill(main.getByLabel('Verification code'), code);
      await press('button', 'Verify code');
      await press('button', 'Use a training card');
      await press('button', 'Next');
      await press('checkbox', /agree/);
      await press('button', 'Sign up');
    },
  },
  {
    lesson: 'azure-first',
    step: 'try',
    beside: 'manage.windowsazure.com/activedirectory/contoso/licenses',
    row: /Office 365 Business Premium/,
    caption: /^New: Office 365 Business Premium, 25 seats/,
    box: 'Office 365 Business Premium',
    byKeyboard: async (main, hands) => {
      await goTo(main.page(), 'portal.office.com/signup/business-premium');
      await hands.press(main.getByRole('link', { name: 'Sign in' }).filter({ visible: true }).first());
      await signIn(main, hands);
      await hands.press(main.getByRole('button', { name: 'Try now', exact: true }));
    },
  },
];

/** Where it is seen that something has come: each names it, marks it, and has it in sight. */
const PLACES = [
  {
    place: 'the second frame',
    query: ({ beside }: Procedure) => `beside=${encodeURIComponent(beside)}`,
    // It asks for a sign-in by itself, which takes the keyboard.
    isThere: (page: Page) => expect(page.locator('[data-frame="beside"]').getByLabel('Password')).toBeVisible(),
    expectArrival: async (page: Page, { row, caption }: Procedure) => {
      await expectMarked(page.locator('[data-frame="beside"]').getByRole('row', { name: row }));
      await expect(captionOf(page, 'beside')).toHaveText(caption);
    },
  },
  {
    place: 'the map',
    query: () => 'map',
    isThere: (page: Page) => expect(page.getByRole('region', { name: 'Directory map' })).toBeVisible(),
    expectArrival: async (page: Page, { box }: Procedure) => {
      const thing = page
        .getByRole('region', { name: 'Directory map' })
        .locator('[data-thing][data-fresh]')
        .filter({ has: page.getByRole('button', { name: box, exact: true }) })
        .last();
      await expect(thing).toContainText('New');
      await expect(thing).toBeInViewport({ ratio: 0.9 });
    },
  },
];

for (const procedure of PROCEDURES) {
  for (const { place, query, isThere, expectArrival } of PLACES) {
    test(`${procedure.lesson} arrives in ${place} without a reload, by one key`, async ({ page }) => {
      const { steps } = await loadLesson(procedure.lesson);
      await page.goto(`./#/lessons/${procedure.lesson}/watch?demo&lang=en&${query(procedure)}`);
      const caption = page.getByRole('region', { name: 'Demo' }).getByRole('status');
      await expect(caption).toHaveText(/^1 of /);
      await isThere(page);
      const loads = loadsOf(page);
      for (const [at, { id }] of steps.entries()) {
        await page.keyboard.press('PageDown');
        // A second press has the step there at once.
        await page.keyboard.press('PageDown');
        await expect(caption).toHaveText(new RegExp(`^${Math.min(at + 2, steps.length)} of .*(Next: |shown)`));
        if (id === procedure.step) break;
      }
      await expectArrival(page, procedure);
      expect(loads()).toBe(0);
    });

    test(`${procedure.lesson} arrives in ${place} without a reload, by keyboard alone`, async ({ page }) => {
      const { start } = await loadLesson(procedure.lesson);
      await begin(page, start);
      await page.goto(`${page.url()}?${query(procedure)}`);
      await isThere(page);
      const loads = loadsOf(page);
      await procedure.byKeyboard(page.locator('[data-frame="main"]'), keyboard(page));
      await expectArrival(page, procedure);
      expect(loads()).toBe(0);
    });
  }
}

function loadsOf(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}
