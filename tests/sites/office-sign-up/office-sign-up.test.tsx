import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Command, Office365Subscription } from '../../../src/core/index';
import { CONTOSO, JANE } from '../../../src/scenarios/cast';
import { send } from '../../../src/store/send';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { button, KELLEY, PERSONAL, SIGN_UP, TRIAL } from './officeSignUp';
import { signIn, usersIn } from '../../kit/given';

// Much typing, on whatever machine.

const start = 'azure-customer';

describe('the check-out', () => {
  test('puts a trial into the directory of the account that orders it, and shows the receipt', async () => {
    const user = await openAt(TRIAL, { start, as: KELLEY });
    expect(screen.getByRole('heading', { level: 1, name: 'Check out' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'confirm your order' })).toBeVisible();
    expect(screen.getByText('Office 365 Business Trial | 1 month term')).toBeVisible();
    expect(screen.getByText('25 users')).toBeVisible();
    await user.dblClick(button('Try now'));

    expect(await screen.findByRole('heading', { level: 1, name: 'order receipt' })).toBeVisible();
    const [ordered, another] = worldNow().office365Subscriptions;
    expect(ordered).toMatchObject({ plan: 'business', directory: CONTOSO.id, seats: 25, trial: true });
    expect(another).toBeUndefined();
    expect(addressShown()).toBe(`portal.office.com/commerce/receipt/${ordered?.order}`);
    expect(screen.getByText(`Your confirmation number is: ${ordered?.order}`)).toBeVisible();
    expect(
      worldNow()
        .directories.flatMap(usersIn)
        .flatMap(({ licences }) => licences),
    ).toEqual([]);
    expect(screen.getByRole('link', { name: 'Users' })).toHaveAttribute(
      'href',
      '#/portal.office.com/admin/users/active',
    );
    expect(screen.getByRole('link', { name: 'Continue' })).toHaveAttribute('href', '#/portal.office.com/admin');
    expect(screen.getByRole('heading', { name: 'Order details' })).toBeVisible();
  });

  test('shows the receipt to those who may buy there, and says what is still so', async () => {
    const order: Command = { type: 'startOffice365Trial', profile: 'default', plan: 'business' };
    await openAt(TRIAL, { start, after: [signIn(KELLEY), order] });
    const [{ id, order: number }] = worldNow().office365Subscriptions as [Office365Subscription];
    globalThis.location.hash = `#/portal.office.com/commerce/receipt/${number}`;
    await screen.findByText(/nobody has one of the new licenses yet/);
    const give: Command = {
      type: 'editUsers',
      profile: 'default',
      directory: CONTOSO.id,
      users: [JANE.id],
      changes: {},
      give: [id],
    };
    await act(async () => void (await send(give, 'a test')));
    expect(screen.queryByText(/nobody has one of the new licenses yet/)).toBeNull();

    await act(async () => void (await send(signIn('jane.gould@contoso.onmicrosoft.com'), 'a test')));
    expect(screen.getByRole('alert')).toHaveTextContent(/Your role here is User\./);
    expect(screen.queryByText(/confirmation number/)).toBeNull();
  });

  test('tells a plain user which roles may order, and how to look the own one up', async () => {
    await openAt(TRIAL, { start, as: 'jane.gould@contoso.onmicrosoft.com' });
    expect(screen.getByRole('alert')).toHaveTextContent(/Global Admin or Billing Admin\. Your role here is User\./);
    expect(screen.getByText(/admin@contoso\.onmicrosoft\.com/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Browse/ })).toHaveAttribute('href', '#/portal.azure.com/browse');
    expect(screen.queryByRole('button', { name: 'Try now' })).not.toBeInTheDocument();
  });

  test('asks a Microsoft account to sign in with a work or school account, and comes back', async () => {
    const user = await openAt(TRIAL, { start, as: PERSONAL });
    expect(screen.getByRole('alert')).toHaveTextContent(/Microsoft account/);
    await user.click(button('Sign in with a work or school account'));
    await waitFor(() => expect(addressShown()).toMatch(/^login\.microsoftonline\.com\?to=portal\.office\.com/));
    expect(decodeURIComponent(addressShown())).toContain(TRIAL);
  });

  test('refuses a second trial of the same plan, and not one of another', async () => {
    const after = [{ type: 'startOffice365Trial', profile: 'default', plan: 'business' }] as const;
    await openAt(TRIAL, { start, as: KELLEY, after });
    expect(screen.getByRole('alert')).toHaveTextContent(/Contoso has had a trial of this plan/);
    expect(screen.getByRole('link', { name: 'Go to the admin center' })).toBeVisible();
  });

  test('does not apply under an Enterprise Agreement', async () => {
    await openAt(TRIAL, { start: 'enterprise-agreement', as: KELLEY });
    expect(screen.getByRole('alert')).toHaveTextContent(/^Contoso was bought under an Enterprise Agreement/);
    const support = screen.getByRole('link', { name: 'Contact support' });
    expect(support).toHaveAttribute('href', '#/portal.azure.com/support');
    expect([...(support.parentElement?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Contact support',
      'Sign in with another account',
    ]);
  });

  test('sends a signed-out visitor to the sign-in first', async () => {
    await openAt(TRIAL, { start });
    await waitFor(() => expect(addressShown()).toMatch(/^login\.microsoftonline\.com\?to=/));
  });

  test('knows no plan of another name', async () => {
    await openAt('portal.office.com/commerce/trial/e9', { start, as: KELLEY });
    expect(screen.getByText(/There is nothing at/)).toBeVisible();
  });

  test('does not show a receipt to another directory', async () => {
    const receipt = 'portal.office.com/commerce/receipt/88c0d6b1-2f7e-4a93-b6c4-7a2b5d9e4012';
    await openAt(receipt, { start: 'office-customer', as: PERSONAL });
    expect(screen.getByText(/There is nothing at/)).toBeVisible();
  });

  test('speaks Dutch', async () => {
    await openAt(TRIAL, { start, as: KELLEY, language: 'nl' });
    expect(button('Nu proberen')).toBeVisible();
    expect(screen.getByText('Proefversie van Office 365 Business | termijn van 1 maand')).toBeVisible();
  });
});

describe('the way from the sign-up page', () => {
  test('leads through the sign-in to the check-out', async () => {
    await openAt(SIGN_UP, { start });
    const main = within(screen.getByRole('main'));
    expect(main.getByText('Office 365 Business Trial')).toBeVisible();
    expect(main.getByText('Want to add this to an existing subscription?')).toBeVisible();
    const href = main.getByRole('link', { name: 'Sign in' }).getAttribute('href') ?? '';
    expect(decodeURIComponent(href)).toBe(`#/login.microsoftonline.com?to=${TRIAL}`);
  });

  test('is short for who is signed in already', async () => {
    await openAt(SIGN_UP, { start, as: KELLEY });
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', `#/${TRIAL}`);
  });

  test('knows no plan of another name', async () => {
    await openAt('portal.office.com/signup/e9', { start });
    expect(screen.getByText(/There is nothing at/)).toBeVisible();
  });
});
