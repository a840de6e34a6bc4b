import type { Page } from '@playwright/test';
import { pngOf } from '../kit/png';
import { expectAccessible } from './kit/accessible';
import { choose, openFile, saveFile } from './kit/runMenu';
import { expect, goTo, signIn, test } from './kit/story';

const ADMIN = 'admin@fabrikam.onmicrosoft.com';
const PICTURE = { name: 'logo.png', mimeType: 'image/png', buffer: pngOf(600, 160) };

async function chooseLogo(page: Page, button: string, file: typeof PICTURE): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(file);
}

/** What is drawn of the logo: the size of the picture, and that it is one. */
async function sizeOf(page: Page): Promise<readonly number[]> {
  const logo = page.getByRole('main').getByRole('img', { name: 'Fabrikam' });
  await expect(logo).toBeVisible();
  expect(await logo.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
  return logo.evaluate((image) => (image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : []));
}

test('a run is begun with one’s own names, colour and logo, shows them in both sites, and keeps them', async ({
  page,
  browser,
}) => {
  await page.goto('./?lang=en#/');
  await page.getByText('Use your own names').click();
  await page.getByLabel('Organization').fill('Fabrikam');
  await page.getByLabel('Color', { exact: true }).fill('#0b6e4f');
  await chooseLogo(page, 'Choose a picture', PICTURE);
  await expect(page.getByRole('img', { name: 'Fabrikam' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use these names' }).click();
  await expect(page.getByText(/^Everything on this page now begins with Fabrikam/)).toBeVisible();

  await page.getByRole('link', { name: 'Begin: Fabrikam has Office 365 and wants Azure' }).click();
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue('https://azure.microsoft.com');
  await goTo(page, 'portal.office.com/admin');
  await page.getByLabel('User name', { exact: true }).fill(ADMIN);
  expect(await sizeOf(page)).toEqual([225, 60]);
  await expectAccessible(page);
  await signIn(page, ADMIN);
  await expect(page.getByRole('link', { name: 'Admin', exact: true })).toBeVisible();
  expect(await sizeOf(page)).toEqual([225, 60]);
  await expectAccessible(page);

  await page.reload();
  expect(await sizeOf(page)).toEqual([225, 60]);
  const { text } = await saveFile(page);
  // Nothing of the file that was chosen is in it but what is seen.
  expect(text).not.toContain(PICTURE.buffer.toString('base64'));
  await choose(page, 'Copy link to this run');
  await expect(page.getByRole('dialog').getByText(/^The logo is not in the link/)).toBeVisible();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();

  const other = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await other.goto(link);
  await expect(other).toHaveURL(/#\/portal\.office\.com\/admin$/);
  await expect(other.getByRole('link', { name: 'Admin', exact: true })).toBeVisible();
  await expect(other.getByRole('img', { name: 'Fabrikam' })).toHaveCount(0);
  await openFile(other, text);
  expect(await sizeOf(other)).toEqual([225, 60]);

  await page.goto('./#/runs');
  await expect(page.getByRole('main').getByRole('img', { name: 'Fabrikam' })).toBeVisible();
  await expectAccessible(page);
});

test('a picture that is none, or can be more than one, is refused beside the field, by keyboard too and in Dutch', async ({
  page,
}) => {
  await page.goto('./?lang=nl#/lessons/office-first');
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  await chooseLogo(page, 'Een afbeelding kiezen', { ...PICTURE, buffer: drawing });
  await expect(page.getByText(/^Een SVG kan meer bevatten dan een afbeelding/)).toBeVisible();
  await chooseLogo(page, 'Een afbeelding kiezen', { ...PICTURE, buffer: PICTURE.buffer.subarray(0, 40) });
  await expect(page.getByText(/^Dit bestand kan niet als afbeelding worden gelezen/)).toBeVisible();
  await page.getByLabel('Kleur', { exact: true }).fill('groen');
  await page.getByLabel('Kleur', { exact: true }).press('Enter');
  await expect(page.getByLabel('Kleur', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Kleur', { exact: true })).toHaveAccessibleDescription(/^Dit is geen kleur/);
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: /^Begeleid:/ })).toHaveAttribute('href', '#/lessons/office-first/guided');
});
