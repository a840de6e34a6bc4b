import { expect, type Locator, type Page } from '@playwright/test';
import { goTo, rowsOf } from './story';

/** The page itself, without the simulated browser around it. */
export function main(page: Page): Locator {
  return page.getByRole('main');
}

/** What the classic portal lists under ACTIVE DIRECTORY, by name. */
export async function directoriesOf(page: Page): Promise<string[]> {
  await expect(page.getByRole('heading', { name: 'active directory' })).toBeVisible();
  await expect(main(page).getByRole('row').nth(1)).toBeVisible();
  const rows = main(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link') });
  return rows.getByRole('link').allInnerTexts();
}

/** From the list of directories to the users of one, row by row. */
export async function usersIn(page: Page, directory: string): Promise<string> {
  await main(page).getByRole('link', { name: directory, exact: true }).first().click();
  await page.getByRole('link', { name: 'USERS', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: directory, exact: true })).toBeVisible();
  return (await rowsOf(page)).join('\n');
}

/** The classic portal, NEW, and so on to CUSTOM CREATE. */
export async function openAddDirectory(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'NEW', exact: true }).click();
  for (const name of ['APP SERVICES', 'ACTIVE DIRECTORY', 'DIRECTORY', 'CUSTOM CREATE']) {
    await main(page).getByRole('button', { name, exact: true }).click();
  }
  return page.getByRole('dialog', { name: 'Add directory' });
}

/** NEW, Use existing directory: up to the sign-in page, where an administrator of the other directory comes in. */
export async function addExistingDirectory(page: Page): Promise<void> {
  await goTo(page, 'manage.windowsazure.com/activedirectory');
  const dialog = await openAddDirectory(page);
  await dialog.getByLabel('DIRECTORY', { exact: true }).selectOption('Use existing directory');
  await dialog.getByRole('checkbox', { name: 'I am ready to be signed out now.' }).check();
  await dialog.getByRole('button', { name: 'Complete' }).click();
  // The sign-in page of the page before comes and goes first.
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue(/use-existing/);
  await expect(page.getByLabel('User name', { exact: true })).toBeVisible();
}

/** The administrator agrees and leaves; the sign-in page is there for the Microsoft account again. */
export async function agree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'continue', exact: true }).click();
  await page.getByRole('button', { name: 'Sign out now' }).click();
  await expect(page.getByRole('heading', { name: 'You have been signed out' })).toBeVisible();
  await page.getByRole('link', { name: 'SIGN IN', exact: true }).click();
  await expect(page.getByLabel('User name', { exact: true })).toBeVisible();
}

/** SETTINGS, EDIT DIRECTORY: the free trial trusts another directory (`Contoso (contoso.onmicrosoft.com)`). */
export async function editDirectory(page: Page, directory: string): Promise<void> {
  await page.getByRole('link', { name: 'SETTINGS' }).click();
  await page.getByRole('link', { name: 'SUBSCRIPTIONS', exact: true }).click();
  await main(page).getByRole('row').filter({ hasText: 'Free Trial' }).click();
  await page.getByRole('button', { name: 'EDIT DIRECTORY' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the associated directory' });
  await expect(dialog.getByLabel('DIRECTORY', { exact: true })).toHaveValue(/./);
  await dialog.getByLabel('DIRECTORY', { exact: true }).selectOption(directory);
  await dialog.getByRole('button', { name: 'Next' }).click();
  await page
    .getByRole('dialog', { name: 'Confirm directory mapping' })
    .getByRole('button', { name: 'Complete' })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** SETTINGS, ADMINISTRATORS, ADD: for the free trial. */
export async function addCoAdministrator(page: Page, userName: string): Promise<void> {
  await page.getByRole('link', { name: 'ADMINISTRATORS', exact: true }).click();
  await page.getByRole('button', { name: 'ADD', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Specify a co-administrator for subscriptions' });
  await dialog.getByLabel('EMAIL ADDRESS').fill(userName);
  await dialog.getByRole('checkbox', { name: 'Free Trial' }).check();
  await dialog.getByRole('button', { name: 'Complete' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The Azure portal, Subscriptions, Free Trial: what its own blade says of it. */
export async function essentialsOfTrial(page: Page): Promise<Locator> {
  await main(page).getByRole('link', { name: 'Subscriptions', exact: true }).click();
  await main(page).getByRole('link', { name: 'Free Trial' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Free Trial' })).toBeVisible();
  return page.getByRole('region', { name: 'Essentials' });
}
