import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { test } from './kit/story';

const lit = (page: Page) => page.locator('[data-spotlight]');

async function step(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('dialog', { name: title })).toBeVisible();
  await expect(lit(page)).toHaveCount(1);
}

test('the first story in Guided, by mouse, led by the coach alone', async ({ page }) => {
  await page.goto('./#/lessons/office-first/guided?lang=en');
  const task = page.getByRole('region', { name: 'Task' });
  await step(page, 'Ask for the free trial');
  await expect(task).toContainText('Step 1 of 11');
  await expect(task).toContainText('Goals met: 0 of 3');
  await expectAccessible(page);
  await expectUncovered(page);

  await lit(page).click();
  await step(page, 'Begin the sign-up');
  await lit(page).click();
  await step(page, 'Choose the kind of account');
  await lit(page).click();
  await step(page, 'Sign in with the account of Office 365');
  await lit(page).fill('admin@contoso.onmicrosoft.com');
  await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();

  await step(page, 'Fill in “About you”');
  await expectUncovered(page);
  await page.getByLabel('Work Phone').fill('555-0123');
  await lit(page).click();
  await step(page, 'Verify by phone');
  await page.getByLabel('Phone number').fill('425 555 0100');
  await lit(page).click();
  const telephone = page.getByRole('region', { name: 'Simulated telephone' });
  const code = /\b\d{6}\b/.exec(await telephone.innerText())?.[0] ?? '';
  await page.getByLabel('Verification code').fill(code);
  await page.getByRole('button', { name: 'Verify code' }).click();
  await step(page, 'Verify by card');
  await lit(page).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await step(page, 'Agree and sign up');
  await lit(page).check();
  await page.getByRole('button', { name: 'Sign up' }).click();
  await step(page, 'Go to the portal');
  await expect(task).toContainText('Goals met: 2 of 3');
  await lit(page).click();
  await step(page, 'Find Active Directory');
  await lit(page).click();
  await page.getByRole('link', { name: 'Active Directory' }).click();
  await step(page, 'See who is there');
  await lit(page).click();
  await page.getByRole('link', { name: 'USERS', exact: true }).click();

  const result = page.getByRole('dialog', { name: 'Result' });
  await expect(result).toContainText('100 of 100 points');
  await expect(result.getByRole('listitem').filter({ hasText: 'Met: Azure and Office 365' })).toBeVisible();
  await expect(task).toContainText('Goals met: 3 of 3');
  await expectAccessible(page);
});

/** The card covers nothing of the control that it is about. */
async function expectUncovered(page: Page): Promise<void> {
  const card = page.getByRole('dialog').first();
  await expect
    .poll(async () => {
      const [a, b] = [await boxOf(card), await boxOf(lit(page))];
      return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    })
    .toBe(false);
}

async function boxOf(one: Locator) {
  return (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}

test('the coach in Dutch, by keyboard alone: F6 goes to the target and back, Escape folds the card', async ({
  page,
}) => {
  await page.goto('./#/lessons/office-first/guided?lang=nl');
  const card = page.getByRole('dialog');
  await expect(page.getByRole('region', { name: 'Opdracht' })).toContainText('Stap 1 van 11');
  for (const title of ['pricing/free-trial', 'login.live.com', 'login.microsoftonline.com']) {
    await expect(lit(page)).toHaveCount(1);
    await page.keyboard.press('F6');
    await expect(card).toBeFocused();
    await page.keyboard.press('F6');
    await expect(lit(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(title));
  }
  await expect(page.getByRole('region', { name: 'Opdracht' })).toContainText('Stap 4 van 11');
  await page.keyboard.press('F6');
  await expect(card).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: 'Coach openen' }).press('Enter');
  await expect(card).toBeVisible();
});

test('a wrong turn in Guided is asked about first, and then said, with the way back to before it', async ({ page }) => {
  await page.goto('./#/lessons/office-first/guided/kind?lang=en');
  await expect(lit(page)).toHaveCount(1);
  await page.getByLabel('Email or phone').fill('kelley.wall@outlook.com');
  await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const card = page.getByRole('dialog');
  const question = card.getByRole('group', { name: 'This would be a wrong turn' });
  await expect(question).toContainText('A personal account is signed in.');
  await expect(question.getByRole('button', { name: 'Leave it' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(page.getByText('Nobody signed in')).toBeVisible();
  await expect(page.getByLabel('Email or phone')).toHaveValue('kelley.wall@outlook.com');

  await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await question.getByRole('button', { name: 'Do it all the same' }).click();
  await expect(card.getByRole('heading', { name: 'A wrong turn' })).toBeVisible();
  await expectAccessible(page);
  await card.getByRole('button', { name: 'Back to before this' }).click();
  await expect(card).not.toContainText('A personal account is signed in.');
  await expect(page.getByText('Nobody signed in')).toBeVisible();
});

test('Practice tells in stages, and says first what the last one costs', async ({ page }) => {
  await page.goto('./#/lessons/office-first/practice?lang=en');
  const card = page.getByRole('dialog');
  await expect(lit(page)).toHaveCount(0);
  await card.getByRole('button', { name: 'Help: Say it again' }).click();
  await expect(card).toContainText('Choose Try for free');
  await card.getByRole('button', { name: 'Help: Say where' }).click();
  await expect(card).toContainText('This step is at azure.microsoft.com');
  await card.getByRole('button', { name: 'Help: Show it' }).click();
  await expect(lit(page)).toHaveCount(1);
  await card.getByRole('button', { name: 'Help: Do it for me' }).click();
  await expect(card).toContainText('This costs the points of this step.');
  await card.getByRole('button', { name: 'Do it', exact: true }).click();
  await expect(page).toHaveURL(/pricing\/free-trial/);
});
