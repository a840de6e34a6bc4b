import {
  begin,
  expect,
  goTo,
  KELLEY_PERSONAL,
  organizationalSignIn,
  personalSignIn,
  rowsOf,
  signIn,
  signUp,
  test,
  usersOf,
  walk,
  KELLEY,
} from './kit/story';

const CONTOSO = [
  'Kelley Wall admin@contoso.onmicrosoft.com Microsoft Azure Active Directory',
  'Jane Gould jane.gould@contoso.onmicrosoft.com Microsoft Azure Active Directory',
  'Tricia Lawson tricia.lawson@contoso.onmicrosoft.com Microsoft Azure Active Directory',
];

test('an Office 365 customer signs up for Azure, and both portals show the same three people', async ({ page }) => {
  await begin(page, 'office-customer');
  await walk(page, organizationalSignIn);
  await expect(page.getByLabel('First Name')).toHaveValue('Kelley');
  await expect(page.getByLabel('Email address for important notifications')).toHaveValue('kelley@outlook.com');
  await walk(page, signUp);
  await walk(page, usersOf('Contoso'));

  expect(await rowsOf(page)).toEqual(CONTOSO);

  await page.getByRole('link', { name: 'Office 365 admin center' }).click();
  await expect(page.getByRole('heading', { name: 'ACTIVE USERS' })).toBeVisible();
  const people = await rowsOf(page);
  expect(people).toHaveLength(3);
  for (const name of ['Jane Gould', 'Kelley Wall', 'Tricia Lawson']) expect(people.join('\n')).toContain(name);
});

test('a Microsoft account at the first sign-in page leads into a directory of its own, without the three people', async ({
  page,
}) => {
  await begin(page, 'office-customer');
  await walk(page, personalSignIn);
  await walk(page, signUp);
  await walk(page, usersOf('Default Directory'));

  expect(await rowsOf(page)).toEqual([`Kelley Wall ${KELLEY_PERSONAL} Microsoft account`]);
  await expect(page.getByText('Jane Gould')).toHaveCount(0);
  await expect(page.getByText('Tricia Lawson')).toHaveCount(0);

  await goTo(page, 'portal.office.com/admin/users/active');
  await expect(page.getByText('work or school account').first()).toBeVisible();
});

test('a second free trial for the same account is refused with a reason', async ({ page }) => {
  await begin(page, 'office-customer');
  await walk(page, organizationalSignIn);
  await walk(page, signUp);

  await goTo(page, 'azure.microsoft.com');
  await page.getByRole('link', { name: 'Try for free' }).click();
  await page.getByRole('link', { name: 'Start now' }).click();

  await expect(page.getByRole('alert')).toContainText(`${KELLEY} is not eligible for another free trial`);
  await expect(page.getByRole('button', { name: 'Sign up' })).toHaveCount(0);
});

test('reloading at every step of the story loses nothing that was submitted', async ({ page }) => {
  await begin(page, 'office-customer');
  await walk(page, [...organizationalSignIn, ...signUp, ...usersOf('Contoso')], async () => {
    // A page that only leads on to another has no heading.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const address = page.url();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(new URL(page.url()).hash.split('?')[0]).toBe(new URL(address).hash.split('?')[0]);
  });

  expect(await rowsOf(page)).toEqual(CONTOSO);
});

test('the story in Dutch, by keyboard where a person would', async ({ page }) => {
  await page.goto('./#/start/office-customer?lang=nl');
  await page.getByRole('link', { name: 'Gratis proberen' }).press('Enter');
  await page.getByRole('link', { name: 'Nu starten' }).press('Enter');
  await page.getByRole('link', { name: 'Aanmelden met de account van uw organisatie' }).press('Enter');
  await page.getByLabel('Gebruikersnaam', { exact: true }).fill(KELLEY);
  await page.getByLabel('Gebruikersnaam', { exact: true }).press('Tab');
  await page.keyboard.type('Pass@word1');
  await page.keyboard.press('Enter');

  await expect(page.getByLabel('Voornaam')).toHaveValue('Kelley');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('an account that is signed in on one page is signed in on all of them, and signed out on all of them', async ({
  page,
}) => {
  await begin(page, 'azure-customer');
  await goTo(page, 'portal.azure.com/subscriptions');
  await signIn(page, KELLEY);
  await expect(page.getByRole('heading', { name: 'Subscriptions' })).toBeVisible();
  await page.getByRole('link', { name: 'Classic portal' }).click();
  await expect(page.getByRole('link', { name: 'Alpine Ski House' }).first()).toBeVisible();

  await page.getByRole('navigation', { name: 'Browser' }).getByText(KELLEY).first().click();
  await page.getByRole('navigation', { name: 'Browser' }).getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByLabel('User name', { exact: true })).toBeVisible();
});
