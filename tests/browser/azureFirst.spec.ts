import type { Page } from '@playwright/test';
import { begin, expect, goTo, KELLEY, rowsOf, signIn, signUp, test, usersOf, walk } from './kit/story';

const JANE = 'jane.gould@contoso.onmicrosoft.com';
const CHECK_OUT = 'portal.office.com/commerce/trial/business-premium';

async function chooseBusinessPremium(page: Page) {
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Office 365 Business Premium', exact: true }) })
    .getByRole('link', { name: /Free trial/ })
    .click();
  await expect(page.getByRole('heading', { name: /Let's get to know you|Let’s get to know you/ })).toBeVisible();
}

async function activeUsers(page: Page) {
  await page.getByRole('link', { name: 'Active Users', exact: true }).first().click();
  return rowsOf(page);
}

async function signOut(page: Page) {
  const browser = page.getByRole('navigation', { name: 'Browser' });
  await browser.locator('summary').click();
  await browser.getByRole('button', { name: 'Sign out' }).click();
  await expect(browser.getByText('Nobody signed in')).toBeVisible();
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
  const form = { 'First name': 'Kelley', 'Last name': 'Wall', 'Business email address': 'kelley@outlook.com' };
  for (const [label, text] of Object.entries(form)) await page.getByLabel(label).fill(text);
  await page.getByLabel('Business phone number').fill('425 555 0100');
  await page.getByLabel('Company name').fill('Contoso Again');
  await page.getByLabel('Your organization size').selectOption({ index: 1 });
  await page.getByRole('button', { name: /Next/ }).click();

  await expect(page.getByRole('heading', { name: 'Create your user ID' })).toBeVisible();
  await page.getByLabel('User name', { exact: true }).fill('kelley');
  await page.getByLabel('Your company').fill('contoso');
  await page.getByRole('button', { name: 'Use the training password' }).click();
  await page.getByRole('button', { name: /Next/ }).click();
  await expect(page.getByText('This domain name is taken').first()).toBeVisible();
  await page.getByLabel('Your company').fill('contosoagain');
  await page.getByRole('button', { name: 'Use the training password' }).click();
  await page.getByRole('button', { name: /Next/ }).click();

  await page.getByLabel(/phone number/i).fill('425 555 0100');
  await page.getByRole('button', { name: 'Text me' }).click();
  const telephone = page.getByRole('region', { name: 'Simulated telephone' });
  await expect(telephone).toContainText(/\d{6}/);
  await page.getByLabel(/code/i).fill(/\b\d{6}\b/.exec(await telephone.innerText())?.[0] ?? '');
  await page.getByRole('button', { name: /Create my account/ }).click();
  await expect(page.getByText('kelley@contosoagain.onmicrosoft.com').first()).toBeVisible();
  await page.getByRole('link', { name: /You.re ready to go/ }).click();

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
