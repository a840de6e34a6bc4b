import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { setLanguage } from '../../../src/store/settings';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { holdWaits } from '../../kit/waits';
import { button, codeShown, field, filledIn, KELLEY, LANDING, open, SIGN_UP, signedUp } from './azureSignUp';

describe('the Azure sign-up', () => {
  test('leads from the first field to the portal, and makes one subscription in the directory of the signed-in user', async () => {
    const waits = holdWaits();
    const user = await open();
    expect(screen.getByRole('main', { name: 'Sign Up - Microsoft Azure' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Free trial sign up' })).toBeVisible();
    expect(button('Sign up')).toBeDisabled();

    await user.click(button('Next'));
    expect(await screen.findByRole('combobox', { name: 'Country code' })).toHaveFocus();
    expect(button('About you')).toHaveAccessibleDescription('Done');

    await user.type(field('Phone number'), '(425) 555-0100');
    await user.click(button('Send text message'));
    const code = await codeShown();
    expect(field('Verification code')).toHaveFocus();
    await user.keyboard(`${code}{Enter}`);

    expect(await screen.findByRole('combobox', { name: 'Payment method' })).toHaveFocus();
    await user.click(button('Use a training card'));
    expect(field('Name on card')).toHaveValue('Kelley Wall');
    await user.click(button('Next'));

    const agree = await screen.findByRole('checkbox', {
      name: /^I agree to the subscription agreement, offer details, and privacy statement\./,
    });
    expect(agree).toHaveFocus();
    expect(button('Sign up')).toBeDisabled();
    await user.click(agree);
    await user.dblClick(button('Sign up'));
    expect(screen.getByText(/^We are creating your subscription/)).toBeVisible();

    await waits.end();
    expect(await screen.findByText(/^One moment/)).toBeVisible();
    expect(addressShown()).toBe(`${LANDING}?waiting=1`);
    await waits.end();
    expect(await screen.findByRole('heading', { name: 'Your subscription is ready for you!' })).toBeVisible();
    expect(addressShown()).toBe(LANDING);

    const { azureSubscriptions, directories } = worldNow();
    expect(azureSubscriptions).toHaveLength(1);
    expect(directories.find(({ id }) => id === azureSubscriptions[0]?.directory)?.name).toBe('Contoso');
    const start = screen.getByRole('link', { name: 'Start managing my service' });
    expect(start).toHaveAttribute('href', '#/portal.azure.com');
  });

  test('speaks Dutch', async () => {
    await openAt(SIGN_UP, { as: KELLEY, language: 'nl' });
    expect(screen.getByRole('textbox', { name: 'Voornaam' })).toHaveValue('Kelley');
    expect(button('Identiteitsverificatie via telefoon')).toBeVisible();
    expect(screen.getByRole('option', { name: 'Verenigde Staten' })).toHaveProperty('selected', true);
  });

  test('signs out, and the browser asks who is next', async () => {
    const user = await open();
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Sign Out' }));
    await waitFor(() => expect(addressShown()).toBe('login.live.com?to=account.windowsazure.com%2Fsignup'));
  });

  test('refuses an account that had its trial, and offers ways on', async () => {
    const user = await open(signedUp);
    expect(screen.getByText(/is not eligible for another free trial/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'About you' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go to the Azure portal' })).toHaveAttribute('href', '#/portal.azure.com');

    await user.click(button('Sign out and use another account'));
    await waitFor(() => expect(addressShown()).toMatch(/^login\.live\.com/));
  });

  test('is not for a directory under an Enterprise Agreement, and shows the way to support', async () => {
    await openAt(SIGN_UP, { start: 'enterprise-agreement', as: KELLEY });
    expect(screen.getByText(/^Contoso was bought under an Enterprise Agreement/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'About you' })).not.toBeInTheDocument();
    const ways = within(screen.getByRole('main')).getByRole('link', { name: 'Contact support' }).parentElement;
    expect([...(ways?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Contact support',
      'Go to the Azure portal',
      'Sign out and use another account',
    ]);
    expect(screen.getByRole('link', { name: 'Contact support' })).toHaveAttribute('href', '#/portal.azure.com/support');
  });

  test('keeps what is half typed when the language changes or another part is looked at', async () => {
    const user = await open(filledIn);
    await user.type(field('Phone number'), '425 555');
    await user.click(button('About you'));
    expect(screen.queryByRole('textbox', { name: 'Phone number' })).not.toBeInTheDocument();
    await user.click(button('Identity verification by phone'));
    act(() => setLanguage('nl'));
    expect(await screen.findByRole('textbox', { name: 'Telefoonnummer' })).toHaveValue('425 555');
  });
});
