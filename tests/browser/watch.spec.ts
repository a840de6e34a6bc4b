import type { Page } from '@playwright/test';
import { LESSON_IDS, type LessonId } from '../../src/scenarios/lessonList';
import { expectAccessible } from './kit/accessible';
import { expect, test } from './kit/story';

const card = (page: Page) => page.getByRole('dialog').filter({ has: page.getByRole('group', { name: 'Player' }) });
const tool = (page: Page, name: string) => card(page).getByRole('button', { name, exact: true });
const task = (page: Page) => page.getByRole('region', { name: 'Task' });
const result = (page: Page) => page.getByRole('dialog', { name: 'Result' });
const pointer = (page: Page) => page.locator('[data-pointer]');

async function watch(page: Page, lesson: string, speed = 'Fast'): Promise<void> {
  await page.goto(`./#/lessons/${lesson.replace('/', '/watch/').replace(/^[^/]+$/, '$&/watch')}?lang=en`);
  await tool(page, speed).click();
}

async function pause(page: Page): Promise<void> {
  await tool(page, 'Pause').click();
  await expect(tool(page, 'Play')).toBeVisible();
}

/** Presses Next again and again to the end: every gesture is made, and none is waited for. */
function hurry(page: Page): Promise<void> {
  return page.evaluate(() => {
    const next = () => {
      document.querySelector<HTMLElement>('[data-tool="next"]')?.click();
      requestAnimationFrame(next);
    };
    next();
  });
}

/** The one that has all kinds of gestures goes on in time, as it is watched. */
const IN_TIME: LessonId = 'one-address-two-accounts';

for (const lesson of LESSON_IDS) {
  test(`${lesson} plays itself to full marks`, async ({ page }) => {
    await watch(page, lesson);
    if (lesson !== IN_TIME) await hurry(page);
    await expect(result(page)).toContainText('100 of 100 points');
    await expect(pointer(page)).toHaveCount(0);
  });
}

test('what is shown has a caption and a pointer, and everybody can read and use it', async ({ page }) => {
  await watch(page, 'office-first/sign-in', 'Slow');
  await expect(pointer(page)).toBeVisible();
  await expect(card(page).getByRole('status')).toContainText('Sign in as admin@contoso.onmicrosoft.com.');
  await expect(page.locator('[data-played]')).toHaveCount(1);
  await pause(page);
  await expectAccessible(page);
  await expect(pointer(page)).toBeHidden();
});

test('it is stopped, and goes a step on and a step back by keyboard', async ({ page }) => {
  await watch(page, 'office-first/kind');
  await tool(page, 'Pause').press(' ');
  await expect(tool(page, 'Play')).toBeVisible();
  await expect(tool(page, 'Play')).toBeFocused();
  await expect(task(page)).toContainText('Step 3 of 11');
  await tool(page, 'Next').press('Enter');
  await expect(task(page)).toContainText('Step 4 of 11');
  await expect(tool(page, 'Play')).toBeVisible();
  await tool(page, 'Next').press('Enter');
  await expect(task(page)).toContainText('Step 5 of 11');
  await expect(page.getByText('Nobody signed in')).toHaveCount(0);
  await expect(tool(page, 'Play')).toBeVisible();

  await tool(page, 'Back').press('Enter');
  await expect(task(page)).toContainText('Step 4 of 11');
  await expect(page.getByText('Nobody signed in')).toBeVisible();
  await expect(page).toHaveURL(/login\.microsoftonline\.com/);
  await tool(page, 'Back').press('Enter');
  await expect(task(page)).toContainText('Step 3 of 11');
  await expect(page).toHaveURL(/login\.live\.com/);
  await tool(page, 'Play').press('Enter');
  await hurry(page);
  await expect(result(page)).toContainText('100 of 100 points');
});

test('somebody who presses something in the page stops it, and takes over or lets it go on', async ({ page }) => {
  await watch(page, 'office-first/sign-in', 'Slow');
  await expect(page.locator('[data-played]')).toHaveCount(1);
  await page.locator('main').click({ position: { x: 5, y: 5 } });
  await expect(card(page)).toContainText('something was pressed in the page');
  await expectAccessible(page);
  await tool(page, 'Go on').click();
  await expect(tool(page, 'Pause')).toBeVisible();
  await page.locator('main').click({ position: { x: 5, y: 5 } });
  await expect(tool(page, 'Go on')).toBeVisible();
  await tool(page, 'Take over here').click();

  await expect(task(page).getByRole('button', { name: 'Mode: Guided' })).toBeVisible();
  await expect(task(page)).toContainText('Step 4 of 11');
  await expect(page.locator('[data-spotlight]')).toHaveCount(1);
  await expect(page).toHaveURL(/login\.microsoftonline\.com/);
});

test('it goes on after a reload from where it was, in the language that is chosen meanwhile', async ({ page }) => {
  await watch(page, 'office-first/card');
  await expect(task(page)).toContainText('Step 8 of 11');
  await page.reload();
  await expect(task(page)).toContainText(/Step ([89]|10|11) of 11/);
  await expect(tool(page, 'Pause')).toBeVisible();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('nl');
  const inDutch = page.getByRole('region', { name: 'Opdracht' });
  await expect(inDutch).toContainText('van 11');
  await page.getByRole('button', { name: 'Snel', exact: true }).click();
  await hurry(page);
  await expect(page.getByRole('dialog', { name: 'Resultaat' })).toContainText('100 van 100 punten');
});

test('undo and redo of the simulator take it back and on', async ({ page }) => {
  await watch(page, 'office-first/sign-in');
  await expect(task(page)).toContainText('Step 6 of 11');
  await pause(page);
  await expect(task(page)).toContainText('Step 6 of 11');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(task(page)).toContainText('Step 5 of 11');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(task(page)).toContainText('Step 4 of 11');
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(task(page)).toContainText(/Step [45] of 11/);
  await tool(page, 'Play').click();
  await hurry(page);
  await expect(result(page)).toContainText('100 of 100 points');
});

test('it pauses while the past is looked at', async ({ page }) => {
  await watch(page, 'office-first/about-you', 'Slow');
  await expect(tool(page, 'Pause')).toBeVisible();
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect(tool(page, 'Play').or(tool(page, 'Go on'))).toBeVisible();
});

test('where nothing is to move, it waits for the next step and shows what comes of it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/lessons/office-first/watch/sign-in?lang=en');
  await expect(tool(page, 'Play')).toBeVisible();
  await tool(page, 'Next').click();
  await expect(task(page)).toContainText('Step 5 of 11');
  await expect(page).toHaveURL(/account\.windowsazure\.com\/signup/);
  await expect(pointer(page)).toBeHidden();
  await expect(tool(page, 'Play')).toBeVisible();
  for (const step of [6, 7, 8, 9, 10, 11]) {
    await tool(page, 'Next').click();
    await expect(task(page)).toContainText(`Step ${step} of 11`);
    await expect(tool(page, 'Play')).toBeVisible();
  }
  await tool(page, 'Next').click();
  await expect(result(page)).toContainText('100 of 100 points');
});

test('of two tabs the one plays in which play was pressed', async ({ page, context }) => {
  await watch(page, 'office-first/about-you', 'Slow');
  await expect(tool(page, 'Pause')).toBeVisible();
  const other = await context.newPage();
  await other.goto('./#/account.windowsazure.com/signup?lang=en');
  await expect(tool(other, 'Play')).toBeVisible();
  await tool(other, 'Play').click();
  await expect(tool(other, 'Pause')).toBeVisible();
  await expect(tool(page, 'Play')).toBeVisible();
});

test('the mode is changed in the strip, with what was done', async ({ page }) => {
  const menu = (mode: string) => task(page).getByRole('button', { name: `Mode: ${mode}` });
  await page.goto('./#/lessons/office-first/practice/kind?lang=en');
  await menu('Practice').click();
  await expect(task(page)).toContainText('A test is always begun from its start.');
  await expectAccessible(page);
  await task(page).getByRole('button', { name: 'Do it myself, with the coach' }).click();
  await expect(menu('Guided')).toBeVisible();
  await expect(task(page)).toContainText('Step 3 of 11');
  await menu('Guided').press('Enter');
  await task(page).getByRole('button', { name: 'Show me the rest' }).press('Enter');
  await expect(menu('Watch')).toBeVisible();
  await tool(page, 'Fast').click();
  await expect(task(page)).toContainText('Step 5 of 11');
  await menu('Watch').click();
  await task(page).getByRole('button', { name: 'Go on without the coach' }).click();
  await expect(task(page)).toHaveCount(0);
  await expect(page.getByText('Nobody signed in')).toHaveCount(0);
});

test('help that does a step is shown with the pointer', async ({ page }) => {
  await page.goto('./#/lessons/office-first/practice/sign-in?lang=en');
  const help = page.getByRole('dialog');
  for (const stage of ['Say it again', 'Say where', 'Show it', 'Do it for me']) {
    await help.getByRole('button', { name: `Help: ${stage}` }).click();
  }
  await help.getByRole('button', { name: 'Do it', exact: true }).click();
  await expect(pointer(page)).toBeVisible();
  await expect(page.getByLabel('User name', { exact: true })).toHaveValue(/admin@/);
  await expect(page).toHaveURL(/account\.windowsazure\.com\/signup/);
  await expect(task(page)).toContainText('Step 5 of 11');
});
