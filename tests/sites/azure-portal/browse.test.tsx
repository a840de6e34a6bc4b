import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { favouritesOf } from '../../../src/core/index';
import { addressShown, openAt, worldNow } from '../../kit/open';

const KELLEY = 'admin@contoso.onmicrosoft.com';

const hubMenu = () => within(screen.getByLabelText('Hub menu'));
const hubNames = () =>
  within(hubMenu().getByRole('list'))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const openList = () => openAt('portal.azure.com/browse', { start: 'azure-customer', as: KELLEY });
// By label: to look through so long a page by role takes a second each time.
const filter = () => screen.findByLabelText('Filter');
const list = () => within(screen.getByLabelText('Services'));

describe('Browse', () => {
  test('lists the services as figure 7 does, with the focus in the filter', async () => {
    await openList();
    expect(await filter()).toHaveFocus();
    const names = [...screen.getByLabelText('Services').children].map((item) => item.textContent);
    expect(names.slice(0, 11)).toEqual([
      'Active Directory',
      'All resources',
      'Api Apps',
      'API Management services',
      'App Service Certificates',
      'App Service Environments',
      'App Service plans',
      'App Services',
      'Application gateways',
      'Application InsightsPreview',
      'Aspera Transfer Service',
    ]);
    expect(names.length).toBeGreaterThan(60);
    expect(list().getByLabelText('Favorite: App Services')).toHaveAttribute('aria-pressed', 'true');
  });

  test('leads to the classic portal by Active Directory', async () => {
    const user = await openList();
    await user.type(await filter(), 'active');
    await user.click(list().getByRole('link', { name: 'Active Directory' }));
    expect(addressShown()).toBe('manage.windowsazure.com/activedirectory');
  });

  test('stars a service, which puts it at the end of the hub menu, and takes it out again', async () => {
    const user = await openList();
    await user.type(await filter(), 'active');
    const star = list().getByRole('button', { name: 'Favorite: Active Directory' });
    expect(star).toHaveAttribute('aria-pressed', 'false');
    await user.click(star);
    await waitFor(() => expect(star).toHaveAttribute('aria-pressed', 'true'));
    expect(hubNames().at(-1)).toBe('Active Directory');
    expect(hubMenu().getByRole('link', { name: 'Active Directory' })).toHaveAttribute(
      'href',
      '#/manage.windowsazure.com/activedirectory',
    );

    await user.click(star);
    await waitFor(() => expect(hubNames()).not.toContain('Active Directory'));
  });

  test('narrows the list to what is typed, and says so where nothing is left', async () => {
    const user = await openList();
    await user.type(await filter(), 'SQL');
    expect(list().getAllByRole('listitem')).toHaveLength(6);
    expect(screen.getByText('6 services')).toBeInTheDocument();

    await user.type(await filter(), ' of the sea');
    expect(screen.getByText('No services match “SQL of the sea”.')).toBeVisible();
    await user.keyboard('{ArrowDown}{Enter}{Shift>} {/Shift}');
    expect(addressShown()).toBe('portal.azure.com/browse');
  });

  test('goes through the services by arrow keys and opens one by Enter', async () => {
    const user = await openList();
    await filter();
    await user.keyboard('{ArrowDown}');
    expect(list().getByText('Active Directory').closest('a')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(list().getByText('All resources').closest('a')).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(await filter()).toHaveFocus();

    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(await screen.findByText('No resources to display')).toBeVisible();
  });

  test('toggles the marked service by Shift+Space, once, from each of its controls', async () => {
    const user = await openList();
    const account = worldNow().signedIn.default ?? '';
    await user.type(await filter(), 'tags');
    await user.keyboard('{Shift>} {/Shift}');
    await waitFor(() => expect(favouritesOf(worldNow(), account)).toContain('tags'));
    expect(await filter()).toHaveValue('tags');
    expect(await screen.findByText('Tags is in the menu now.')).toBeInTheDocument();

    list().getByRole('button', { name: 'Favorite: Tags' }).focus();
    await user.keyboard('{Shift>} {/Shift}');
    await waitFor(() => expect(favouritesOf(worldNow(), account)).not.toContain('tags'));
  });

  test('closes by Escape', async () => {
    const user = await openList();
    await filter();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(addressShown()).toBe('portal.azure.com'));
    expect(screen.queryByLabelText('Filter')).not.toBeInTheDocument();
  });

  test('is opened by the hub menu and closed by its cross', async () => {
    const user = await openAt('portal.azure.com', { as: KELLEY });
    await screen.findByLabelText('Hub menu');
    await user.click(hubMenu().getByRole('link', { name: 'Browse' }));
    await filter();
    await user.click(screen.getByLabelText('Close'));
    expect(addressShown()).toBe('portal.azure.com');
  });
});
