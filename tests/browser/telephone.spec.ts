import type { Page } from '@playwright/test';
import { expectNotice } from './kit/marks';
import { chooseBusinessPremium, chooseUserId, introduceKelley } from './kit/newCustomer';
import { choose, openFile, saveFile } from './kit/runMenu';
import { begin, expect, organizationalSignIn, signUp, test, walk } from './kit/story';

const telephone = (page: Page) => page.getByRole('region', { name: 'Simulated telephone' });
const EXPIRED = /could be used until/;

/** Ten minutes pass on the telephone that is shown: its code has expired, and the run is read again wherever it is taken. */
async function letTimePassAndReadAgain(page: Page): Promise<void> {
  await telephone(page).getByRole('button', { name: 'Let 10 minutes pass' }).click();
  await expect(telephone(page).getByText(EXPIRED)).toBeVisible();
  await page.reload();
  await expect(telephone(page).getByText(EXPIRED)).toBeVisible();

  const { text } = await saveFile(page);
  await choose(page, 'Copy link to this run');
  const link = await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue();
  await page.keyboard.press('Escape');

  await openFile(page, text);
  await expectNotice(page, '“run.json” is open as a run of its own.');
  await expect(telephone(page).getByText(EXPIRED)).toBeVisible();
  await page.goto(link);
  await expect(telephone(page).getByText(EXPIRED)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
}

test('ten minutes pass on the telephone of the Azure sign-up, and the run is read again', async ({ page }) => {
  await begin(page, 'office-customer');
  await walk(page, organizationalSignIn);
  await walk(page, signUp.slice(0, 2));
  await letTimePassAndReadAgain(page);
});

test('ten minutes pass on the telephone of the Office 365 form, and the run is read again', async ({ page }) => {
  await begin(page, 'azure-customer');
  await chooseBusinessPremium(page);
  await introduceKelley(page, 'Fabrikam');
  await chooseUserId(page, 'kelley', 'fabrikam');
  await page.getByLabel(/phone number/i).fill('425 555 0100');
  await page.getByRole('button', { name: 'Text me' }).click();
  await letTimePassAndReadAgain(page);
});
