import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './kit/accessible';
import { expect, test } from './kit/story';

/** A learner in a browser of their own, who hands a test in: the code, and the text of the run's file. */
async function learner(browser: Browser, name: string) {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto('./#/lessons/background/test?lang=en');
  const card = page.getByRole('dialog', { name: 'Who owns what?' });
  // The lesson's page leads to a sign-in page; the card finds its corner once that is there, which takes the keyboard then.
  await expect(page).toHaveURL(/#\/login\.microsoftonline\.com/);
  await expect(page.locator('main:focus, main :focus')).toHaveCount(1);
  await card.getByRole('button', { name: 'Hand in' }).click();
  const result = page.getByRole('dialog', { name: 'Result' });
  await result.getByRole('link', { name: 'Hand it in: a code or a file for the trainer' }).click();
  const part = page.getByRole('region', { name: 'Hand it in' });
  await part.getByRole('textbox', { name: 'Name in the code' }).fill(name);
  await expectAccessible(page);
  const code = await part.getByRole('textbox', { name: 'Result code' }).inputValue();
  const file = await downloaded(page, () => part.getByRole('button', { name: 'Save the run as a file' }).click());
  await context.close();
  return { code, file };
}

async function downloaded(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(Buffer.from(piece));
  return { name: download.suggestedFilename(), text: Buffer.concat(pieces).toString() };
}

test('two learners hand in codes, and the trainer has a class, a check against a file, and a CSV', async ({
  page,
  browser,
}) => {
  const noor = await learner(browser, 'Noor');
  const sam = await learner(browser, '=Sam');
  expect(noor.code).toMatch(/^OT1-/);

  await page.goto('./#/result?lang=en');
  await page.getByRole('textbox', { name: 'Result codes' }).fill(`Noor: ${noor.code}\nand mine\n${sam.code}`);
  const table = page.getByRole('table', { name: 'The class: Who owns what?' });
  await expect(table.getByRole('row', { name: /^Noor/ })).toContainText('Code only');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add files of runs' }).click(),
  ]);
  await chooser.setFiles({ name: sam.file.name, mimeType: 'application/json', buffer: Buffer.from(sam.file.text) });
  await expect(table.getByRole('row', { name: /^=Sam/ })).toContainText('Code and file: equal');
  await expect(table.getByRole('row', { name: /^Noor/ })).toContainText('Code only');
  await expectAccessible(page);

  const { name, text } = await downloaded(page, () => page.getByRole('button', { name: 'Download as CSV' }).click());
  expect(name).toBe('onetenant-results.csv');
  expect(text).toContain('\r\nNoor,background,1,test,');
  expect(text).toContain(`\r\n'=Sam,background,1,test,`);

  // A file that is dropped joins the class, and opens no run.
  const drop = await page.evaluateHandle(
    ([file, called]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file], called, { type: 'application/json' }));
      return transfer;
    },
    [noor.file.text, noor.file.name] as const,
  );
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: drop });
  await expect(table.getByRole('row', { name: /^Noor/ })).toContainText('Code and file: equal');
  await expect(page).toHaveURL(/#\/result/);
});
