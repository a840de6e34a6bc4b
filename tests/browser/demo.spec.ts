import type { Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { choose } from './kit/runMenu';
import { begin, expect, goTo, KELLEY, signIn, test } from './kit/story';

const demo = (page: Page) => page.getByRole('region', { name: 'Demo' });
const caption = (page: Page) => demo(page).getByRole('status');
const result = (page: Page) => page.getByRole('dialog', { name: 'Result' });
const TRIAL = 'portal.office.com/commerce/trial';

/** From an empty browser in two presses, and nothing typed: the lesson's page, and its demo. */
async function openDemoOf(page: Page, lesson: string): Promise<void> {
  await page.goto('./?lang=en');
  await page.locator(`a[href="#/lessons/${lesson}"]`).first().click();
  await page.getByRole('link', { name: /^Demo/ }).click();
  await expect(caption(page)).toHaveText(/^1 of \d+ Next: /);
}

for (const lesson of ['office-first', 'azure-first']) {
  test(`${lesson} is shown from its first step to its last by one key`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openDemoOf(page, lesson);
    for (let step = 1; !(await result(page).isVisible()); step += 1) {
      await expect(caption(page)).toHaveText(new RegExp(`^${step} of `));
      await page.keyboard.press('PageDown');
      await expect(
        result(page).or(caption(page).filter({ hasText: new RegExp(`^${step + 1} of .* Next: `) })),
      ).toBeVisible();
    }
    await expect(result(page)).toContainText('100 of 100 points');
  });
}

test('a step is shown with pointer and typing, and is there at once at a second press', async ({ page }) => {
  await openDemoOf(page, 'office-first');
  await page.getByRole('button', { name: 'Steps' }).click();
  await page.getByRole('button', { name: /^Sign in with/ }).click();
  await expect(caption(page)).toContainText('Next: Sign in with');
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-pointer]')).toBeVisible();
  await expect(caption(page)).toContainText('Now: Sign in with');
  await page.keyboard.press('PageDown');
  await expect(caption(page)).toContainText('Next: Fill in');
  await page.keyboard.press('PageUp');
  await expect(caption(page)).toContainText('Next: Sign in with');
  await expect(page.getByText('Nobody signed in')).toBeVisible();
});

test('a run of one’s own is made a demo; what is done by hand is its next step, or goes on from there', async ({
  page,
}) => {
  await begin(page, 'office-customer');
  await goTo(page, `${TRIAL}/business-premium`);
  await signIn(page, KELLEY);
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('heading', { name: 'order receipt' })).toBeVisible();
  await choose(page, 'Make a demo of this run');

  await expect(caption(page)).toHaveText(/^1 of 2 Next: Kelley Wall signed in/);
  await expect(page.getByText('Nobody signed in')).toBeVisible();
  await expectAccessible(page);
  await demo(page).getByRole('checkbox', { name: 'Pointer and typing' }).uncheck();
  await page.keyboard.press('PageDown');
  await expect(caption(page)).toHaveText(/^2 of 2 Next: Contoso got Office 365 Business Premium/);

  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(caption(page)).toHaveText('2 of 2 All steps have been shown.');
  await expect(page.getByRole('heading', { name: 'order receipt' })).toBeVisible();

  await page.keyboard.press('PageUp');
  await expect(caption(page)).toContainText('2 of 2 Next');
  await expect(page).toHaveURL(/business-premium/);
  await goTo(page, `${TRIAL}/e3`);
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(caption(page)).toContainText('You went another way.');
  await expect(page.getByText('Office 365 Enterprise E3 Trial')).toBeVisible();
  await demo(page).getByRole('button', { name: 'Back to the demo' }).click();
  await expect(caption(page)).toContainText('2 of 2 Next');
  await page.keyboard.press('PageDown');
  await expect(caption(page)).toContainText('All steps have been shown.');

  await page.reload();
  await expect(caption(page)).toContainText('All steps have been shown.');
  await demo(page).getByRole('button', { name: 'End the demo' }).click();
  await expect(demo(page)).toHaveCount(0);
});
