import { expect, type Page } from '@playwright/test';

/** The product page of figure 12's plan, up to the form for new customers. */
export async function chooseBusinessPremium(page: Page): Promise<void> {
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Office 365 Business Premium', exact: true }) })
    .getByRole('link', { name: /Free trial/ })
    .click();
  await expect(page.getByRole('heading', { name: /Let's get to know you|Let’s get to know you/ })).toBeVisible();
}

/** Step 1 of the form for new customers of Office 365, which is shown. */
export async function introduceKelley(page: Page, company: string): Promise<void> {
  const form = { 'First name': 'Kelley', 'Last name': 'Wall', 'Business email address': 'kelley@outlook.com' };
  for (const [label, text] of Object.entries(form)) await page.getByLabel(label).fill(text);
  await page.getByLabel('Business phone number').fill('425 555 0100');
  await page.getByLabel('Company name').fill(company);
  await page.getByLabel('Your organization size').selectOption({ index: 1 });
  await page.getByRole('button', { name: /Next/ }).click();
  await expect(page.getByRole('heading', { name: 'Create your user ID' })).toBeVisible();
}

/** Step 2, which may be tried again with another domain. */
export async function chooseUserId(page: Page, name: string, domain: string): Promise<void> {
  await page.getByLabel('User name', { exact: true }).fill(name);
  await page.getByLabel('Your company').fill(domain);
  await page.getByRole('button', { name: 'Use the training password' }).click();
  await page.getByRole('button', { name: /Next/ }).click();
}

/** Step 3, and on to the admin center of the new directory. */
export async function proveNoRobot(page: Page, userName: string): Promise<void> {
  await page.getByLabel(/phone number/i).fill('425 555 0100');
  await page.getByRole('button', { name: 'Text me' }).click();
  const telephone = page.getByRole('region', { name: 'Simulated telephone' });
  await expect(telephone).toContainText(/\d{6}/);
  await page.getByLabel(/code/i).fill(/\b\d{6}\b/.exec(await telephone.innerText())?.[0] ?? '');
  await page.getByRole('button', { name: /Create my account/ }).click();
  await expect(page.getByText(userName).first()).toBeVisible();
  await page.getByRole('link', { name: /You.re ready to go/ }).click();
}
