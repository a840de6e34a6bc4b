import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addressShown, openAt } from '../../kit/open';
import { AD, azureSignUp, commands, KELLEY, PERSONAL, rowsShown, SETTINGS } from './classicPortal';

const kelley = { start: 'azure-customer', as: KELLEY } as const;

const reset = (answer: string) => screen.getByRole('button', { name: `USERS ENABLED FOR PASSWORD RESET: ${answer}` });

describe('the tabs of a directory', () => {
  test('are real addresses, and the open one says so', async () => {
    const user = await openAt(`${AD}/contoso/users`, kelley);
    for (const tab of ['APPLICATIONS', 'DIRECTORY INTEGRATION', 'REPORTS']) {
      await user.click(screen.getByRole('link', { name: tab }));
      expect(addressShown()).toBe(`${AD}/contoso/${tab.toLowerCase().replace(' ', '-')}`);
      expect(screen.getByRole('link', { name: tab })).toHaveAttribute('aria-current', 'page');
    }
  });

  test('start with a page that tells what the directory holds', async () => {
    await openAt(`${AD}/contoso/quickstart`, { start: 'office-customer', as: KELLEY, after: azureSignUp });
    expect(screen.getByRole('link', { name: '3 users' })).toBeVisible();
    expect(screen.getByRole('link', { name: '1 Office 365 subscription' })).toBeVisible();
    expect(screen.getByText('1 Azure subscription trusts this directory')).toBeVisible();
  });

  test('list the domains, the first of which is the primary one', async () => {
    await openAt(`${AD}/contoso/domains`, kelley);
    expect(rowsShown()).toEqual([['contoso.onmicrosoft.com', 'Basic', 'Active', 'Yes']]);
  });

  test('count the licences of the Office 365 subscription in the same directory', async () => {
    await openAt(`${AD}/contoso/licenses`, { start: 'office-customer', as: KELLEY, after: azureSignUp });
    expect(rowsShown()).toEqual([['Office 365 Business Premium', '25', '3', '22', 'None']]);
  });

  test('say in words where there is nothing', async () => {
    const user = await openAt(`${AD}/contoso/licenses`, kelley);
    expect(screen.getByText(/Contoso has no Office 365 subscription/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'GROUPS' }));
    expect(screen.getByText('Contoso has no groups.')).toBeVisible();
    for (const name of ['ADD A GROUP', 'ADD GROUP']) expect(screen.getByRole('button', { name })).toBeVisible();
  });

  test('list the applications that the organization uses, or those that it has made', async () => {
    const user = await openAt(`${AD}/contoso/applications`, kelley);
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toEqual(['NAME', 'PUBLISHER', 'TYPE', 'APP URL']);
    expect(commands()).toEqual(expect.arrayContaining(['ADD', 'VIEW ENDPOINTS']));
    expect(screen.getByText('No applications have been added to Contoso.')).toBeVisible();

    await user.selectOptions(screen.getByRole('combobox', { name: 'SHOW' }), 'Applications my company owns');
    await user.click(screen.getByRole('button', { name: 'Show them' }));
    expect(screen.getByText('Contoso has made no applications of its own.')).toBeVisible();
  });

  test('say how the directory is set up, and that this is not changed here', async () => {
    const user = await openAt(`${AD}/contoso/configure`, kelley);
    const titles = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(titles).toEqual([
      'directory properties',
      'user password reset policy',
      'multi-factor authentication',
      'devices',
      'integrated applications',
    ]);
    await user.click(reset('YES'));
    expect(reset('NO')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('“USERS ENABLED FOR PASSWORD RESET: YES” is not part of this simulation.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'MAXIMUM NUMBER OF DEVICES PER USER' })).toHaveTextContent('20');
  });

  test('show the properties of the directory, read-only', async () => {
    await openAt(`${AD}/contoso/configure`, kelley);
    expect(screen.getByRole('textbox', { name: 'NAME' })).toHaveValue('Contoso');
    expect(screen.getByRole('textbox', { name: 'NAME' })).toHaveAttribute('readonly');
  });

  test('stay open when one goes over to a neighbouring directory', async () => {
    const user = await openAt(`${AD}/contoso/domains`, kelley);
    await user.click(screen.getByRole('link', { name: 'Alpine Ski House' }));
    expect(rowsShown().at(0)?.at(0)).toBe('alpineskihouse.onmicrosoft.com');
    await user.click(screen.getByRole('link', { name: 'Back to the list of directories' }));
    expect(addressShown()).toBe(AD);
  });
});

describe('the settings', () => {
  test('tell which directory each subscription trusts', async () => {
    await openAt(`${SETTINGS}/subscriptions`, { start: 'bought-separately', as: PERSONAL });
    expect(document.title).toBe('Settings - Microsoft Azure');
    expect(rowsShown()).toEqual([
      [
        'Free Trial',
        'd1a743ae-1c58-46f0-b2e7-6f1a4d8c3010',
        PERSONAL,
        'Default Directory (kelleywalloutlook.onmicrosoft.com)',
      ],
    ]);
    expect(screen.getByRole('button', { name: 'EDIT DIRECTORY' })).toBeVisible();
  });

  test('tell who administers each subscription', async () => {
    const user = await openAt(SETTINGS, { start: 'bought-separately', as: PERSONAL });
    await user.click(screen.getByRole('link', { name: 'ADMINISTRATORS' }));
    expect(addressShown()).toBe(`${SETTINGS}/administrators`);
    expect(rowsShown()).toEqual([
      [PERSONAL, 'Free Trial', 'd1a743ae-1c58-46f0-b2e7-6f1a4d8c3010', 'Service administrator'],
    ]);
  });

  test('stand below the services of the original', async () => {
    await openAt(AD, { start: 'bought-separately', as: PERSONAL });
    const rail = within(screen.getByRole('navigation', { name: 'Services' })).getAllByRole('listitem');
    expect(rail.at(0)).toHaveTextContent('ALL ITEMS');
    expect(rail.slice(-5).map(({ textContent }) => textContent)).toEqual([
      'MANAGEMENT SERVICES',
      'ACTIVE DIRECTORY1',
      'MARKETPLACE0',
      'STORSIMPLE0',
      'SETTINGS',
    ]);
  });

  test('are one step from the list of directories', async () => {
    const user = await openAt(AD, kelley);
    await user.click(screen.getByRole('link', { name: 'SETTINGS' }));
    expect(addressShown()).toBe(`${SETTINGS}/subscriptions`);
  });
});

describe('in Dutch', () => {
  test('the users and their roles are told in Dutch', async () => {
    const user = await openAt(`${AD}/kelleywalloutlook/users`, {
      start: 'bought-separately',
      as: PERSONAL,
      language: 'nl',
    });
    expect(screen.getByRole('link', { name: 'GEBRUIKERS' })).toHaveAttribute('aria-current', 'page');
    expect(rowsShown()).toEqual([['Kelley Wall', PERSONAL, 'Microsoft-account']]);
    await user.click(screen.getByRole('link', { name: 'Kelley Wall' }));
    expect(screen.getByRole('combobox', { name: 'ROL BINNEN DE ORGANISATIE' })).toHaveDisplayValue('Globale beheerder');
  });

  test('tells an account that administers nothing so in Dutch', async () => {
    await openAt(AD, { start: 'office-customer', as: KELLEY, language: 'nl' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('geen enkel Azure-abonnement');
    expect(screen.getByRole('button', { name: 'AFMELDEN' })).toBeVisible();
  });
});
