import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { SITES } from '../../src/shell/frame/sites';
import type { Site } from '../../src/sites/site';
import { addressShown, openAt } from '../kit/open';

const OFFICE = 'https://products.office.com/business';
const FAILED = 'Something went wrong on this page';
const yetToLoad = ['office-com', 'azure-portal', 'classic-portal'];
const present = () => screen.getByRole('main').getAttribute('aria-label');

/** Keeps a site from loading until the test says how that goes. */
function holdBack(at: string) {
  const entry = SITES.find((site) => site.at === at);
  if (!entry) throw new Error(`there is no site at ${at}`);
  const { load } = entry.pages;
  const waiting: Waiting[] = [];
  const held = vi
    .spyOn(entry.pages, 'load')
    .mockImplementation(() => new Promise((resolve, reject) => waiting.push({ resolve, reject })));
  return {
    held,
    arrive: async (meanwhile?: () => void) => {
      const site = await load();
      await act(async () => {
        meanwhile?.();
        for (const { resolve } of waiting) resolve(site);
      });
    },
    fail: () => act(async () => waiting.forEach(({ reject }) => reject(new Error('the server is gone')))),
    letGo: () => held.mockImplementation(load),
  };
}

type Waiting = {
  readonly resolve: (site: { site: Site }) => void;
  readonly reject: (why: Error) => void;
};

async function follow(user: Awaited<ReturnType<typeof openAt>>, name: string) {
  await user.click(within(screen.getByRole('list', { name: 'Favorites' })).getByRole('link', { name }));
}

describe('the way to a site that has yet to be loaded', () => {
  test('leaves the keyboard in the address bar while an address is typed', async () => {
    const at = 'account.windowsazure.com/subscriptions';
    const user = await openAt('azure.microsoft.com', {
      as: 'admin@contoso.onmicrosoft.com',
      yetToLoad: [...yetToLoad, 'account-center'],
    });
    const { arrive, letGo } = holdBack(at);
    await act(async () => void (globalThis.location.hash = `#/${at}`));
    const address = within(screen.getByRole('navigation', { name: 'Browser' })).getByRole('textbox', {
      name: 'Address',
    });
    await user.clear(address);
    await user.type(address, 'azure.micro');
    await arrive();
    expect(address).toHaveFocus();
    await user.keyboard('soft.com{Enter}');
    await waitFor(() => expect(addressShown()).toBe('azure.microsoft.com'));
    expect(screen.getByRole('main')).toHaveFocus();
    letGo();
  });

  test('leaves an account chip open that is opened meanwhile', async () => {
    const at = 'account.windowsazure.com/subscriptions';
    const user = await openAt('azure.microsoft.com', {
      as: 'admin@contoso.onmicrosoft.com',
      yetToLoad: [...yetToLoad, 'account-center'],
    });
    const { arrive, letGo } = holdBack(at);
    await act(async () => void (globalThis.location.hash = `#/${at}`));
    const chip = screen.getByTitle('Signed in: admin@contoso.onmicrosoft.com');
    await user.click(chip);
    await arrive();
    expect(await screen.findByRole('main', { name: /Microsoft Azure Account$/ })).toBeVisible();
    expect(chip.closest('details')).toHaveProperty('open', true);
    expect(chip).toHaveFocus();
    letGo();
  });

  test('is empty until then, says so, and can be turned back from', async () => {
    const user = await openAt('azure.microsoft.com', { yetToLoad });
    const before = present();
    const office = holdBack('products.office.com');
    await follow(user, 'Office 365 plans');
    expect(await screen.findByText('Loading…')).toBeInTheDocument();
    expect(screen.queryByRole('main')).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Address' })).toHaveValue(OFFICE));

    await follow(user, 'Azure home');
    await waitFor(() => expect(screen.queryByText('Loading…')).not.toBeInTheDocument());
    expect(present()).toBe(before);

    await follow(user, 'Office 365 plans');
    await screen.findByText('Loading…');
    await office.arrive();
    expect(await screen.findByRole('main', { name: 'Office 365 for business' })).toBeVisible();
    expect(screen.queryByText('Loading…')).not.toBeInTheDocument();
  });

  test('leads nobody to a sign-in who has gone elsewhere meanwhile', async () => {
    const user = await openAt('azure.microsoft.com', { yetToLoad });
    const classic = holdBack('manage.windowsazure.com');
    await follow(user, 'Classic portal');
    await screen.findByText('Loading…');
    // The window is ahead of what is rendered: its event comes a turn later.
    await classic.arrive(() => {
      globalThis.location.hash = '#/azure.microsoft.com/pricing/free-trial';
    });
    expect(await screen.findByRole('main', { name: 'Create your Azure free account' })).toBeVisible();
    expect(addressShown()).toBe('azure.microsoft.com/pricing/free-trial');
  });

  test('may fail, which is said once, and can be tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const user = await openAt('azure.microsoft.com', { yetToLoad });
    const portal = holdBack('portal.azure.com');
    await follow(user, 'Azure portal');
    await screen.findByText('Loading…');
    await portal.fail();
    expect(await screen.findByRole('heading', { name: FAILED })).toBeVisible();
    expect(portal.held).toHaveBeenCalledOnce();

    portal.letGo();
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByRole('main', { name: 'Sign in to your account' })).toBeVisible();
  });
});
