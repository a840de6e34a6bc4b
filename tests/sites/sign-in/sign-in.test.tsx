import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/core/index';
import { CONTOSO, directory, member } from '../../../src/scenarios/cast';
import { begin, logOfRun } from '../../../src/store/run';
import { addressShown, openAt, worldNow } from '../../kit/open';

const PASSWORD = 'Pass@word1';
const ADMIN = 'admin@contoso.onmicrosoft.com';
const PERSONAL = 'kelley.wall@outlook.com';
const HOME = 'azure.microsoft.com/pricing/free-trial';

// A site is loaded when it is first opened, and a busy machine takes its time.

const arrivalAt = (address: string) => waitFor(() => expect(addressShown()).toBe(address));
const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const signInButton = () => screen.getByRole('button', { name: 'Sign in' });
const isSignIn = (event: Event) => event.type === 'SignedIn';
const signIns = () => logOfRun().flatMap(({ what }) => (what.type === 'did' ? what.events.filter(isSignIn) : []));
const kindSignedIn = () => signIns().at(-1)?.kind;

// A site is loaded on the way, and `act` loses what is loaded meanwhile unless it is awaited.
async function follow(name: string, role = 'link') {
  const link = await screen.findByRole(role, { name });
  await act(async () => link.click());
}

function at(host: string, to = HOME) {
  return `${host}?to=${encodeURIComponent(to)}`;
}

describe('the first part of the story', () => {
  test('leads from azure.com by the organizational link to the sign-up', async () => {
    const user = await openAt('azure.microsoft.com', { start: 'office-customer' });
    await user.click(await screen.findByRole('link', { name: 'Try for free' }));
    await follow('Start now');

    expect(await screen.findByRole('heading', { name: 'Sign in to Azure' })).toBeVisible();
    await waitFor(() => expect(document.title).toBe('Sign in to your Microsoft account'));
    await follow('Sign in with your organizational account');

    expect(await screen.findByText('Work or school, or personal Microsoft account')).toBeVisible();
    await waitFor(() => expect(document.title).toBe('Sign in to your account'));
    await user.type(await field('User name'), ADMIN);
    await user.type(await field('Password'), `${PASSWORD}{Enter}`);

    await arrivalAt('account.windowsazure.com/signup');
    expect(kindSignedIn()).toBe('organizational');
  });
});

describe('Microsoft-account sign-in', () => {
  test('signs in a Microsoft account and goes where the link says', async () => {
    const user = await openAt(at('login.live.com'));
    expect(await field('Email or phone')).toHaveFocus();
    await user.keyboard(PERSONAL);
    await user.type(await field('Password'), PASSWORD);
    await user.click(signInButton());

    await arrivalAt(HOME);
    expect(kindSignedIn()).toBe('microsoft');
  });

  test('refuses an organizational account and points to its own page, with everything as typed', async () => {
    const user = await openAt(at('login.live.com'));
    await user.type(await field('Email or phone'), ADMIN);
    await user.type(await field('Password'), PASSWORD);
    await user.click(signInButton());

    expect(await screen.findByText(/is a work or school account, not a Microsoft account/)).toBeVisible();
    expect(await field('Email or phone')).toHaveValue(ADMIN);
    expect(worldNow().signedIn).toEqual({});

    await follow('Sign in with your organizational account');
    await field('User name');
    expect(addressShown()).toBe(at('login.microsoftonline.com'));
  });

  test('lists Microsoft accounts only', async () => {
    await openAt(at('login.live.com'));
    const note = await screen.findByRole('region', { name: 'About this simulation' });
    expect(within(note).getByRole('button', { name: PERSONAL })).toBeVisible();
    expect(within(note).queryByRole('button', { name: ADMIN })).not.toBeInTheDocument();
  });

  test.each(["What's this?", "Can't access your account?", 'Sign in with a single-use code', 'Sign up now'])(
    'says that “%s” is not part of the simulation',
    async (name) => {
      const user = await openAt(at('login.live.com'));
      await user.click(await screen.findByRole('button', { name }));
      expect(await screen.findByText(`“${name}” is not part of this simulation.`)).toBeVisible();
    },
  );
});

describe('organizational sign-in for Azure', () => {
  test('takes a Microsoft account as well', async () => {
    const user = await openAt(at('login.microsoftonline.com'));
    await user.click(await screen.findByRole('button', { name: PERSONAL }));
    await user.click(screen.getByRole('button', { name: 'Use the training password' }));
    await user.keyboard('{Enter}');

    await arrivalAt(HOME);
    expect(kindSignedIn()).toBe('microsoft');
  });

  test('fills in who is named in the address, and waits for the password', async () => {
    await openAt(`${at('login.microsoftonline.com')}&user=${ADMIN}`);
    expect(await field('User name')).toHaveValue(ADMIN);
    expect(await field('Password')).toHaveFocus();
  });

  test('says what is missing beside its field', async () => {
    const user = await openAt(at('login.microsoftonline.com'));
    await field('User name');
    await user.click(signInButton());

    expect(await field('User name')).toHaveAccessibleDescription('Type the name of your account.');
    expect(await field('Password')).toHaveAccessibleDescription('Type the training password. It stands below.');
    expect(await field('User name')).toHaveFocus();
  });

  test('knows no account of a made-up name, and keeps the name', async () => {
    const user = await openAt(at('login.microsoftonline.com'));
    await user.type(await field('User name'), 'nobody@contoso.onmicrosoft.com');
    await user.type(await field('Password'), `${PASSWORD}{Enter}`);

    expect(await screen.findByText(/We don't recognize nobody@contoso/)).toBeVisible();
    expect(await field('User name')).toHaveValue('nobody@contoso.onmicrosoft.com');
  });

  test('lets somebody who is signed in sign in as somebody else', async () => {
    const user = await openAt(at('login.microsoftonline.com'), { as: ADMIN });
    await user.click(await screen.findByRole('button', { name: PERSONAL }));
    await user.click(screen.getByRole('button', { name: 'Use the training password' }));
    await user.dblClick(signInButton());

    await arrivalAt(HOME);
    expect(signIns().map(({ kind }) => kind)).toEqual(['organizational', 'microsoft']);
  });

  test('goes back to azure.com on Cancel', async () => {
    await openAt(at('login.microsoftonline.com'));
    await follow('Cancel', 'button');
    expect(await screen.findByRole('link', { name: 'Try for free' })).toBeVisible();
  });

  test('has no way but in for who comes from one of the portals of Azure', async () => {
    await openAt('login.microsoftonline.com?to=manage.windowsazure.com/activedirectory');
    expect(await screen.findByText('Your business in the cloud')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });

  test('goes back for who was signed out to bring in a directory', async () => {
    await openAt('login.microsoftonline.com?to=manage.windowsazure.com/activedirectory/use-existing');
    const back = await within(screen.getByRole('main')).findByRole('button', { name: 'Back' });
    await act(async () => back.click());
    await waitFor(() => expect(addressShown()).toMatch(/^login\.microsoftonline\.com.*activedirectory$/));
  });

  test('asks which of two accounts of one name is meant', async () => {
    const shared = `admin@${CONTOSO.initialDomain}`;
    const person = { id: 'one', name: 'admin', firstName: 'Kelley', lastName: 'Wall' };
    const user = await openAt(at('login.microsoftonline.com'), { start: 'blank' });
    await act(() =>
      begin(
        'blank',
        [
          directory(CONTOSO),
          member(CONTOSO, person, { role: 'global-admin' }),
          { type: 'MicrosoftAccountCreated', id: 'two', email: shared, firstName: 'Kelley', lastName: 'Wall' },
        ],
        HOME,
        'test',
      ),
    );
    await user.type(await field('User name'), shared);
    await user.type(await field('Password'), `${PASSWORD}{Enter}`);

    expect(await screen.findByRole('heading', { name: /used by more than one account/ })).toHaveFocus();
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Back' }));
    expect(await field('User name')).toHaveValue(shared);

    await user.type(await field('Password'), `${PASSWORD}{Enter}`);
    await user.click(await screen.findByRole('button', { name: /^Personal account/ }));
    await arrivalAt(HOME);
    expect(kindSignedIn()).toBe('microsoft');
  });

  test('says how many more accounts there are in a large directory', async () => {
    await openAt(at('login.microsoftonline.com'), { start: 'blank' });
    const people = Array.from({ length: 1200 }, (_, n) =>
      member(CONTOSO, { id: `id${n}`, name: `user${n}`, firstName: 'Jane', lastName: 'Gould' }),
    );
    await act(() => begin('blank', [directory(CONTOSO), ...people], HOME, 'test'));

    const note = screen.getByRole('region', { name: 'About this simulation' });
    expect(within(note).getAllByRole('button', { name: /^user\d+@/ })).toHaveLength(5);
    expect(within(note).getByText('and 1,195 more')).toBeVisible();
    expect(within(note).getByText('nobody yet')).toBeVisible();
  });
});

describe('organizational sign-in for Office 365', () => {
  const OFFICE = at('login.microsoftonline.com', 'portal.office.com/home');

  test('looks like Office 365 and takes organizational accounts only', async () => {
    const user = await openAt(OFFICE);
    expect(await screen.findByRole('heading', { level: 1, name: 'Office 365' })).toBeVisible();
    expect(screen.queryByRole('button', { name: PERSONAL })).not.toBeInTheDocument();

    await user.type(await field('User name'), PERSONAL);
    await user.type(await field('Password'), `${PASSWORD}{Enter}`);
    expect(await screen.findByText(/Sign in here with your work or school account/)).toBeVisible();

    await user.clear(await field('User name'));
    await user.type(await field('User name'), `${ADMIN}{Enter}`);
    await arrivalAt('portal.office.com/home');
  });

  test('says so to a person who wants to use a Microsoft account', async () => {
    const user = await openAt(OFFICE);
    await user.click(await screen.findByRole('button', { name: 'Sign in with a Microsoft account' }));
    expect(screen.getByText(/Office 365 takes work or school accounts only/)).toBeVisible();
  });

  test('says so where nobody can sign in', async () => {
    await openAt(OFFICE, { start: 'blank' });
    expect(await screen.findByText('nobody yet')).toBeVisible();
  });

  test('looks like Azure when it is opened from elsewhere', async () => {
    await openAt(at('login.microsoftonline.com', 'portal.office.com.example.org'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Microsoft Azure' })).toBeVisible();
  });
});

describe('in Dutch', () => {
  test('speaks Dutch on both pages', async () => {
    const user = await openAt(at('login.live.com'), { language: 'nl' });
    await follow('Aanmelden met de account van uw organisatie');
    await user.click(await screen.findByRole('button', { name: ADMIN }));
    await user.click(screen.getByRole('button', { name: 'Trainingswachtwoord gebruiken' }));
    await user.click(screen.getByRole('button', { name: 'Aanmelden' }));
    await waitFor(() => expect(addressShown()).toBe(HOME));
  });
});
