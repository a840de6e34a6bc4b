import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addressShown, openAt, worldNow } from '../../kit/open';

const KELLEY = 'admin@contoso.onmicrosoft.com';
const PERSONAL = 'kelley.wall@outlook.com';

const hubMenu = () => within(screen.getByRole('navigation', { name: 'Hub menu' }));
const accountButton = (name: RegExp) => screen.findByRole('button', { name });

describe('the frame of the Azure portal', () => {
  test('sends who is not signed in to the sign-in, which will come back', async () => {
    await openAt('portal.azure.com/subscriptions', { start: 'azure-customer' });
    await waitFor(() => expect(addressShown()).toContain('login.microsoftonline.com?to=portal.azure.com'));
  });

  test('shows the user name and the directory of an organizational account', async () => {
    await openAt('portal.azure.com', { as: KELLEY });
    expect(await accountButton(/admin@contoso\.onmicrosoft\.com Contoso/)).toBeVisible();
  });

  test('shows the first directory of a Microsoft account', async () => {
    await openAt('portal.azure.com', { start: 'bought-separately', as: PERSONAL });
    expect(await accountButton(/kelley\.wall@outlook\.com Default Directory/)).toBeVisible();
  });

  test('says so where the account has no directory', async () => {
    await openAt('portal.azure.com/subscriptions', { start: 'blank', as: PERSONAL });
    expect(await accountButton(/kelley\.wall@outlook\.com No directory/)).toBeVisible();
  });

  test('signs out from the account menu, and then asks to sign in', async () => {
    const user = await openAt('portal.azure.com', { as: KELLEY });
    await user.click(await accountButton(/onmicrosoft\.com Contoso/));
    const page = within(screen.getByRole('main'));
    expect(page.getByText('Kelley Wall')).toBeVisible();
    await user.click(page.getByRole('button', { name: 'Sign out' }));

    await waitFor(() => expect(addressShown()).toBe('login.microsoftonline.com?to=portal.azure.com'));
    expect(worldNow().signedIn).toEqual({});
  });

  test('closes the account menu by Escape, with the focus back on its button', async () => {
    const user = await openAt('portal.azure.com', { as: KELLEY });
    const button = await accountButton(/onmicrosoft\.com Contoso/);
    await user.click(button);
    await user.tab();
    await user.keyboard('{Escape}');

    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveFocus();
  });

  test('closes a panel when the focus goes elsewhere', async () => {
    const user = await openAt('portal.azure.com', { as: KELLEY });
    await user.click(await screen.findByRole('button', { name: 'Notifications' }));
    expect(screen.getByText('You have no notifications.')).toBeVisible();
    await user.click(await accountButton(/onmicrosoft\.com Contoso/));

    expect(screen.queryByText('You have no notifications.')).not.toBeInTheDocument();
  });

  test('tells by the bell what credit a free trial has left', async () => {
    const user = await openAt('portal.azure.com', { start: 'azure-customer', as: KELLEY });
    await user.click(await screen.findByRole('button', { name: 'Notifications: 1' }));
    expect(screen.getByText('$200.00 credit remaining')).toBeVisible();
    expect(screen.getByText(/“Free Trial”/)).toBeVisible();
  });

  test('answers a press on what has no function', async () => {
    const user = await openAt('portal.azure.com', { as: KELLEY });
    await user.click(await screen.findByRole('button', { name: 'Help' }));
    expect(await screen.findByText('“Help” is not part of this simulation.')).toBeInTheDocument();
  });

  test('begins with the favourites of figure 7', async () => {
    await openAt('portal.azure.com', { as: KELLEY });
    await screen.findByRole('link', { name: 'Browse' });
    expect(
      within(hubMenu().getByRole('list'))
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Resource groups',
      'All resources',
      'Recent',
      'App Services',
      'Virtual machines (classic)',
      'Virtual machines',
      'SQL databases',
      'Cloud services (classic)',
      'Security Center',
      'Subscriptions',
    ]);
  });

  test('remembers from page to page that the hub menu is a strip', async () => {
    const user = await openAt('portal.azure.com', { as: KELLEY });
    const toggle = await screen.findByRole('button', { name: 'Show menu' });
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await user.click(toggle);
    await user.click(hubMenu().getByRole('link', { name: 'Subscriptions' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Subscriptions' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show menu' })).toHaveAttribute('aria-expanded', 'false');
  });

  test('speaks Dutch', async () => {
    const user = await openAt('portal.azure.com/browse', { start: 'azure-customer', as: KELLEY, language: 'nl' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Bladeren' })).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Filteren' }), 'abonn{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Abonnementen' })).toBeVisible();
    expect(screen.getByText('Actief')).toBeVisible();
  });
});

describe('the dashboard', () => {
  test('has no resources to show, and leads to their list', async () => {
    const user = await openAt('portal.azure.com', { start: 'azure-customer', as: KELLEY });
    expect(await screen.findByRole('heading', { level: 1, name: /Dashboard/ })).toBeVisible();
    const tiles = within(screen.getByRole('list', { name: 'Tiles' }));
    await user.click(tiles.getByRole('link', { name: /All resources/ }));

    expect(await screen.findByRole('heading', { level: 1, name: 'All resources' })).toBeVisible();
    expect(screen.getByText('No resources to display')).toBeVisible();
    expect(document.title).toBe('All resources - Microsoft Azure');
  });

  test('leads by the hub menu to the resource groups, of which there are none, and back', async () => {
    const user = await openAt('portal.azure.com', { as: KELLEY });
    await user.click(await screen.findByRole('link', { name: 'Resource groups' }));
    expect(await screen.findByText('No resource groups to display')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Close' }));

    expect(await screen.findByRole('heading', { level: 1, name: /Dashboard/ })).toBeVisible();
  });
});
