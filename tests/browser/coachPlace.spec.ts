import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { test } from './kit/story';

const lit = (page: Page) => page.locator('[data-spotlight]');
const card = (page: Page) => page.getByRole('dialog').first();

/** Wide and narrow windows; a window of 1280 × 720 at 200 % is one of 640 × 360. */
const WINDOWS = [
  { width: 320, height: 568 },
  { width: 640, height: 360 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
];
/** Steps whose target is wide, high, or in the middle of its page. */
const STEPS = [
  'office-first/guided',
  'office-first/guided/kind',
  'office-first/guided/sign-in',
  'azure-first/guided/plan',
];

for (const size of WINDOWS) {
  test(`the card is whole in the window, and covers nothing of its target, at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    for (const step of STEPS) {
      await page.goto(`./#/lessons/${step}?lang=en`);
      await expect(lit(page)).toHaveCount(1);
      await expect(card(page)).toBeVisible();
      await expect.poll(() => covered(page), step).toBe(false);
    }
  });
}

const FOLDED = [
  {
    step: 'people-and-licences/guided/users',
    language: 'en',
    words: 'What this step needs is folded away: choose Menu to see it.',
    users: 'USERS',
  },
  {
    step: 'azure-first/guided/users',
    language: 'nl',
    words: 'Wat deze stap nodig heeft, is ingeklapt: kies Menu om het te zien.',
    users: 'GEBRUIKERS',
  },
] as const;

for (const { step, language, words, users } of FOLDED) {
  test(`where a narrow window folds the target away, the coach leads to what opens it: ${step}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./#/lessons/${step}?lang=${language}`);
    const menu = page.getByRole('button', { name: 'Menu', exact: true });
    await expect(menu).toHaveAttribute('data-spotlight');
    await expect(menu).toHaveAccessibleDescription(new RegExp(`^${words} `));
    await expect(card(page)).toContainText(words);
    await expectAccessible(page);
    await expect.poll(() => covered(page)).toBe(false);

    await page.keyboard.press('F6');
    await expect(card(page)).toBeFocused();
    await page.keyboard.press('F6');
    await expect(menu).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: users, exact: true })).toHaveAttribute('data-spotlight');
    await expect(card(page)).not.toContainText(words);
    await expect.poll(() => covered(page)).toBe(false);
  });
}

test('a window that becomes wide shows the target again', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/lessons/people-and-licences/guided/users?lang=en');
  await expect(page.getByRole('button', { name: 'Menu', exact: true })).toHaveAttribute('data-spotlight');
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.getByRole('button', { name: 'USERS', exact: true })).toHaveAttribute('data-spotlight');
  await expect(lit(page)).toHaveCount(1);
});

/** Whether the card covers anything of the target, or is not whole in the window. */
function covered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [one, other] = ['[data-corner]', '[data-spotlight]'].map((name) =>
      document.querySelector(name)?.getBoundingClientRect(),
    );
    if (!one || !other) return true;
    if (one.top < 0 || one.bottom > innerHeight) return true;
    return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  });
}

test('the card is moved by keyboard, and dragged by mouse into another corner', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./#/lessons/office-first/practice?lang=en');
  await expect(card(page)).toHaveAttribute('data-corner', 'bottom-right');
  await page.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await expect(card(page)).not.toHaveAttribute('data-corner', 'bottom-right');

  const head = page.getByRole('heading', { name: 'Ask for the free trial' });
  const box = await head.boundingBox();
  if (!box) throw new Error('the card is not there');
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(1000, 600, { steps: 4 });
  await page.mouse.up();
  await expect(card(page)).toHaveAttribute('data-corner', 'bottom-right');
});

test('a card that is longer than its place stays where it was scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('./#/lessons/background/test?lang=en');
  await expect(page.locator('main:focus, main :focus')).toHaveCount(1);
  await expect(card(page).getByRole('button', { name: 'Hand in' })).toBeAttached();
  const [before, after] = await card(page).evaluate((one) => {
    one.scrollTop = one.scrollHeight;
    const scrolled = one.scrollTop;
    // What finds the card's place anew, as each of its renders does.
    dispatchEvent(new Event('resize'));
    return [scrolled, one.scrollTop];
  });
  expect(before).toBeGreaterThan(0);
  expect(after).toBe(before);
});
