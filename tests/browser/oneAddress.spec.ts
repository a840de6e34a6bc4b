import type { Page } from '@playwright/test';
import { addExistingDirectory, agree, directoriesOf, editDirectory, essentialsOfTrial, main } from './kit/associating';
import { begin, expect, goTo, KELLEY_PERSONAL, signIn, signOut, test } from './kit/story';

const KELLEY = 'kelley.wall@contoso.onmicrosoft.com';
const CONTOSO = 'Contoso (contoso.onmicrosoft.com)';

test('two accounts with one address: the chooser, the refusal, and the way out that it names', async ({ page }) => {
  await begin(page, 'same-address');

  await test.step('Azure asks which account is meant, also after a wrong answer', async () => {
    await signInAs(page, 'Work or school account');
    await expect(page.getByRole('heading', { name: /does not manage a single Azure subscription/ })).toBeVisible();
    await signOut(page);
    await goTo(page, 'manage.windowsazure.com/activedirectory');
    await signInAs(page, 'Personal account');
    expect(await directoriesOf(page)).toEqual(['Default Directory']);
  });

  await test.step('Contoso cannot be brought in: its Global Admin has the same address', async () => {
    await addExistingDirectory(page);
    await signInAs(page, 'Work or school account');
    await expect(page.getByRole('heading', { name: 'Use the ‘Contoso’ directory' })).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: 'continue', exact: true }).click();
    const why = main(page).getByRole('alert');
    await expect(why).toContainText(`A Global Admin of Contoso has the same address, ${KELLEY}.`);
    await expect(why).toContainText('first name another Microsoft account as Service Administrator');
  });

  await test.step('the Account Center makes another Microsoft account Service Administrator', async () => {
    await page.getByRole('button', { name: /Account Center/ }).click();
    await signInAs(page, 'Personal account');
    await main(page).getByRole('link', { name: 'Free Trial' }).click();
    await page.getByRole('button', { name: 'Edit subscription details' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make it yours' });
    const which = dialog.getByRole('group', { name: 'Two accounts have this name. Which one do you mean?' });
    await expect(which.getByRole('radio', { name: 'Microsoft account' })).toBeChecked();
    await which.getByRole('radio', { name: 'Work or school account in Contoso' }).check();
    await dialog.getByRole('button', { name: 'Complete' }).click();
    await expect(dialog.getByText(/belongs to another organization/)).toBeVisible();
    await dialog.getByLabel('Service administrator').fill(KELLEY_PERSONAL);
    await expect(which).toBeHidden();
    await dialog.getByRole('button', { name: 'Complete' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await signOut(page);
  });

  await test.step('with that one Contoso can be brought in, and the subscription into Contoso', async () => {
    await goTo(page, 'manage.windowsazure.com/activedirectory');
    await signIn(page, KELLEY_PERSONAL);
    await addExistingDirectory(page);
    await signInAs(page, 'Work or school account');
    await agree(page);
    await signIn(page, KELLEY_PERSONAL);
    expect(await directoriesOf(page)).toEqual(['Contoso', 'Default Directory']);
    await editDirectory(page, CONTOSO);
    await page.getByRole('link', { name: 'Check out the new portal' }).click();
    await expect((await essentialsOfTrial(page)).getByText(CONTOSO)).toBeVisible();
  });
});

async function signInAs(page: Page, which: 'Work or school account' | 'Personal account'): Promise<void> {
  await signIn(page, KELLEY);
  await page.getByRole('button', { name: new RegExp(`^${which}`) }).click();
}
