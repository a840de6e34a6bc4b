import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { logText } from '../../kit/logText';
import { button, field, open, phoneDone } from './azureSignUp';

// Much typing, on whatever machine.

async function typeCard(user: UserEvent, card: string, { year = '2018', name = 'Kelley Wall', code = '987' } = {}) {
  await user.type(field('Card number'), card);
  const date = within(screen.getByRole('group', { name: 'Expiration date' }));
  await user.selectOptions(date.getByRole('combobox', { name: 'Expiration month' }), '01');
  await user.selectOptions(date.getByRole('combobox', { name: 'Expiration year' }), year);
  await user.type(field('CVV'), code);
  await user.type(field('Name on card'), name);
}

describe('the identity verification by card', () => {
  test('wipes a number that is not of a training card at once, and keeps it nowhere', async () => {
    const user = await open(phoneDone);
    await typeCard(user, '5500 0055 5555 5559');
    expect(field('Card number')).toHaveValue('');
    await user.click(button('Next'));
    expect(field('Card number')).toHaveAccessibleDescription(/^Only the training cards/);
    expect(field('CVV')).toHaveValue('');
    expect(field('Name on card')).toHaveValue('Kelley Wall');
    expect(field('Card number')).toHaveFocus();

    await user.type(field('Card number'), '3782 822463 10005');
    await user.tab();
    expect(field('Card number')).toHaveValue('');
    await user.type(field('Card number'), '4242 4242{Enter}');
    expect(field('Card number')).toHaveAccessibleDescription(/^Only the training cards/);
    for (const secret of ['5500', '5559', '822463', '4242', '987']) expect(logText()).not.toContain(secret);
    expect(JSON.stringify([localStorage, sessionStorage])).not.toContain('5559');
    expect(globalThis.location.href).not.toContain('5559');
  });

  test('says what is wrong with the rest, and asks for the number anew', async () => {
    const user = await open(phoneDone);
    await typeCard(user, '4111111111111111', { year: '2016', name: 'Jane Gould', code: '12' });
    await user.click(button('Next'));
    expect(screen.getByRole('combobox', { name: 'Expiration year' })).toHaveAccessibleDescription(
      /^This date has passed/,
    );
    expect(screen.getByRole('combobox', { name: 'Expiration year' })).toHaveFocus();
    expect(field('CVV')).toHaveAccessibleDescription(/^The CVV has three digits/);
    expect(field('Name on card')).toHaveAccessibleDescription(/^The name must be/);
    expect(field('Card number')).toHaveValue('');
    expect(screen.getByText(/have been wiped/)).toBeVisible();
    expect(logText()).not.toContain('41111');
  });

  test.each([
    ['4000 0000 0000 0002', /^The bank declined/],
    ['5105 1051 0510 5100', /^Prepaid and virtual cards/],
  ])('does not take %s', async (card, why) => {
    const user = await open(phoneDone);
    await user.click(button(`Use ${card}`));
    expect(field('Card number')).toHaveValue(card);
    await user.click(button('Next'));
    await waitFor(() => expect(field('Card number')).toHaveAccessibleDescription(why));
    expect(field('Card number')).toHaveValue('');
    expect(field('CVV')).toHaveValue('');
    expect(field('Name on card')).toHaveValue('Kelley Wall');
    expect(logText()).not.toContain(card.slice(0, 9));
  });

  test('takes the accepted card, typed with any date in the future', async () => {
    const user = await open(phoneDone);
    await typeCard(user, '4111 1111 1111 1111');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('checkbox')).toHaveFocus();
    expect(logText()).not.toContain('4111');
  });
});
