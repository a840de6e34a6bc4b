import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/core/index';
import { send } from '../../../src/store/send';
import { THREE_PARTS } from '../../kit/given';
import { addressShown, openAt, worldNow } from '../../kit/open';
import {
  ASSOCIATED,
  JANE_GOULD,
  KELLEY_PERSONAL,
  MOVED,
  PERSONAL_TRIAL,
  SHARED,
  signInAs,
} from './azurePortalDirectories';

const start = 'bought-separately';
/** The subscription of the start state `azure-customer`. */
const CONTOSO_TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const CONTOSO = 'Contoso (contoso.onmicrosoft.com)';
const DEFAULT = 'Default Directory (kelleywalloutlook.onmicrosoft.com)';

const accountButton = (name: RegExp) => screen.findByRole('button', { name });
const names = () => screen.queryAllByRole('link', { name: 'Free Trial' });

describe('switching directory in the account menu', () => {
  test('lists the directories of the account, the present one marked, and shows what trusts the chosen one', async () => {
    const user = await openAt('portal.azure.com/subscriptions', { start, after: MOVED });
    expect(await screen.findByRole('heading', { name: 'No subscriptions found' })).toBeVisible();
    await user.click(await accountButton(/outlook\.com Default Directory/));
    const directories = within(screen.getByRole('list', { name: 'Directories' }));
    expect(directories.getAllByRole('link').map((one) => one.textContent)).toEqual([CONTOSO, DEFAULT]);
    expect(directories.getByRole('link', { name: DEFAULT })).toHaveAttribute('aria-current', 'true');
    expect(directories.getByRole('link', { name: CONTOSO })).not.toHaveAttribute('aria-current');

    await user.click(directories.getByRole('link', { name: CONTOSO }));
    expect(addressShown()).toBe('portal.azure.com/subscriptions?directory=contoso');
    expect(names()).toHaveLength(1);
    expect(await accountButton(/outlook\.com Contoso/)).toHaveFocus();
    expect(screen.queryByRole('list', { name: 'Directories' })).not.toBeInTheDocument();
  });

  test('stays in the chosen directory from page to page, and goes back', async () => {
    const user = await openAt('portal.azure.com?directory=contoso', { start, after: MOVED });
    await accountButton(/outlook\.com Contoso/);
    await user.click(screen.getByRole('link', { name: 'Resource groups' }));
    expect(addressShown()).toBe('portal.azure.com/resource-groups?directory=contoso');
    expect(await screen.findByRole('link', { name: 'TestResourceGroup' })).toBeVisible();

    await user.click(await accountButton(/outlook\.com Contoso/));
    await user.click(screen.getByRole('link', { name: DEFAULT }));
    expect(screen.getByText('No resource groups to display')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Subscriptions' }));
    expect(addressShown()).toBe('portal.azure.com/subscriptions');
  });

  test('is not offered to an account with one directory', async () => {
    const user = await openAt('portal.azure.com', { start, as: KELLEY_PERSONAL });
    await user.click(await accountButton(/Default Directory/));
    expect(within(screen.getByRole('main')).getByRole('button', { name: 'Sign out' })).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Directories' })).not.toBeInTheDocument();
  });

  test('is not a way into a directory that the account is no user of', async () => {
    await openAt('portal.azure.com?directory=contoso', { start, as: KELLEY_PERSONAL });
    expect(await accountButton(/outlook\.com Default Directory/)).toBeVisible();
  });

  test('leads from one subscription to the dashboard of the other directory', async () => {
    const user = await openAt(`portal.azure.com/subscriptions/${PERSONAL_TRIAL}`, { start, after: ASSOCIATED });
    await user.click(await accountButton(/outlook\.com Default Directory/));
    await user.click(screen.getByRole('link', { name: CONTOSO }));
    expect(addressShown()).toBe('portal.azure.com?directory=contoso');
  });
});

describe('the bell', () => {
  test('speaks of the trials in the directory that is shown, and of no others', async () => {
    const user = await openAt('portal.azure.com', { start, after: MOVED });
    await accountButton(/outlook\.com Default Directory/);
    await user.click(screen.getByRole('button', { name: 'Notifications' }));
    expect(screen.getByText('You have no notifications.')).toBeVisible();

    await user.click(await accountButton(/outlook\.com Default Directory/));
    await user.click(screen.getByRole('link', { name: CONTOSO }));
    await user.click(await screen.findByRole('button', { name: 'Notifications: 1' }));
    expect(screen.getByText('$200.00 credit remaining')).toBeVisible();
  });
});

describe('two resource groups of one name in two subscriptions', () => {
  test('are told apart by their addresses', async () => {
    const janesOwn: readonly Command[] = [
      signInAs(JANE_GOULD),
      ...THREE_PARTS,
      { type: 'signUpForAzure', profile: 'default', agreed: true },
    ];
    const user = await openAt('portal.azure.com/subscriptions', { start, after: [...SHARED, ...janesOwn] });
    const own = worldNow().azureSubscriptions.find(({ id }) => id !== PERSONAL_TRIAL)?.id ?? '';
    expect(screen.getByRole('link', { name: `Free Trial (${JANE_GOULD})` })).toBeVisible();
    expect(screen.getByRole('link', { name: `Free Trial (${KELLEY_PERSONAL})` })).toBeVisible();

    await user.click(screen.getByRole('link', { name: 'Resource groups' }));
    await user.click(await screen.findByRole('link', { name: 'Add' }));
    await user.type(await screen.findByRole('textbox', { name: 'Resource group name' }), 'TestResourceGroup');
    await user.click(screen.getByRole('button', { name: 'Create' }));
    expect(await screen.findByText(/has a resource group TestResourceGroup already/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Subscription' }), own);
    await user.click(screen.getByRole('button', { name: 'Create' }));

    expect(await screen.findByRole('region', { name: 'Essentials' })).toHaveTextContent(own);
    const addresses = screen.getAllByRole('link', { name: 'TestResourceGroup' }).map((one) => one.getAttribute('href'));
    expect(addresses).toEqual(
      [PERSONAL_TRIAL, own].map((id) => `#/portal.azure.com/resource-groups/TestResourceGroup?subscription=${id}`),
    );
  });
});

describe('a directory without subscriptions', () => {
  test('says in which directory there are some, and leads there', async () => {
    const user = await openAt('portal.azure.com/subscriptions', { start, after: MOVED });
    expect(await screen.findByText(/in the directory Default Directory/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: CONTOSO }));
    expect(addressShown()).toBe('portal.azure.com/subscriptions?directory=contoso');
    expect(names()).toHaveLength(1);
  });

  test('says so in Dutch', async () => {
    await openAt('portal.azure.com/subscriptions', { start, after: MOVED, language: 'nl' });
    expect(await screen.findByRole('heading', { name: 'Geen abonnementen gevonden' })).toBeVisible();
    expect(screen.getByText(/heeft geen abonnementen in de directory Default Directory/)).toBeVisible();
  });
});

describe('a subscription of one’s own in a directory that one is no user of', () => {
  const taken: readonly Command[] = [
    signInAs('admin@contoso.onmicrosoft.com'),
    {
      type: 'editAzureSubscription',
      profile: 'default',
      subscription: CONTOSO_TRIAL,
      name: 'Free Trial',
      serviceAdministrator: KELLEY_PERSONAL,
    },
    signInAs(KELLEY_PERSONAL),
    { type: 'createDirectory', profile: 'default', name: 'Fabrikam', domainName: 'fabrikam', country: 'US' },
  ];

  test.each([
    ['en', 'No subscriptions found', /It trusts the directory Fabrikam, of which/, 'Open it in the Account Center'],
    ['nl', 'Geen abonnementen gevonden', /vertrouwt de directory Fabrikam/, 'Openen in het accountcentrum'],
  ] as const)('is named, with the way to the Account Center (%s)', async (language, none, said, way) => {
    const user = await openAt('portal.azure.com/subscriptions', { start: 'azure-customer', after: taken, language });
    const fabrikam = worldNow().directories.find(({ name }) => name === 'Fabrikam')?.id ?? '';
    const move: Command = {
      type: 'changeDirectory',
      profile: 'default',
      subscription: CONTOSO_TRIAL,
      directory: fabrikam,
    };
    await act(async () => {
      for (const command of [move, signInAs('admin@contoso.onmicrosoft.com')]) await send(command, 'portal.azure.com');
    });
    expect(await screen.findByRole('heading', { name: none })).toBeVisible();
    expect(screen.getByText(said)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Try Azure for free' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: way }));
    expect(addressShown()).toBe(`account.windowsazure.com/subscriptions/${CONTOSO_TRIAL}`);
  });
});

describe('the subscription that trusts another directory now', () => {
  test('is shown in that directory, whatever was chosen before', async () => {
    const user = await openAt(`portal.azure.com/subscriptions/${PERSONAL_TRIAL}`, { start, after: MOVED });
    expect(await accountButton(/outlook\.com Contoso/)).toBeVisible();
    expect(screen.getByText(CONTOSO)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Close' }));
    expect(addressShown()).toBe('portal.azure.com/subscriptions?directory=contoso');
  });

  test('is there for Jane Gould, a Co-administrator from Contoso', async () => {
    const user = await openAt('portal.azure.com/subscriptions', { start, after: [...SHARED, signInAs(JANE_GOULD)] });
    expect(await accountButton(/jane\.gould@contoso\.onmicrosoft\.com Contoso/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Free Trial' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Free Trial' })).toBeVisible();
    expect(screen.getByText('Co-admin')).toBeVisible();
    expect(screen.getByText(CONTOSO)).toBeVisible();
  });

  test('is not there for Jane before that', async () => {
    await openAt('portal.azure.com/subscriptions', { start, after: [...MOVED, signInAs(JANE_GOULD)] });
    expect(await screen.findByRole('heading', { name: 'No subscriptions found' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Try Azure for free' })).toBeVisible();
  });
});
