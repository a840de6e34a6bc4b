import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { storedEntries } from './kit/stored';
import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

const loop = (page: Page) => page.getByRole('region', { name: /^Playing: / });
const END = 'That was “Office 365 first, then Azure”';

/** Lets the page's time pass, as fast as the page can, until this is said. */
async function untilSaid(page: Page, words: string, by = loop(page)): Promise<void> {
  const later = async () => {
    await page.clock.runFor(1000);
    return by.textContent();
  };
  await expect.poll(later, { intervals: [0] }).toContain(words);
}

test('a lesson plays by itself and starts over at its end, and after a reload; no run comes of it', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./#/lessons/office-first/watch/users?kiosk&lang=en');
  await expect(loop(page)).toContainText('11 of 11 See who is there');
  await expect(page.getByRole('banner', { name: 'Simulator' })).toContainText('Training simulation');
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Task' })).toHaveCount(0);
  await untilSaid(page, END);
  await expect(page).toHaveURL(/activedirectory\/contoso\/users/);
  await expectAccessible(page);
  await untilSaid(page, '11 of 11 See who is there');
  await expect(page).toHaveURL(/activedirectory\?kiosk/);
  await untilSaid(page, END);

  await page.reload();
  await expect(loop(page)).toContainText('11 of 11 See who is there');
  expect(await storedEntries(page)).toEqual([]);
});

test('somebody who presses anything has it to themselves, cannot get lost, and is asked before it starts over', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./#/lessons/office-first/watch/sign-in?kiosk&lang=en');
  await expect(loop(page)).toContainText('This plays by itself.');
  await page.keyboard.press('Escape');
  await expect(loop(page)).toContainText('It is all yours');
  await signIn(page, KELLEY);
  await expect(loop(page)).toContainText('5 of 11 Fill in “About you”');
  await goTo(page, 'portal.azure.com');
  await page.goto(`${page.url().replace(/#.*/, '')}#/nowhere.example?kiosk=office-first%2Fsign-in`);
  await page.keyboard.press('Control+z');
  await expect(loop(page)).toContainText('5 of 11');
  await untilSaid(page, 'Still there?');
  await expectAccessible(page);
  await page.mouse.move(200, 200);
  await page.mouse.move(220, 220);
  await expect(loop(page)).toContainText('It is all yours');
  await untilSaid(page, 'Still there?');
  await untilSaid(page, 'This plays by itself.');
  await expect(loop(page)).toContainText('4 of 11 Sign in');
  await expect(page.getByText('Nobody signed in')).toBeVisible();
});

test('where nothing is to move, only what comes of it is shown', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await page.goto('./#/lessons/office-first/watch/agree?kiosk&lang=nl');
  const loopInDutch = page.getByRole('region', { name: /^Wordt afgespeeld: / });
  await expect(loopInDutch).toContainText('9 van 11');
  await untilSaid(page, 'Dat was ‘Eerst Office 365, dan Azure’.', loopInDutch);
  await expect(page.locator('[data-pointer]')).toBeHidden();
});

test('a run of one’s own plays over and over, and is there as it was once that is left', async ({ page }) => {
  await begin(page, 'office-customer');
  await goTo(page, 'portal.office.com/commerce/trial/e3');
  await signIn(page, KELLEY);
  const before = await storedEntries(page);
  await page.clock.install();
  await page.goto('./#/portal.office.com/admin?kiosk');
  await expect(loop(page)).toContainText('1 of 1 Kelley Wall signed in');
  await untilSaid(page, 'That was “What was done, step by step”');
  await page.goto('./#/portal.office.com/admin');
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
  await expect(page.getByText(KELLEY).first()).toBeVisible();
  const runs = new Set((await storedEntries(page)).map(({ run }) => run));
  expect(runs).toEqual(new Set(before.map(({ run }) => run)));
});
