import type { Page } from '@playwright/test';
import {
  addCoAdministrator,
  addExistingDirectory,
  agree,
  directoriesOf,
  editDirectory,
  essentialsOfTrial,
  main,
  openAddDirectory,
  usersIn,
} from './kit/associating';
import { chooseBusinessPremium, chooseUserId, introduceKelley, proveNoRobot } from './kit/newCustomer';
import {
  begin,
  expect,
  goTo,
  KELLEY,
  KELLEY_PERSONAL,
  personalSignIn,
  rowsOf,
  signIn,
  signOut,
  signUp,
  test,
  usersOf,
  walk,
} from './kit/story';

const CONTOSO = 'Contoso (contoso.onmicrosoft.com)';
const AGAIN = 'Contoso Again (contosoagain.onmicrosoft.com)';
const AGAIN_ADMIN = 'kelley@contosoagain.onmicrosoft.com';

test('the first story’s wrong turn is mended: the subscription of the Microsoft account is brought into Contoso', async ({
  page,
}) => {
  await begin(page, 'office-customer');

  await test.step('the wrong turn: Azure in a directory of its own', async () => {
    await walk(page, personalSignIn);
    await walk(page, signUp);
    await walk(page, usersOf('Default Directory'));
    expect(await rowsOf(page)).toEqual([`Kelley Wall ${KELLEY_PERSONAL} Microsoft account`]);
  });

  await test.step('Contoso’s Global Admin agrees, before and after a reload', async () => {
    await addExistingDirectory(page);
    await page.reload();
    await signIn(page, KELLEY);
    await expect(page.getByRole('heading', { name: 'Use the ‘Contoso’ directory' })).toBeVisible();
    await page.reload();
    await agree(page);
  });

  await test.step('the subscription trusts Contoso', async () => {
    await signIn(page, KELLEY_PERSONAL);
    expect(await directoriesOf(page)).toEqual(['Contoso', 'Default Directory']);
    await editDirectory(page, CONTOSO);
    expect(await rowsOf(page)).toEqual([expect.stringMatching(`^Free Trial .* ${KELLEY_PERSONAL} Contoso `)]);
  });

  await test.step('the account that the article would have signed up with opens it', async () => {
    await addCoAdministrator(page, KELLEY);
    await signOut(page);
    await goTo(page, 'portal.azure.com');
    await signIn(page, KELLEY);
    const essentials = await essentialsOfTrial(page);
    await expect(essentials.getByText(CONTOSO)).toBeVisible();
    await expect(essentials.getByText('Co-admin')).toBeVisible();
  });

  await test.step('both portals show the same people of Contoso', async () => {
    await goTo(page, 'portal.office.com/admin/users/active');
    const people = (await rowsOf(page)).join('\n');
    for (const name of ['Jane Gould', 'Kelley Wall', 'Tricia Lawson']) expect(people).toContain(name);
  });

  await test.step('the lonely directory remains, and is shown as what it is', async () => {
    await signOut(page);
    await goTo(page, 'manage.windowsazure.com/activedirectory');
    await signIn(page, KELLEY_PERSONAL);
    expect(await directoriesOf(page)).toEqual(['Contoso', 'Default Directory']);
    await expectNoSubscriptions(page, 'Default Directory');
    await page.getByRole('link', { name: 'Check out the new portal' }).click();
    await main(page).getByRole('link', { name: 'Subscriptions', exact: true }).click();
    await expect(main(page).getByRole('button', { name: `${KELLEY_PERSONAL} Default Directory` })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'No subscriptions found' })).toBeVisible();
  });
});

test('the second story’s wrong turn is mended: a Microsoft account takes the Azure subscription to the new directory', async ({
  page,
}) => {
  await begin(page, 'azure-customer');
  await test.step('the wrong turn: Office 365 in a directory of its own', () => signUpAsNewCustomer(page));

  await test.step('Kelley’s work account cannot add a directory, and is told what to do first', async () => {
    await signOut(page);
    await goTo(page, 'manage.windowsazure.com/activedirectory');
    await signIn(page, KELLEY);
    const dialog = await openAddDirectory(page);
    await expect(dialog.getByRole('option', { name: 'Use existing directory' })).toHaveCount(0);
    await expect(dialog.getByText(/names a Microsoft account as Service Administrator/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('the Account Administrator makes a Microsoft account Service Administrator', async () => {
    await page.getByRole('link', { name: 'Check out the new portal' }).click();
    await essentialsOfTrial(page);
    await page.getByRole('link', { name: 'Manage' }).click();
    await page.getByRole('button', { name: 'Edit subscription details' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make it yours' });
    await dialog.getByLabel('Service administrator').fill(KELLEY_PERSONAL);
    await dialog.getByRole('button', { name: 'Complete' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(main(page).getByText(KELLEY_PERSONAL)).toBeVisible();
  });

  await test.step('the new directory’s Global Admin agrees to its use', async () => {
    await signOut(page);
    await goTo(page, 'manage.windowsazure.com/activedirectory');
    await signIn(page, KELLEY_PERSONAL);
    expect(await directoriesOf(page)).toEqual(['Contoso', 'Default Directory']);
    await addExistingDirectory(page);
    await signIn(page, AGAIN_ADMIN);
    await expect(page.getByRole('heading', { name: 'Use the ‘Contoso Again’ directory' })).toBeVisible();
    await agree(page);
  });

  await test.step('both subscriptions are in the new directory', async () => {
    await signIn(page, KELLEY_PERSONAL);
    expect(await directoriesOf(page)).toEqual(['Contoso', 'Contoso Again', 'Default Directory']);
    await editDirectory(page, AGAIN);
    await addCoAdministrator(page, AGAIN_ADMIN);
    await signOut(page);
    await goTo(page, 'portal.azure.com');
    await signIn(page, AGAIN_ADMIN);
    const essentials = await essentialsOfTrial(page);
    await expect(essentials.getByText(AGAIN)).toBeVisible();
    await goTo(page, 'portal.office.com/admin/billing/subscriptions');
    expect(await rowsOf(page)).toEqual([expect.stringContaining('Office 365 Business Premium')]);
  });

  await test.step('Contoso remains, empty of subscriptions, and can be seen to be so', async () => {
    await signOut(page);
    await goTo(page, 'portal.office.com/admin/billing/subscriptions');
    await signIn(page, KELLEY);
    await expect(page.getByText('Contoso has no Office 365 subscription')).toBeVisible();
    await goTo(page, 'portal.azure.com/subscriptions');
    await expect(page.getByRole('heading', { name: 'No subscriptions found' })).toBeVisible();
    await signOut(page);
    await goTo(page, 'manage.windowsazure.com/activedirectory');
    await signIn(page, KELLEY_PERSONAL);
    await expectNoSubscriptions(page, 'Contoso');
  });
});

test('the second story’s right turn is still open after the wrong one', async ({ page }) => {
  await begin(page, 'azure-customer');
  await signUpAsNewCustomer(page);
  await signOut(page);
  await goTo(page, 'products.office.com/business');
  await chooseBusinessPremium(page);
  await main(page).getByRole('link', { name: 'Sign in', exact: true }).click();
  await signIn(page, KELLEY);
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.getByRole('link', { name: 'Continue' }).click();
  await goTo(page, 'portal.office.com/admin/billing/subscriptions');
  expect(await rowsOf(page)).toEqual([expect.stringContaining('Office 365 Business Premium')]);
  await goTo(page, 'portal.azure.com');
  await expect((await essentialsOfTrial(page)).getByText(CONTOSO)).toBeVisible();
});

/** Figure 12's form, filled in to its end although there is a directory already. */
async function signUpAsNewCustomer(page: Page): Promise<void> {
  await chooseBusinessPremium(page);
  await introduceKelley(page, 'Contoso Again');
  await chooseUserId(page, 'kelley', 'contosoagain');
  await proveNoRobot(page, AGAIN_ADMIN);
}

/** From the classic portal's list of directories: the quick start of one says that nothing is in it but people. */
async function expectNoSubscriptions(page: Page, directory: string): Promise<void> {
  await usersIn(page, directory);
  await page.getByRole('link', { name: 'Quick start' }).click();
  await expect(page.getByText('No Azure subscription trusts this directory')).toBeVisible();
  await expect(page.getByRole('link', { name: 'No Office 365 subscription' })).toBeVisible();
}
