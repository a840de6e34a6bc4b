import { readFile } from 'node:fs/promises';
import { expectAccessible } from './kit/accessible';
import { expect, organizationalSignIn, pressSignIn, signUp, test } from './kit/story';

const FIRST = './#/lessons/office-first';

test('a lesson is told with the names of its form, and played with them to its end', async ({ page }) => {
  await page.goto(`${FIRST}?lang=en`);
  await page.getByLabel('Organization').fill('Fabrikam');
  await page.getByLabel('Administrator').fill('Ada Byron');
  await page.getByRole('button', { name: 'Use these names' }).click();
  await expect(page.getByText('The lesson is now told of Fabrikam (fabrikam.onmicrosoft.com).')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Practice: Office 365 first, then Azure' }).click();

  await expect(page.getByRole('region', { name: 'Task' })).toBeVisible();
  for (const [name, take] of organizationalSignIn.slice(0, -1)) await test.step(name, () => take(page));
  await page.getByLabel('User name', { exact: true }).fill('admin@fabrikam.onmicrosoft.com');
  await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
  await pressSignIn(page, 'Sign in');
  for (const [name, take] of signUp) await test.step(name, () => take(page));
  await page.goto('./#/manage.windowsazure.com/activedirectory/fabrikam/users');
  await expect(page.getByRole('link', { name: 'Ada Byron' })).toBeVisible();
  const result = page.getByRole('dialog', { name: 'Result' });
  await expect(result).toBeVisible();
  await expect(result).toContainText('Azure and Office 365 are both in Fabrikam.');

  await page.goto('./#/?lang=nl');
  await expect(page.getByText('Gehaald: 100 van 100 punten', { exact: true })).toBeVisible();
});

test('names that break a rule are refused, beside their fields and by an address, and nothing begins', async ({
  page,
}) => {
  await page.goto(`${FIRST}?lang=nl`);
  const domain = page.getByLabel('Domein');
  await domain.fill('1 contoso');
  await domain.press('Enter');
  await expect(domain).toHaveAccessibleDescription(/^Een domein begint met een letter/);
  await expect(domain).toBeFocused();
  await expectAccessible(page);

  await page.goto(`${FIRST}/guided?admin=Ada&lang=nl`);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByText(/^Beheerder ‘Ada’: Een persoon heeft een voornaam en een achternaam/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Andere namen kiezen' }).click();
  await expect(page.getByLabel('Beheerder')).toHaveValue('Ada');
});

test('a report has the name of the learner on paper and in its files', async ({ page }) => {
  await page.goto(`${FIRST}/guided/agree?lang=en`);
  await expect(page.getByRole('region', { name: 'Task' })).toBeVisible();
  await page.goto('./#/report');
  await expect(page.getByRole('heading', { level: 1, name: 'Report: Office 365 first, then Azure' })).toBeVisible();
  await page.getByLabel('Learner').fill('Noor de Wit');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByText('The name is saved.')).toBeVisible();
  await expectAccessible(page);

  const day = new Date().toISOString().slice(0, 10);
  for (const kind of ['JSON', 'CSV']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download as ${kind}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`onetenant-office-first-Noor-de-Wit-${day}-report.${kind.toLowerCase()}`);
    expect(await readFile(await download.path(), 'utf8')).toContain('Noor de Wit');
  }

  // It is there again after a reload, and is printed in place of the field.
  await page.reload();
  await expect(page.getByLabel('Learner')).toHaveValue('Noor de Wit');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('Noor de Wit')).toBeVisible();
  await expect(page.getByLabel('Learner')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Training simulation – not a real portal')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByLabel('Learner')).toHaveValue('Noor de Wit');
});

test('the pages around lessons fit into a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${FIRST}/practice/agree?lang=nl`);
  await expect(page.getByRole('textbox')).not.toHaveCount(0);
  for (const address of ['lessons/office-first', 'report', 'runs', '']) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('listitem').first()).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([address, overflow]).toEqual([address, 0]);
  }
});
