import type { Page } from '@playwright/test';
import { chooseBusinessPremium, chooseUserId, introduceKelley, proveNoRobot } from './kit/newCustomer';
import { begin, expect, goTo, KELLEY, rowsOf, signIn, signOut, signUp, test, usersOf, walk } from './kit/story';

const JANE = 'jane.gould@contoso.onmicrosoft.com';
const CHECK_OUT = 'portal.office.com/commerce/trial/business-premium';

async function activeUsers(page: Page) {
  await page.getByRole('link', { name: 'Active Users', exact: true }).first().click();
  return rowsOf(page);
}

test('an Azure customer gets Office 365 into the same directory', async ({ page }) => {
  await begin(page, 'azure-customer');
  await chooseBusinessPremium(page);
  await page.getByLabel('First name').fill('Somebody');
  await page.getByRole('main').getByRole('link', { name: 'Sign in', exact: true }).click();
  await signIn(page, KELLEY);

  await expect(page.getByText('Office 365 Business Premium Trial | 1 month term')).toBeVisible();
  await expect(page.getByText('25 users')).toBeVisible();
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('heading', { name: 'order receipt' })).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();

  const people = await activeUsers(page);
  expect(people).toHaveLength(3);
  expect(people.join()).not.toContain('Somebody');
  for (const name of ['Jane Gould', 'Kelley Wall', 'Tricia Lawson']) expect(people.join()).toContain(name);
});

test('a plain user is refused, is made Billing Admin in the classic portal, and may then buy', async ({ page }) => {
  await begin(page, 'azure-customer');
  await goTo(page, CHECK_OUT);
  await signIn(page, JANE);
  await expect(page.getByRole('alert').first()).toContainText('Global Admin or Billing Admin');
  await expect(page.getByRole('alert').first()).toContainText('Your role here is User');
  await expect(page.getByRole('button', { name: 'Try now' })).toHaveCount(0);

  await signOut(page);
  await goTo(page, 'manage.windowsazure.com/activedirectory/contoso/users/jane.gould/profile');
  await signIn(page, KELLEY);
  await page.getByLabel('Organizational role').selectOption('Billing Admin');
  await page.getByRole('button', { name: 'SAVE' }).click();
  await expect(page.getByRole('button', { name: 'SAVE' })).toHaveCount(0);

  await signOut(page);
  await goTo(page, CHECK_OUT);
  await signIn(page, JANE);
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('heading', { name: 'order receipt' })).toBeVisible();
});

test('filling in the form instead of signing in makes a second directory, which the first knows nothing of', async ({
  page,
}) => {
  await begin(page, 'azure-customer');
  await chooseBusinessPremium(page);
  await introduceKelley(page, 'Contoso Again');
  await chooseUserId(page, 'kelley', 'contoso');
  await expect(page.getByText('This domain name is taken').first()).toBeVisible();
  await chooseUserId(page, 'kelley', 'contosoagain');
  await proveNoRobot(page, 'kelley@contosoagain.onmicrosoft.com');

  expect(await activeUsers(page)).toHaveLength(1);
  await expect(page.getByRole('main').getByText('Jane Gould')).toHaveCount(0);

  await signOut(page);
  await goTo(page, 'manage.windowsazure.com/activedirectory');
  await signIn(page, KELLEY);
  await expect(page.getByRole('link', { name: 'Contoso', exact: true }).first()).toBeVisible();
  await expect(page.getByText('Contoso Again')).toHaveCount(0);

  // Once the new directory lets her account in, it belongs to both, and both are in its list.
  await signOut(page);
  await goTo(page, 'account.windowsazure.com/signup');
  await page.getByRole('link', { name: 'Sign in with your organizational account' }).click();
  await signIn(page, 'kelley@contosoagain.onmicrosoft.com');
  await walk(page, signUp);
  await goTo(page, 'manage.windowsazure.com/activedirectory/contosoagain/users');
  await page.getByRole('button', { name: 'ADD USER' }).click();
  await page.getByLabel('TYPE OF USER').selectOption('User in another Microsoft Azure AD directory');
  await page.getByLabel('USER NAME', { exact: true }).fill(KELLEY);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Complete' }).click();
  await expect(page.getByRole('row', { name: KELLEY })).toBeVisible();

  await signOut(page);
  await goTo(page, 'manage.windowsazure.com/activedirectory');
  await signIn(page, KELLEY);
  await expect(page.getByRole('link', { name: 'Contoso', exact: true }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Contoso Again', exact: true }).first()).toBeVisible();
});

test('somebody who was refused looks up the own role, from the link in the refusal to the profile page', async ({
  page,
}) => {
  await begin(page, 'azure-customer');
  await goTo(page, CHECK_OUT);
  await signIn(page, JANE);
  await page.getByRole('link', { name: 'choose “Browse” in the Azure portal' }).click();
  // Jane manages no Azure subscription, so the classic portal stays closed to her; Kelley looks for her.
  await page.getByRole('link', { name: 'Active Directory' }).click();
  await expect(
    page.getByRole('heading', { name: 'This account does not manage a single Azure subscription.' }),
  ).toBeVisible();

  await signOut(page);
  await goTo(page, 'portal.azure.com');
  await signIn(page, KELLEY);
  await walk(page, usersOf('Contoso'));
  await page.getByRole('link', { name: 'Jane Gould', exact: true }).click();
  await expect(page.getByRole('link', { name: 'PROFILE' })).toBeVisible();
  await expect(page.getByLabel('Organizational role')).toHaveValue('user');
  await page.getByRole('link', { name: 'WORK INFO' }).click();
  await expect(page.getByText('Job title')).toBeVisible();
});
