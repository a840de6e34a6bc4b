import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { azureSignUpOf } from '../../../src/core/index';
import { worldNow } from '../../kit/open';
import { logText } from '../../kit/logText';
import { button, codeSent, codeShown, field, fill, filledIn, open, phoneDone, SIGN_UP } from './azureSignUp';

// Much typing, on whatever machine.

describe('the identity verification by phone', () => {
  test('refuses a number that might be somebody’s, and tells nobody', async () => {
    const user = await open(filledIn);
    await user.type(field('Phone number'), '020 624 1111');
    await user.click(button('Call me'));
    expect(field('Phone number')).toHaveAccessibleDescription(/made-up numbers/);
    expect(field('Phone number')).toHaveFocus();
    expect(logText()).not.toContain('624');
  });

  test('has the calling code of the chosen country, and offers a number of it and the code', async () => {
    const user = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country/Region' }), 'Netherlands');
    await user.click(button('Use the training number'));
    expect(field('Work Phone')).toHaveValue('0000 0000');
    await user.click(button('Next'));

    expect(await screen.findByRole('combobox', { name: 'Country code' })).toHaveDisplayValue('Netherlands (+31)');
    await user.click(button('Use the training number'));
    await user.click(button('Send text message'));
    expect(await screen.findByRole('region', { name: 'Simulated telephone' })).toHaveTextContent('+31 0000 0000');
    await user.click(button('Use the code'));
    expect(field('Verification code')).toHaveValue(await codeShown());
    await user.click(button('Verify code'));
    expect(await screen.findByRole('textbox', { name: 'Card number' })).toBeVisible();
  });

  test('takes the number that part 1 was filled in with', async () => {
    const user = await open(filledIn);
    await user.type(field('Phone number'), '9123 4567{Enter}');
    expect(await screen.findByRole('region', { name: 'Simulated telephone' })).toHaveTextContent('9123 4567');
  });

  test('says before the field which numbers it takes', async () => {
    const user = await open(filledIn);
    expect(screen.getByText(/^Never type a real telephone number here/)).toHaveTextContent('(xxx) 555-01xx');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country code' }), 'United Kingdom (+44)');
    expect(screen.getByText(/^Never type a real telephone number here/)).toHaveTextContent('07700 900xxx');
  });

  test('refuses a VOIP number', async () => {
    const user = await open(filledIn);
    await user.type(field('Phone number'), '425 555 0199{Enter}');
    await waitFor(() => expect(field('Phone number')).toHaveAccessibleDescription(/^VOIP numbers/));
    expect(screen.queryByRole('region', { name: 'Simulated telephone' })).not.toBeInTheDocument();
  });

  test('counts wrong codes, and takes only a new code after three', async () => {
    const user = await open(codeSent);
    const old = await codeShown();
    for (const description of [/2 more times/, /once more/, /^Three wrong codes/]) {
      await fill(user, 'Verification code', '1');
      await user.click(button('Verify code'));
      await waitFor(() => expect(field('Verification code')).toHaveAccessibleDescription(description));
    }
    const telephone = screen.getByRole('region', { name: 'Simulated telephone' });
    expect(telephone).toHaveTextContent('Three wrong codes were typed: this code no longer works.');
    expect(telephone).not.toHaveTextContent('can be used');
    await fill(user, 'Verification code', old);
    await user.click(button('Verify code'));
    expect(field('Verification code')).toHaveAccessibleDescription(/^Three wrong codes/);

    await user.click(button('Call me'));
    await waitFor(async () => expect(await codeShown()).not.toBe(old));
    await fill(user, 'Verification code', await codeShown());
    await user.click(button('Verify code'));
    expect(await screen.findByRole('textbox', { name: 'Card number' })).toBeVisible();
  });

  test('lets a code expire in the time of the simulation', async () => {
    const user = await open(codeSent);
    expect(await screen.findByRole('region', { name: 'Simulated telephone' })).toHaveTextContent(
      'The code can be used until 9:10 AM.',
    );
    await user.click(button('Let 10 minutes pass'));
    await waitFor(() => expect(field('Verification code')).toHaveAccessibleDescription(/^That code has expired/));
    await user.type(field('Verification code'), `${await codeShown()}{Enter}`);
    expect(azureSignUpOf(worldNow(), worldNow().signedIn.default ?? '')?.phone?.verified).toBe(false);
  });

  test('asks for a code before it judges one', async () => {
    const user = await open(codeSent);
    await user.click(button('Verify code'));
    expect(field('Verification code')).toHaveAccessibleDescription('This is required.');
  });

  test('shows a verified number and no more', async () => {
    await open(phoneDone, `${SIGN_UP}?part=phone`);
    expect(field('Phone number')).toHaveValue('(425) 555-0100');
    expect(field('Phone number')).toHaveAttribute('readonly');
  });
});
