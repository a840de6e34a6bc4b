import type { Page } from '@playwright/test';
import { answer, emptyWorld, evolveAll, type Command, type Entry, type What } from '../../src/core/index';
import { FORMAT } from '../../src/store/log/migrations';
import { START_STATES } from '../../src/scenarios/startStates';
import { expectNotice } from './kit/marks';
import { openFile } from './kit/runMenu';
import { begin, expect, goTo, KELLEY, KELLEY_PERSONAL, organizationalSignIn, signUp, test, walk } from './kit/story';

const SIGNED_UP = `Kelley Wall (${KELLEY}) signed up for Azure: Free Trial in Contoso`;
const SIGNED_IN = `Kelley Wall signed in with the organizational account ${KELLEY}`;

async function openTimeline(page: Page) {
  await page.getByRole('link', { name: 'Timeline' }).click();
  const panel = page.getByRole('complementary', { name: 'Timeline' });
  await expect(panel.getByRole('heading', { name: 'Timeline' })).toBeFocused();
  return panel;
}

/** Story 1, up to the subscription. */
async function tellStory(page: Page) {
  await begin(page, 'office-customer');
  await walk(page, [...organizationalSignIn, ...signUp]);
}

test('the past is looked at in the portals, across reload and Back, and gone on from in a new run', async ({
  page,
}) => {
  await tellStory(page);
  await goTo(page, 'portal.azure.com/subscriptions');
  const subscription = page.getByRole('main').getByRole('link', { name: 'Free Trial' });
  await expect(subscription).toBeVisible();
  const panel = await openTimeline(page);
  await expect(panel.getByRole('listitem').filter({ hasText: SIGNED_UP })).toContainText('Now');

  await panel.getByRole('link', { name: `Kelley Wall (${KELLEY}) had a training card verified`, exact: true }).click();
  const past = page.getByRole('region', { name: 'The past' });
  await expect(past).toContainText(
    `You are looking at the past: Kelley Wall (${KELLEY}) had a training card verified.`,
  );
  await expect(subscription).toHaveCount(0);
  await page.reload();
  await expect(past).toBeVisible();
  await expect(panel).toBeVisible();
  await expect(subscription).toHaveCount(0);
  await page.goBack();
  await expect(past).toHaveCount(0);
  await expect(subscription).toBeVisible();
  await page.goForward();
  await expect(past).toBeVisible();

  await page.getByRole('navigation', { name: 'Browser' }).locator('summary').click();
  await page.getByRole('navigation', { name: 'Browser' }).getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('nothing can be done there')).toBeVisible();

  await past.getByRole('button', { name: 'Go on from here' }).click();
  await expect(past).toHaveCount(0);
  await expect(page).toHaveURL(/portal\.azure\.com\/subscriptions\?timeline=$/);
  await expect(subscription).toHaveCount(0);
  await expect(panel.getByText(SIGNED_UP)).toHaveCount(0);
  await goTo(page, 'account.windowsazure.com/signup');
  await page.getByRole('checkbox', { name: /agree/ }).check();
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: SIGNED_UP })).toContainText('Now');
});

test('what is undone stays undone across a reload, and is redone after it, at any depth', async ({ page }) => {
  await tellStory(page);
  const panel = await openTimeline(page);
  const [undo, redo] = [page.getByRole('button', { name: 'Undo' }), page.getByRole('button', { name: 'Redo' })];
  const undone = panel.getByText('Undone', { exact: true });
  for (let count = 1; count <= 6; count++) {
    await undo.click();
    await expect(undone).toHaveCount(count);
  }
  await expect(undo).toBeDisabled();

  await page.reload();
  await expect(undone).toHaveCount(6);
  await expect(undo).toBeDisabled();
  for (let count = 5; count >= 0; count--) {
    await redo.click();
    await expect(undone).toHaveCount(count);
  }
  await expect(redo).toBeDisabled();
  await page.reload();
  await expect(panel.getByRole('listitem').filter({ hasText: SIGNED_UP })).toContainText('Now');
  await goTo(page, 'portal.azure.com/subscriptions');
  await expect(page.getByRole('main').getByRole('link', { name: 'Free Trial' })).toBeVisible();
});

test('what if the Microsoft account had been used? The subscription lands in a directory of its own', async ({
  page,
}) => {
  await tellStory(page);
  const panel = await openTimeline(page);
  await panel.getByRole('link', { name: `What if?: ${SIGNED_IN}` }).click();
  const dialog = page.getByRole('dialog', { name: 'What if?' });
  await dialog.getByRole('link', { name: KELLEY_PERSONAL }).click();
  await expect(dialog).toContainText('Azure and Office 365 share no directory');
  await expect(dialog).toContainText('lands in Default Directory instead of Contoso');
  await page.reload();
  await expect(dialog).toContainText('lands in Default Directory instead of Contoso');

  await dialog.getByRole('button', { name: 'Go on in this world' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(
    panel.getByText(`Kelley Wall (${KELLEY_PERSONAL}) signed up for Azure: Free Trial in Default Directory`),
  ).toBeVisible();
  await goTo(page, 'manage.windowsazure.com/activedirectory');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Default Directory', exact: true }).first()).toBeVisible();
  await expect(main.getByRole('link', { name: 'Contoso', exact: true })).toHaveCount(0);
});

test('ten thousand things that happened are looked through without waiting', async ({ page }) => {
  await begin(page, 'office-customer');
  await openFile(page, longRun(10_000), 'long.json');
  await expectNotice(page, '“long.json” is open as a run of its own.');

  const panel = await openTimeline(page);
  const entries = panel.getByRole('listitem').filter({ has: page.locator('[data-target="timeline.moment"]') });
  await expect(entries.first()).toHaveAttribute('aria-setsize', '10000');
  expect(await entries.count()).toBeLessThan(60);

  await page.goto('./#/azure.microsoft.com?timeline&at=200');
  await expect(page.locator('#moment-200')).toBeInViewport();
  await page.getByRole('region', { name: 'The past' }).getByRole('link', { name: 'Earlier' }).click();
  await expect(page.locator('#moment-199')).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('#moment-199')).toBeInViewport();

  const slider = panel.getByRole('slider', { name: 'Moment that is shown' });
  await slider.press('ArrowLeft');
  await expect(page.locator('#moment-198')).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('#moment-198')).toBeInViewport();
  await slider.press('Home');
  await expect(page).toHaveURL(/at=0$/);
  await slider.press('End');
  await expect(page.getByRole('region', { name: 'The past' })).toHaveCount(0);
  await expect(slider).toBeFocused();
});

/** A run file in which somebody signs in and out, so many entries long. */
function longRun(length: number): string {
  const [start] = START_STATES;
  if (!start) throw new Error('there is no start state');
  const began: What = { type: 'began', start: start.id, seed: 'long', events: start.events };
  let world = evolveAll(emptyWorld('long'), start.events);
  const entries = Array.from({ length }, (_, seq): Entry => {
    const command: Command =
      seq % 2 === 1
        ? { type: 'signIn', profile: 'default', userName: KELLEY }
        : { type: 'signOut', profile: 'default' };
    const what = seq === 0 ? began : answer(world, command);
    if (what.type === 'did') world = evolveAll(world, what.events);
    return { seq, at: '2026-01-01T12:00:00.000Z', tab: 'a tab', page: 'azure.microsoft.com', what };
  });
  return JSON.stringify({ format: 'onetenant-run', version: FORMAT, entries });
}
