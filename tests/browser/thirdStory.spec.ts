import type { Page } from '@playwright/test';
import {
  addCoAdministrator,
  addExistingDirectory,
  agree,
  directoriesOf,
  editDirectory,
  essentialsOfTrial,
  main,
  usersIn,
} from './kit/associating';
import { begin, expect, goTo, KELLEY_PERSONAL, rowsOf, signIn, test } from './kit/story';

const KELLEY_WALL = 'kelley.wall@contoso.onmicrosoft.com';
const JANE = 'jane.gould@contoso.onmicrosoft.com';
const CONTOSO = 'Contoso (contoso.onmicrosoft.com)';

test('what was bought separately is brought together, and Jane Gould opens the subscription that trusts Contoso', async ({
  page,
}) => {
  await begin(page, 'bought-separately');
  await signIn(page, KELLEY_PERSONAL);
  expect(await directoriesOf(page)).toEqual(['Default Directory']);

  await test.step('someone has access to a resource group, and so there is something to lose', async () => {
    await giveAccess(page);
    expect(await rowsOf(page)).toEqual([
      'Subscription admins Owner Inherited',
      `Kelley Wall ${KELLEY_PERSONAL} Contributor Assigned Remove`,
    ]);
  });

  await test.step('Add directory, Use existing directory', () => addExistingDirectory(page));

  await test.step('a Global Admin of the other directory agrees', async () => {
    await signIn(page, KELLEY_WALL);
    await expect(page.getByRole('heading', { name: /contoso.* with Microsoft Azure\?/i })).toBeVisible();
    await agree(page);
  });

  await test.step('signing back in, both directories are in the list', async () => {
    await signIn(page, KELLEY_PERSONAL);
    expect(await directoriesOf(page)).toEqual(['Contoso', 'Default Directory']);
    const users = await usersIn(page, 'Contoso');
    for (const userName of [KELLEY_PERSONAL, KELLEY_WALL, JANE]) expect(users).toContain(userName);
  });

  await test.step('EDIT DIRECTORY', async () => {
    await editDirectory(page, CONTOSO);
    expect((await rowsOf(page)).join('\n')).toContain(CONTOSO);
  });

  await test.step('ADMINISTRATORS, ADD', async () => {
    await addCoAdministrator(page, JANE);
    const administrators = await rowsOf(page);
    expect(administrators.join('\n')).toMatch(/Service administrator[\s\S]*Co-administrator/);
  });

  await test.step('the access that was given before is gone', async () => {
    await goTo(page, 'portal.azure.com/resource-groups/TestResourceGroup/users');
    expect(await rowsOf(page)).toEqual(['Subscription admins Owner Inherited']);
    await expect(main(page).getByRole('button', { name: `${KELLEY_PERSONAL} Contoso` })).toBeVisible();
  });

  await test.step('Jane Gould opens the Azure portal on the subscription', async () => {
    await main(page)
      .getByRole('button', { name: `${KELLEY_PERSONAL} Contoso` })
      .click();
    await main(page).getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByLabel('User name', { exact: true })).toBeVisible();
    await goTo(page, 'portal.azure.com');
    await signIn(page, JANE);
    const essentials = await essentialsOfTrial(page);
    await expect(essentials.getByText(CONTOSO)).toBeVisible();
    await expect(essentials.getByText('Co-admin')).toBeVisible();
  });

  await test.step('the lonely directory remains, empty of subscriptions', async () => {
    await goTo(page, 'portal.azure.com/subscriptions');
    await main(page)
      .getByRole('button', { name: `${JANE} Contoso` })
      .click();
    await main(page).getByRole('button', { name: 'Sign out' }).click();
    await signIn(page, KELLEY_PERSONAL);
    await main(page)
      .getByRole('button', { name: /Default Directory$/ })
      .click();
    await expect(page.getByRole('heading', { name: 'No subscriptions found' })).toBeVisible();
    await page.getByRole('list', { name: 'Directories' }).getByRole('link', { name: CONTOSO }).click();
    expect((await rowsOf(page)).join('\n')).toContain('Free Trial');
  });
});

test('a Microsoft account chooses in the account menu which directory the Azure portal shows, also after a reload', async ({
  page,
}) => {
  await begin(page, 'bought-separately');
  await signIn(page, KELLEY_PERSONAL);
  await directoriesOf(page);
  await addExistingDirectory(page);
  await signIn(page, KELLEY_WALL);
  await agree(page);
  await goTo(page, 'portal.azure.com/resource-groups');
  await signIn(page, KELLEY_PERSONAL);
  await expect(main(page).getByRole('link', { name: 'TestResourceGroup' })).toBeVisible();

  await main(page)
    .getByRole('button', { name: /Default Directory$/ })
    .press('Enter');
  await page.getByRole('link', { name: CONTOSO }).press('Enter');
  await expect(page.getByText('No resource groups to display')).toBeVisible();
  await expect(main(page).getByRole('button', { name: `${KELLEY_PERSONAL} Contoso` })).toBeFocused();
  await page.reload();
  await expect(page.getByText('No resource groups to display')).toBeVisible();
  await page.getByRole('navigation', { name: 'Browser' }).getByRole('button', { name: 'Back' }).click();
  await expect(main(page).getByRole('link', { name: 'TestResourceGroup' })).toBeVisible();
});

async function giveAccess(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Check out the new portal' }).click();
  await main(page).getByRole('link', { name: 'Resource groups' }).click();
  await main(page).getByRole('link', { name: 'TestResourceGroup' }).click();
  await main(page).getByRole('link', { name: 'Users', exact: true }).click();
  await main(page).getByRole('link', { name: 'Add', exact: true }).click();
  await page.getByRole('radiogroup', { name: 'Select a role' }).getByRole('radio', { name: 'Contributor' }).check();
  await page.getByRole('radiogroup', { name: 'Add users' }).getByRole('radio', { name: KELLEY_PERSONAL }).check();
  await page.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Users' })).toBeVisible();
}
