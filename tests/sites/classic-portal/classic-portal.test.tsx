import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/core/index';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { AD, azureSignUp, commands, KELLEY, PERSONAL, row, rowsShown, selectedRows } from './classicPortal';

describe('the door of the classic portal', () => {
  test('sends a signed-out visitor to the sign-in page, which knows the way back', async () => {
    await openAt(`${AD}/contoso/users`, { start: 'azure-customer' });
    const signInPage = `login.microsoftonline.com?to=${encodeURIComponent(`${AD}/contoso/users`)}`;
    await waitFor(() => expect(addressShown()).toBe(signInPage));
  });

  test.each([
    ['en', /^Only the Service Administrator of “Free Trial” can use it/, 'ACCOUNT CENTER'],
    ['nl', /^Alleen de servicebeheerder van ‘Free Trial’ kan het/, 'ACCOUNTCENTRUM'],
  ] as const)('tells an Account Administrator who has named another who lets in again (%s)', async (...words) => {
    const [language, said, way] = words;
    const edited: Command = {
      type: 'editAzureSubscription',
      profile: 'default',
      subscription: '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009',
      name: 'Free Trial',
      serviceAdministrator: PERSONAL,
    };
    const user = await openAt(AD, { start: 'azure-customer', as: KELLEY, after: [edited], language });
    expect(screen.getByText(said)).toBeVisible();
    await user.click(screen.getByRole('link', { name: way }));
    expect(addressShown()).toBe('account.windowsazure.com/subscriptions');
  });

  test('does not let in a global administrator without an Azure subscription, and says why', async () => {
    await openAt(AD, { start: 'office-customer', as: KELLEY });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('does not manage a single Azure subscription');
    expect(screen.getByText(/admin@contoso\.onmicrosoft\.com is neither Service Administrator/)).toBeVisible();
    expect(screen.queryByText('Contoso')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'SIGN UP FOR WINDOWS AZURE' })).toHaveAttribute(
      'href',
      '#/azure.microsoft.com/pricing/free-trial',
    );
    expect(screen.getByRole('link', { name: 'WINDOWS AZURE HOME PAGE' })).toHaveAttribute(
      'href',
      '#/azure.microsoft.com',
    );
  });

  test('says the same on every page of the portal', async () => {
    await openAt('manage.windowsazure.com/settings/subscriptions', { start: 'office-customer', as: KELLEY });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Azure subscription');
  });

  test('lets one sign out and in again', async () => {
    const user = await openAt(AD, { start: 'office-customer', as: KELLEY });
    await user.click(screen.getByRole('button', { name: 'SIGN OUT' }));

    expect(await screen.findByRole('heading', { name: 'You have been signed out' })).toBeVisible();
    expect(addressShown()).toBe('manage.windowsazure.com/signout/complete');
    expect(worldNow().signedIn.default).toBeUndefined();
    await user.click(screen.getByRole('link', { name: 'SIGN IN' }));
    expect(addressShown()).toBe(`login.microsoftonline.com?to=${encodeURIComponent(AD)}`);
  });

  test('opens after the Azure sign-up, onto the directory that Office 365 made', async () => {
    await openAt(AD, { start: 'office-customer', as: KELLEY, after: azureSignUp });
    expect(rowsShown()).toEqual([
      [
        'Contoso',
        'Active',
        'Global Administrator',
        'Shared by all Contoso subscriptions',
        'United States',
        'United States',
      ],
    ]);
  });
});

describe('the list of directories', () => {
  test('has a page of its own, below ALL ITEMS, where the portal opens', async () => {
    const user = await openAt('manage.windowsazure.com', { start: 'azure-customer', as: KELLEY });
    expect(screen.getByRole('heading', { level: 1, name: 'all items' })).toBeVisible();
    expect(document.title).toBe('All items - Microsoft Azure');
    expect(screen.getByRole('link', { name: 'ALL ITEMS' })).toHaveAttribute('aria-current', 'true');
    expect(rowsShown().map(([name, type]) => [name, type])).toEqual([
      ['Alpine Ski House', 'Directory'],
      ['Contoso', 'Directory'],
      ['Default Directory', 'Directory'],
    ]);
    await user.click(screen.getByRole('link', { name: 'ACTIVE DIRECTORY' }));
    expect(screen.getByRole('heading', { level: 1, name: 'active directory' })).toBeVisible();
    expect(document.title).toBe('Active Directory - Microsoft Azure');
  });

  test('is not the only way to a directory: ALL ITEMS leads there too', async () => {
    const user = await openAt('manage.windowsazure.com', { start: 'azure-customer', as: KELLEY });
    await user.click(screen.getByRole('link', { name: 'Contoso' }));
    expect(addressShown()).toBe(`${AD}/contoso/users`);
  });

  test('holds the directories that the account is a member or a guest of, with its role in each', async () => {
    await openAt(AD, { start: 'azure-customer', as: KELLEY });
    expect(rowsShown().map(([name, , role]) => [name, role])).toEqual([
      ['Alpine Ski House', 'User'],
      ['Contoso', 'Global Administrator'],
      ['Default Directory', 'User'],
    ]);
    expect(screen.getByRole('navigation', { name: 'Services' })).toHaveTextContent('ACTIVE DIRECTORY3');
  });

  test('shows the wrong turn: bought with a personal account, there is a Default Directory and no Contoso', async () => {
    await openAt(AD, { start: 'bought-separately', as: PERSONAL });
    expect(rowsShown().map(([name]) => name)).toEqual(['Default Directory']);
    expect(screen.getByRole('main')).not.toHaveTextContent('Contoso');
  });

  test('turns its order round', async () => {
    const user = await openAt(AD, { start: 'azure-customer', as: KELLEY });
    await user.click(screen.getByRole('button', { name: 'NAME' }));
    expect(rowsShown().map(([name]) => name)).toEqual(['Default Directory', 'Contoso', 'Alpine Ski House']);
    expect(screen.getByRole('columnheader', { name: 'NAME' })).toHaveAttribute('aria-sort', 'descending');
  });

  test('selects a directory, and opens one by its name', async () => {
    const user = await openAt(AD, { start: 'azure-customer', as: KELLEY });
    await user.click(within(row('Contoso')).getByText('Active'));
    expect(selectedRows()).toHaveLength(1);
    expect(addressShown()).toBe(`${AD}?selected=contoso`);
    expect(commands()).toContain('DELETE');

    await user.click(screen.getByRole('link', { name: 'Contoso' }));
    expect(addressShown()).toBe(`${AD}/contoso/users`);
    expect(screen.getByRole('heading', { level: 1, name: 'Contoso' })).toBeVisible();
  });

  test('finds by what is typed into the search box', async () => {
    const user = await openAt(AD, { start: 'azure-customer', as: KELLEY });
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await user.keyboard('ski');
    expect(rowsShown().map(([name]) => name)).toEqual(['Alpine Ski House']);
    await user.keyboard('{Escape}');
    expect(rowsShown()).toHaveLength(3);
  });
});

describe('the top bar', () => {
  test('leads to the new portal and shows the credit that is left', async () => {
    const user = await openAt(AD, { start: 'azure-customer', as: KELLEY });
    expect(screen.getByRole('link', { name: 'Check out the new portal' })).toHaveAttribute(
      'href',
      '#/portal.azure.com',
    );
    const tile = screen.getByRole('button', { name: 'CREDIT STATUS' });
    expect(screen.getByText('$200.00 credit remaining')).not.toBeVisible();

    await user.click(tile);
    expect(screen.getByText('$200.00 credit remaining')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.getByText('$200.00 credit remaining')).not.toBeVisible();
    expect(tile).toHaveFocus();
  });

  test('signs out for real', async () => {
    const user = await openAt(AD, { start: 'azure-customer', as: KELLEY });
    const main = within(screen.getByRole('main'));
    await user.click(main.getByRole('button', { name: KELLEY }));
    await user.click(main.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByRole('heading', { name: 'You have been signed out' })).toBeVisible();
    expect(worldNow().signedIn.default).toBeUndefined();
  });

  test('answers when something is pressed that the simulation has not', async () => {
    const user = await openAt(AD, { start: 'azure-customer', as: KELLEY });
    await user.click(screen.getByRole('button', { name: 'Language' }));
    expect(await screen.findByText('“Language” is not part of this simulation.')).toBeVisible();
  });
});
