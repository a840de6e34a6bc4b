import type { Page, Locator } from '@playwright/test';
import { STANDARDS } from '../../src/training/package/packageId';
import { expectAccessible } from './kit/accessible';
import type { Shape } from './kit/lms/lmsPage';
import { lmsOf, logIn, packageOf, setFaults, strangeWindow, test } from './kit/lms/launches';
import { storedEntries } from './kit/stored';
import { expect, organizationalSignIn, signUp, usersOf } from './kit/story';

const SHAPES: readonly Shape[] = ['top', 'frame', 'pair', 'window', 'sandbox'];
const WORDS = {
  en: {
    first: 'Try for free',
    second: 'Start now',
    step: 'Step 2 of 11',
    unwritten: 'Nothing is reported',
  },
  nl: {
    first: 'Gratis proberen',
    second: 'Nu starten',
    step: 'Stap 2 van 11',
    unwritten: 'Er wordt niets gemeld',
  },
} as const;

const STEP_2 = 'azure.microsoft.com/pricing/free-trial';

for (const standard of STANDARDS) {
  for (const language of ['en', 'nl'] as const) {
    const words = WORDS[language];
    for (const shape of SHAPES) {
      // A page in a sandbox sees no page around it, and SCORM no LMS: what then becomes of it has a test of its own.
      if (shape === 'sandbox' && standard !== 'cmi5') continue;
      test(`${standard}, ${shape}, ${language}: begun, gone on with in another browser, looked at`, async ({
        browser,
        windows: [one, other],
        server,
      }) => {
        const lms = lmsOf(server, browser, standard, `${standard}-${shape}-${language}`.replaceAll('.', '-'));
        const fresh = await lms.launch(shape, { language, into: one });
        await fresh.inside.getByRole('link', { name: words.first }).click();
        await expect(fresh.inside.getByRole('dialog').first()).toContainText(words.step);
        await expect.poll(() => logIn(lms.state()).at(-1)).toMatchObject({ type: 'visited', address: STEP_2 });
        const begun = lms.state();
        await fresh.leave();

        const resumed = await lms.launch(shape, { language, into: other });
        await expect(resumed.inside.getByRole('dialog').first()).toContainText(words.step);
        await expect.poll(() => logIn(lms.state())).toEqual(logIn(begun));
        await resumed.leave();

        const before = lms.whole();
        for (const mode of ['review', 'browse'] as const) {
          const looked = await lms.launch(shape, { mode, language, into: other });
          await expect(looked.inside.getByRole('link', { name: words.unwritten })).toBeVisible();
          await looked.inside.getByRole('link', { name: words.second }).click();
          await expect(looked.inside.getByRole('link', { name: words.second })).toHaveCount(0);
          await looked.leave();
        }
        expect(withoutLooks(lms.whole())).toEqual(withoutLooks(before));
      });
    }
  }
}

/** What was told by the content: how an LMS has launched it is the LMS's own to say, and of cmi5 that it has begun. */
function withoutLooks(whole: unknown): unknown {
  if (Array.isArray(whole))
    return [whole[0] as unknown, (whole[1] as string[]).filter((verb) => verb !== 'initialized')];
  const own = Object.entries(whole as object).filter(([element]) => !/mode$|credit$|entry$|total_time$/.test(element));
  return Object.fromEntries(own);
}

function taskStrip(page: Page): Locator {
  return page.getByRole('region', { name: 'Task' });
}

/** What a browser tells a page whose window is closed, or covered. */
async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

/** The address of the simulated page that is shown, without what stands beside it. */
function shownAt(page: Page): string | undefined {
  return new URL(page.url()).hash.slice(2).split('?')[0];
}

// These steps open the next part of the page that they are on, and wait for it.
const STAYING = ['About you', 'Send text message', 'Verify code', 'Card'];

test('killed at any step of the first story, it goes on in another browser with the same world, step and score', async ({
  browser,
  server,
}) => {
  const lms = lmsOf(server, browser, 'scorm-1.2', 'killed');
  let { page, close, context } = await lms.launch('top');
  const launchAnew = async () => {
    await close();
    ({ page, close, context } = await lms.launch('top', { into: await strangeWindow(server, context) }));
  };
  // All that is in the browser's storage or on its way there, which is all that can be seen, is at the LMS too.
  const isReported = async () => {
    const done = await storedEntries(page, 'onetenant.killed.ada');
    await hide(page);
    const place = server.text('killed', 'cmi.core.lesson_location').split('?')[0];
    return shownAt(page) === place && logIn(lms.state()).length === done.length;
  };
  const [last, ...before] = [...organizationalSignIn, ...signUp, ...usersOf('Contoso').slice(0, 3)].toReversed();
  for (const [name, take] of before.toReversed()) {
    await test.step(name, async () => {
      const from = shownAt(page);
      await take(page);
      if (!STAYING.includes(name)) await expect.poll(() => shownAt(page)).not.toBe(from);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect.poll(isReported).toBe(true);
      const said = await taskStrip(page).innerText();
      const [hash, state] = [new URL(page.url()).hash, lms.state()];
      await launchAnew();
      await expect.poll(() => taskStrip(page).innerText()).toBe(said);
      await expect.poll(() => new URL(page.url()).hash).toBe(hash);
      await expect.poll(() => logIn(lms.state())).toEqual(logIn(state));
    });
  }
  await last?.[1](page);
  await expect(page.getByRole('dialog', { name: 'Result' })).toContainText('100 of 100 points');
  await launchAnew();
  await expect(page.getByText('Your last attempt: 100 of 100 points.')).toBeVisible();
  await page.getByRole('link', { name: 'Open the result' }).click();
  await expect(page.getByRole('dialog', { name: 'Result' })).toContainText('100 of 100 points');
  await context.close();
  expect(server.kept('killed')).toMatchObject({
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '100',
    'cmi.objectives.0.status': 'passed',
  });
});

test('where the LMS loses what it accepts, the lesson goes on, says so, and reports once it is kept', async ({
  browser,
  server,
}) => {
  const lms = lmsOf(server, browser, 'scorm-2004', 'losing');
  const { page, inside, kill } = await lms.launch('frame');
  await expect(inside.getByRole('dialog').first()).toContainText('Step 1 of 11');
  await setFaults(page, { loses: true });
  await inside.getByRole('link', { name: 'Try for free' }).click();
  const notice = inside.getByRole('link', { name: 'Not reported yet' });
  await expect(notice).toBeVisible();
  await notice.click();
  await expect(inside.getByText(/does not take what is reported at the moment/)).toBeVisible();
  await inside.getByRole('button', { name: 'Save and close' }).click();
  await expect(inside.getByRole('alert')).toContainText('did not take your last result');
  await setFaults(page, {});
  await inside.getByRole('button', { name: 'Save and close' }).click();
  await expect(inside.getByRole('heading', { name: 'The lesson is closed' })).toBeVisible();
  expect(logIn(lms.state())).not.toEqual([]);
  await kill();
});

test('where the connection to the LMS of cmi5 is lost, the lesson goes on, says so, and reports once it is back', async ({
  browser,
  server,
}) => {
  const lms = lmsOf(server, browser, 'cmi5', 'unplugged');
  const { context, page, kill } = await lms.launch('top');
  await expect.poll(() => logIn(lms.state())).not.toEqual([]);
  const before = lms.state();
  await context.route('**/xapi/**', (route) => route.abort('internetdisconnected'));
  await page.getByRole('link', { name: 'Try for free' }).click();
  await expect(page.getByRole('dialog').first()).toContainText('Step 2 of 11');
  const notice = page.getByRole('link', { name: 'Not reported yet' });
  await expect(notice).toBeVisible();
  expect(lms.state()).toBe(before);
  await notice.click();
  await page.getByRole('button', { name: 'Save and close' }).click();
  await expect(page.getByRole('alert')).toContainText('did not take your last result');
  await context.unroute('**/xapi/**');
  await page.getByRole('button', { name: 'Save and close' }).click();
  await expect(page.getByRole('heading', { name: 'The lesson is closed' })).toBeVisible();
  expect(logIn(lms.state()).at(-1)).toMatchObject({ type: 'visited', address: STEP_2 });
  await kill();
});

test('where the LMS dies in the middle, this browser keeps it, and the next launch reports it', async ({
  browser,
  server,
}) => {
  const lms = lmsOf(server, browser, 'scorm-1.2', 'dying');
  const { context, page, inside, close, kill } = await lms.launch('frame');
  await expect.poll(() => logIn(lms.state())).not.toEqual([]);
  const before = lms.state();
  await setFaults(page, { isDead: true });
  await inside.getByRole('link', { name: 'Try for free' }).click();
  await expect(inside.getByRole('link', { name: 'Not reported yet' })).toBeVisible();
  expect(lms.state()).toBe(before);
  await close();
  const again = await lms.launch('frame', { into: await context.newPage() });
  await expect(again.inside.getByRole('dialog').first()).toContainText('Step 2 of 11');
  await expect.poll(() => logIn(lms.state())).not.toEqual(logIn(before));
  await kill();
});

test('a package shows its lesson and nothing else, and no more attempts than it has', async ({ browser, server }) => {
  const told = packageOf('scorm-1.2', 'own', { modes: ['guided', 'practice'], languages: ['nl'], attempts: 1 });
  const lms = lmsOf(server, browser, 'scorm-1.2', 'own', told);
  const { page, kill } = await lms.launch('top');
  await expect(page.getByText('Je hebt nog 1 poging over.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Oefenen/ }).click();
  await expect(page.getByRole('region', { name: 'Opdracht' })).toBeVisible();
  for (const address of ['runs', 'article', 'figures/9', 'lessons/who-may-buy/guided', 'lessons/office-first/test']) {
    await page.evaluate((to) => location.assign(`#/${to}`), address);
    await expect(page.getByText('Je hebt geen poging meer over.')).toBeVisible();
    await expect(page).toHaveURL(/#\/$/);
  }
  await page.getByRole('link', { name: 'Verder waar je was' }).click();
  await expect(page.getByRole('region', { name: 'Opdracht' })).toBeVisible();
  await kill();
});

test('loaded again in a launch that the LMS has closed, it goes on where it was, and says so', async ({
  browser,
  server,
}) => {
  const lms = lmsOf(server, browser, 'scorm-2004', 'again');
  const { page, inside, kill } = await lms.launch('frame');
  await inside.getByRole('link', { name: 'Try for free' }).click();
  await expect(inside.getByRole('dialog').first()).toContainText('Step 2 of 11');
  await page.frames()[1]?.evaluate(() => location.reload());
  await expect(inside.getByRole('link', { name: 'No longer reported' })).toBeVisible();
  await expect(inside.getByRole('dialog').first()).toContainText('Step 2 of 11');
  await kill();
});
