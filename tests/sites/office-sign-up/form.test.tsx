import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { office365SignUpOf, type Command } from '../../../src/core/index';
import { send } from '../../../src/store/send';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { logText } from '../../kit/logText';
import { button, codeSent, codeShown, field, introduced, KELLEY, named, SIGN_UP } from './officeSignUp';
import { signIn, usersIn } from '../../kit/given';

// Much typing, on whatever machine.

const start = 'azure-customer';

describe('the sign-up of a new customer', () => {
  test('makes a second directory, which is the wrong turn of the article', async () => {
    const user = await openAt(SIGN_UP, { start });
    expect(screen.getByRole('heading', { level: 1, name: "Welcome, Let's get to know you" })).toBeVisible();
    await user.type(field('First name'), 'Kelley');
    await user.type(field('Last name'), 'Wall');
    await user.type(field('Business email address'), 'kelley@example.com');
    await user.type(field('Business phone number'), '425 555 0100');
    await user.type(field('Company name'), 'Fabrikam');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Your organization size' }), '2–4 people');
    await user.click(button('Next'));

    expect(await screen.findByRole('heading', { level: 1, name: 'Create your user ID' })).toBeVisible();
    expect(screen.getByText('Hello Kelley')).toBeVisible();
    await user.type(field('User name'), 'kelley');
    await user.type(field('Your company'), 'fabrikam');
    expect(screen.getByText('kelley@fabrikam.onmicrosoft.com')).toBeVisible();
    expect(screen.getByText('This user ID is free.')).toBeInTheDocument();
    await user.click(button('Use the training password'));
    await user.click(button('Next'));

    expect(await screen.findByRole('heading', { name: "Prove. You're. Not. A. Robot." })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Call me' }));
    await user.type(field('Phone number'), '425 555 0100');
    await user.click(button('Call me'));
    await user.type(await screen.findByRole('textbox', { name: 'Verification code' }), await codeShown());
    await user.dblClick(button('Create my account'));

    expect(await screen.findByRole('heading', { name: "Save this info. You'll need it later." })).toBeVisible();
    expect(screen.getAllByText('kelley@fabrikam.onmicrosoft.com')[0]).toBeVisible();
    await waitFor(() => expect(addressShown()).toBe(`${SIGN_UP}?step=4`));
    expect(screen.getByRole('link', { name: "You're ready to go..." })).toHaveAttribute(
      'href',
      '#/portal.office.com/admin',
    );
    const fabrikam = worldNow().directories.find(({ initialDomain }) => initialDomain === 'fabrikam.onmicrosoft.com');
    expect(usersIn(fabrikam).map(({ role }) => role)).toEqual(['global-admin']);
    expect(worldNow().office365Subscriptions).toMatchObject([{ plan: 'business', directory: fabrikam?.id, seats: 25 }]);
    expect(logText()).not.toContain('Pass@word1');
  });

  test('greets nobody at its end who has never filled it in', async () => {
    const trial: Command = { type: 'startOffice365Trial', profile: 'default', plan: 'business' };
    const jane = signIn('jane.gould@contoso.onmicrosoft.com');
    await openAt(`${SIGN_UP}?step=3`, { start, after: [signIn(KELLEY), trial, jane] });
    expect(screen.getByRole('heading', { level: 1, name: "Welcome, Let's get to know you" })).toBeVisible();
    expect(screen.queryByText("Save this info. You'll need it later.")).toBeNull();
  });

  test('says beside each field what is missing, and loses nothing', async () => {
    const user = await openAt(SIGN_UP, { start });
    await user.type(field('Last name'), 'Wall');
    await user.type(field('Business email address'), 'nowhere');
    await user.click(button('Next'));
    await waitFor(() => expect(field('First name')).toHaveAccessibleDescription('This is required.'));
    expect(field('First name')).toHaveFocus();
    expect(field('Business email address')).toHaveAccessibleDescription(/someone@example\.com/);
    expect(field('Last name')).toHaveValue('Wall');
    await user.type(field('First name'), 'Kelley');
    expect(field('First name')).not.toHaveAccessibleDescription();
  });

  test('shows the step that is still to be done where a later one is asked for', async () => {
    await openAt(`${SIGN_UP}?step=3`, { start, after: introduced });
    expect(screen.getByRole('heading', { level: 1, name: 'Create your user ID' })).toBeVisible();
    expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('Step 2');
  });

  test('keeps what was submitted', async () => {
    await openAt(SIGN_UP, { start, after: named });
    expect(field('Company name')).toHaveValue('Fabrikam');
  });

  test('refuses a domain that is taken and a password that may be somebody’s own', async () => {
    const user = await openAt(`${SIGN_UP}?step=2`, { start, after: introduced });
    await user.type(field('User name'), 'kelley');
    await user.type(field('Your company'), 'Contoso');
    expect(screen.getByText(/^This domain name is taken/)).toBeVisible();
    await user.type(field('Create password'), 'My0wn$ecret');
    await user.type(field('Confirm password'), 'My0wn$ecret');
    await user.click(button('Next'));
    await waitFor(() => expect(field('Your company')).toHaveAccessibleDescription(/^This domain name is taken/));
    expect(field('Create password')).toHaveAccessibleDescription(/^Never type a password of your own/);
    expect(field('Create password')).toHaveValue('');
    expect(field('User name')).toHaveValue('kelley');
    expect(logText()).not.toContain('My0wn');
  });

  test('counts wrong codes, and takes only a new code after three', async () => {
    const user = await openAt(`${SIGN_UP}?step=3`, { start, after: codeSent });
    const old = await codeShown();
    for (const description of [/2 more times/, /once more/, /^Three wrong codes/]) {
      await user.clear(field('Verification code'));
      await user.type(field('Verification code'), '1{Enter}');
      await waitFor(() => expect(field('Verification code')).toHaveAccessibleDescription(description));
    }
    await user.click(button('Text me'));
    await waitFor(async () => expect(await codeShown()).not.toBe(old));
    await user.type(field('Verification code'), `${await codeShown()}{Enter}`);
    expect(await screen.findByRole('heading', { name: /^Save this info/ })).toBeVisible();
  });

  test('lets a code expire in the time of the simulation', async () => {
    const user = await openAt(`${SIGN_UP}?step=3`, { start, after: codeSent });
    await user.click(button('Let 10 minutes pass'));
    await waitFor(() => expect(field('Verification code')).toHaveAccessibleDescription(/^That code has expired/));
  });

  test('refuses a number that might be somebody’s, and tells nobody', async () => {
    const user = await openAt(`${SIGN_UP}?step=3`, { start, after: named });
    await user.type(field('Phone number'), '020 624 1111{Enter}');
    expect(field('Phone number')).toHaveAccessibleDescription(/made-up numbers/);
    expect(logText()).not.toContain('624 1111');
  });

  test('offers a number of the chosen country', async () => {
    const user = await openAt(SIGN_UP, { start });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country or region' }), 'United Kingdom');
    await user.click(button('Use the training number'));
    expect(field('Business phone number')).toHaveValue('020 7946 0000');
  });

  test('has the calling code of the country that was chosen, and offers the code', async () => {
    const dutch = introduced.map((one) =>
      one.type === 'introduceCustomer' ? { ...one, customer: { ...one.customer, country: 'NL' } } : one,
    );
    const user = await openAt(`${SIGN_UP}?step=3`, { start, after: [...dutch, ...named.slice(1)] });
    const country = screen.getByRole('combobox', { name: 'Country of the number' });
    expect(country).toHaveDisplayValue('Netherlands (+31)');
    await user.click(button('Use the training number'));
    await user.click(button('Text me'));
    expect(await screen.findByRole('region', { name: 'Simulated telephone' })).toHaveTextContent('+31 0000 0000');
    await user.click(button('Use the code'));
    await user.click(button('Create my account'));
    expect(await screen.findByRole('heading', { name: /^Save this info/ })).toBeVisible();
  });

  test('throws the form away when somebody signs in', async () => {
    await openAt(`${SIGN_UP}?step=3`, { start, after: named });
    await act(() => send({ type: 'signIn', profile: 'default', userName: KELLEY }, SIGN_UP));
    expect(office365SignUpOf(worldNow(), 'default')).toBeUndefined();
    expect(field('First name')).toHaveValue('');
  });
});
