import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { black, caption, isThere, next, notes, openAudience, openDemo, openDesk, time, tools } from './kit/desk';
import { choose } from './kit/runMenu';
import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

const light = (audience: Page) => audience.locator('[data-highlighter]');

test('the desk tells what is next, and has the audience’s window do it, by the keys of a clicker', async ({ page }) => {
  await openDemo(page);
  const desk = await openDesk(page);
  await expect(next(desk)).toHaveText('Ask for the free trial');
  await expect(notes(desk)).toContainText('it is in a directory from its first minute');
  await expect(desk.getByRole('img', { name: /^The page after this step: azure.microsoft.com/ })).toBeVisible();
  await expectAccessible(desk);

  await desk.keyboard.press('PageDown');
  await expect(caption(page)).toHaveText(/^2 of 11 Next: /);
  await expect(next(desk)).toHaveText('Begin the sign-up');
  await page.keyboard.press('PageDown');
  await expect(next(desk)).toHaveText('Choose the kind of account');
  await isThere(desk);
  await desk.keyboard.press('PageUp');
  await expect(next(desk)).toHaveText('Begin the sign-up');
  await expect(caption(page)).toHaveText(/^2 of 11 Next: /);

  await desk.keyboard.press('g');
  await expect(desk.getByRole('button', { name: 'Begin the sign-up' })).toBeFocused();
  await desk.getByRole('button', { name: 'Agree and sign up' }).click();
  await expect(caption(page)).toHaveText(/^8 of 11 Next: /);
  await expect(desk.getByRole('img', { name: /signuplanding$/ })).toContainText('Your subscription is ready for you!');
  await desk.getByRole('button', { name: 'The end' }).click();
  await expect(page.getByRole('dialog', { name: 'Result' })).toBeVisible();
  await expect(next(desk)).toHaveText('All steps have been shown.');
  await desk.getByRole('button', { name: 'Choose the kind of account' }).click();
  await expect(caption(page)).toHaveText(/^3 of 11 Next: /);
  await expect(page.getByText('Nobody signed in')).toBeVisible();
});

test('desk and audience find each other when either is reloaded, or closed and opened again', async ({ page }) => {
  await openDemo(page);
  let desk = await openDesk(page);
  await desk.keyboard.press('PageDown');
  await expect(next(desk)).toHaveText('Begin the sign-up');

  await page.reload();
  await expect(caption(page)).toHaveText(/^2 of 11 Next: /);
  await isThere(desk);
  await desk.keyboard.press('PageDown');
  await expect(caption(page)).toHaveText(/^3 of 11 Next: /);

  await desk.reload();
  await expect(next(desk)).toHaveText('Choose the kind of account');
  await isThere(desk);
  await desk.keyboard.press('PageDown');
  await expect(caption(page)).toHaveText(/^4 of 11 Next: /);

  await desk.close();
  desk = await openDesk(page);
  await expect(next(desk)).toHaveText('Sign in with the account of Office 365');
  await page.close();
  const audience = await openAudience(desk);
  await expect(caption(audience)).toHaveText(/^4 of 11 Next: /);
  await desk.keyboard.press('PageDown');
  await expect(caption(audience)).toHaveText(/^5 of 11 Next: /);
});

test('black, light, enlargement and time are one in both windows, and outlive a reload', async ({ page }) => {
  await openDemo(page);
  const desk = await openDesk(page);
  await expect(time(desk).getByRole('button', { name: 'Start' })).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(time(desk)).toContainText('of 5 min');
  await time(desk).getByRole('button', { name: 'Pause' }).click();
  const paused = await time(desk).getByRole('timer').innerText();

  await desk.keyboard.press('b');
  await expect(black(page)).toHaveText('The screen is black. B brings it back.');
  await expectAccessible(page);
  await expect(tools(desk).getByRole('button', { name: 'Black' })).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(black(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(black(page)).toHaveCount(0);
  await expect(tools(desk).getByRole('button', { name: 'Black' })).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('.');
  await expect(black(page)).toBeVisible();
  await desk.keyboard.press('.');
  await expect(black(page)).toHaveCount(0);

  await desk.keyboard.press('l');
  await expect(light(page)).toBeAttached();
  await page.keyboard.press('l');
  await expect(light(page)).toHaveCount(0);
  await expect(tools(desk).getByRole('button', { name: 'Light on the pointer' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );

  await tools(desk).getByRole('button', { name: 'Stage view' }).click();
  await tools(desk).getByRole('button', { name: 'Larger pages' }).click();
  await expect(page).toHaveURL(/[?&]stage=180/);

  await desk.reload();
  await expect(time(desk).getByRole('timer')).toHaveText(paused);
  await page.close();
  await desk.reload();
  await expect(time(desk).getByRole('timer')).toHaveText(paused);
  const audience = await openAudience(desk);
  await expect(audience).toHaveURL(/[?&]stage=180/);
  await time(desk).getByRole('button', { name: 'Reset' }).click();
  await expect(time(desk).getByRole('timer')).toHaveText('0:00');
});

test('notes are made larger, and stay so', async ({ page }) => {
  await openDemo(page);
  const desk = await openDesk(page);
  const size = () => next(desk).evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
  const before = await size();
  await desk.keyboard.press('n');
  expect(await size()).toBeGreaterThan(before);
  const larger = await size();
  await desk.reload();
  await expect(next(desk)).toBeVisible();
  expect(await size()).toBe(larger);
  await desk.getByRole('button', { name: 'Smaller notes' }).click();
  expect(await size()).toBe(before);
});

test('a run of one’s own has a desk, with what each step does and the rule behind it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await begin(page, 'office-customer');
  await goTo(page, 'portal.office.com/commerce/trial/business-premium');
  await signIn(page, KELLEY);
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('heading', { name: 'order receipt' })).toBeVisible();
  await choose(page, 'Make a demo of this run');
  await expect(caption(page)).toHaveText(/^1 of 2 Next: /);

  const desk = await openDesk(page);
  await expect(next(desk)).toHaveText(/^Kelley Wall signed in/);
  await desk.keyboard.press('PageDown');
  await expect(next(desk)).toHaveText(/^Contoso got Office 365 Business Premium/);
  await expect(notes(desk)).toContainText('Law 1');
  await expect(desk.getByRole('img', { name: /commerce\/receipt/ })).toContainText('order receipt');
  await expectAccessible(desk);
  await desk.keyboard.press('PageDown');
  await expect(next(desk)).toHaveText('All steps have been shown.');
});

test('what no window of the talk has said changes nothing', async ({ page }) => {
  await openDemo(page);
  const desk = await openDesk(page);
  await page.evaluate(() => {
    const talk = { seq: 99, by: 'z', isBlack: true, isLit: true, timer: {} };
    const what = { type: 'here', role: 'desk', run: 'x', length: 1, talk, playing: 'rests', asks: false };
    const ask = { type: 'ask', to: 'somebody', ask: { do: 'next' } };
    const channel = new BroadcastChannel('onetenant.talk');
    for (const said of [what, ask, 'next', { type: 'here' }, null]) {
      channel.postMessage({ from: 'z', number: 1, what: said });
      window.postMessage({ token: '0'.repeat(32), message: { from: 'z', number: 1, what: said } }, '*');
    }
  });
  await desk.keyboard.press('PageDown');
  await expect(caption(page)).toHaveText(/^2 of 11 Next: /);
  await expect(black(page)).toHaveCount(0);
});
