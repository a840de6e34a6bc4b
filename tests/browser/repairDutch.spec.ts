import type { Page } from '@playwright/test';
import { main } from './kit/associating';
import {
  begin,
  expect,
  KELLEY,
  KELLEY_PERSONAL,
  personalSignIn,
  pressSignIn,
  rowsOf,
  signUp,
  test,
  walk,
} from './kit/story';

const CONTOSO = 'Contoso (contoso.onmicrosoft.com)';

test('the first story’s wrong turn is mended in Dutch', async ({ page }) => {
  await begin(page, 'office-customer');
  await walk(page, personalSignIn);
  await walk(page, signUp);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Nederlands');

  await test.step('een bestaande directory toevoegen', async () => {
    await page.getByRole('navigation', { name: 'Browser' }).getByRole('link', { name: 'Klassieke portal' }).click();
    await page.getByRole('button', { name: 'NIEUW', exact: true }).click();
    for (const name of ['APP-SERVICES', 'ACTIVE DIRECTORY', 'DIRECTORY', 'AANGEPAST MAKEN']) {
      await main(page).getByRole('button', { name, exact: true }).click();
    }
    const dialog = page.getByRole('dialog', { name: 'Directory toevoegen' });
    await dialog.getByLabel('DIRECTORY', { exact: true }).selectOption('Bestaande directory gebruiken');
    await dialog.getByRole('checkbox', { name: 'Ik ben klaar om nu te worden afgemeld.' }).check();
    await dialog.getByRole('button', { name: 'Voltooien' }).click();
    // The sign-in page of the page before comes and goes first.
    await expect(page.getByRole('textbox', { name: 'Adres' })).toHaveValue(/use-existing/);
    await signInInDutch(page, KELLEY);
    await page.reload();
    await page.getByRole('button', { name: 'doorgaan', exact: true }).click();
    await page.getByRole('button', { name: 'Nu afmelden' }).click();
    await page.getByRole('link', { name: 'AANMELDEN', exact: true }).click();
    await signInInDutch(page, KELLEY_PERSONAL);
  });

  await test.step('de directory van het abonnement wijzigen', async () => {
    await page.getByRole('link', { name: 'INSTELLINGEN' }).click();
    await main(page).getByRole('row').filter({ hasText: 'Free Trial' }).click();
    await page.getByRole('button', { name: 'DIRECTORY BEWERKEN' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Volgende' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Voltooien' }).click();
    await expect(page.getByText('Free Trial vertrouwt vanaf nu Contoso.')).toBeVisible();
  });

  await test.step('het organisatieaccount wordt medebeheerder', async () => {
    await page.getByRole('link', { name: 'BEHEERDERS', exact: true }).click();
    await page.getByRole('button', { name: 'TOEVOEGEN', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('E-MAILADRES').fill(KELLEY);
    await dialog.getByRole('checkbox', { name: 'Free Trial' }).check();
    await dialog.getByRole('button', { name: 'Voltooien' }).click();
    await expect(page.getByText(`${KELLEY} is nu medebeheerder.`)).toBeVisible();
  });

  await test.step('de eenzame directory is leeg', async () => {
    await page.getByRole('link', { name: 'Bekijk de nieuwe portal' }).click();
    await main(page).getByRole('link', { name: 'Abonnementen', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Geen abonnementen gevonden' })).toBeVisible();
    await main(page).getByRole('link', { name: CONTOSO }).click();
    expect((await rowsOf(page)).join('\n')).toContain('Free Trial');
  });
});

async function signInInDutch(page: Page, userName: string): Promise<void> {
  await page.getByLabel('Gebruikersnaam', { exact: true }).fill(userName);
  await page.getByLabel('Wachtwoord', { exact: true }).fill('Pass@word1');
  await pressSignIn(page, 'Aanmelden');
}
