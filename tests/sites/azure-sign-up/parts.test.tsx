import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { azureSignUpOf } from '../../../src/core/index';
import { undo } from '../../../src/store/travel';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { button, cardDone, field, fill, filledIn, open, SIGN_UP } from './azureSignUp';

// Much typing, on whatever machine.

describe('the parts of the sign-up', () => {
  test('open in order: a later one only says what comes first', async () => {
    const user = await open(filledIn);
    await user.click(button('Identity verification by card'));
    expect(screen.getByText('Verify your identity by phone first.')).toBeVisible();
    expect(button('Identity verification by card')).toHaveAttribute('aria-expanded', 'false');
    expect(button('Identity verification by phone')).toHaveAttribute('aria-expanded', 'true');
  });

  test('can be opened by the address, where they may be opened', async () => {
    await open(filledIn, `${SIGN_UP}?part=about-you`);
    expect(button('About you')).toHaveAttribute('aria-expanded', 'true');
    expect(field('First Name')).toHaveAttribute('readonly');
    expect(button('Next')).toBeDisabled();
    expect(button('Identity verification by phone')).toHaveAttribute('aria-expanded', 'false');
  });

  test('ignore an address that asks for too much', async () => {
    await open(filledIn, `${SIGN_UP}?part=agreement`);
    expect(button('Identity verification by phone')).toHaveAttribute('aria-expanded', 'true');
  });

  test('close and open by their bars', async () => {
    const user = await open(cardDone);
    const bar = button('Agreement');
    await user.click(bar);
    expect(bar).toHaveAttribute('aria-expanded', 'false');
    await user.click(button('Identity verification by card'));
    expect(screen.getByText(/^Your card was verified/)).toBeVisible();
    await user.click(button('Identity verification by card'));
    expect(bar).toHaveAttribute('aria-expanded', 'true');
    expect(addressShown()).toBe(SIGN_UP);
  });

  test('come back when they are undone, with what was typed', async () => {
    const user = await open();
    await fill(user, 'Organization', 'Contoso Ltd');
    await user.click(button('Next'));
    await screen.findByRole('combobox', { name: 'Country code' });
    await act(async () => {
      await undo(SIGN_UP);
    });
    expect(field('Organization')).toHaveValue('Contoso Ltd');
  });

  test('explain themselves by keyboard', async () => {
    const user = await open();
    button('Why this matters').focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText(/it cannot be changed later/)).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/it cannot be changed later/)).not.toBeInTheDocument();
  });
});

describe('about you', () => {
  test('begins with what the directory knows', async () => {
    await open();
    expect(field('First Name')).toHaveValue('Kelley');
    expect(field('Email address for important notifications')).toHaveValue('kelley@outlook.com');
    expect(field('Work Phone')).toHaveValue('9123 4567');
    expect(
      within(screen.getByRole('combobox', { name: 'Country/Region' })).getAllByRole('option').length,
    ).toBeGreaterThan(12);
  });

  test('begins with its own address for a Microsoft account', async () => {
    await openAt(SIGN_UP, { start: 'blank', as: 'kelley.wall@outlook.com' });
    expect(field('Email address for important notifications')).toHaveValue('kelley.wall@outlook.com');
    expect(field('Work Phone')).toHaveValue('');
  });

  test('says beside each field what is wrong, loses nothing, and takes the mended form', async () => {
    const user = await open();
    await fill(user, 'Last Name', '');
    await fill(user, 'Email address for important notifications', 'kelley');
    await user.keyboard('{Enter}');

    await waitFor(() => expect(field('Last Name')).toHaveFocus());
    expect(field('Last Name')).toHaveAccessibleDescription('This is required.');
    expect(field('Email address for important notifications')).toBeInvalid();
    expect(field('First Name')).toHaveValue('Kelley');

    await fill(user, 'Last Name', 'Wall');
    expect(field('Last Name')).toBeValid();
    await user.type(field('Email address for important notifications'), '@outlook.com{Enter}');
    expect(await screen.findByRole('combobox', { name: 'Country code' })).toBeVisible();
    expect(azureSignUpOf(worldNow(), worldNow().signedIn.default ?? '')?.aboutYou?.email).toBe('kelley@outlook.com');
  });
});
