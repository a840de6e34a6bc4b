import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Command, Event, Role } from '../../../src/core/index';
import { CONTOSO, JANE as JANE_OF_CAST, member } from '../../../src/scenarios/cast';
import { signIn } from '../../kit/given';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { asked, associated, button, JANE, KELLEY_WALL, signInHere } from './bringingTogether';
import { AD, KELLEY, PERSONAL, rowsShown, SETTINGS } from './classicPortal';

const PAGE = `${AD}/use-existing`;
const start = 'bought-separately';
const confirm: Command = { type: 'confirmAssociation', profile: 'default' };

/** Somebody of Contoso whose user name is the Microsoft account's address. */
const sameAddress = (role: Role): Event => ({
  ...member(CONTOSO, { ...JANE_OF_CAST, id: 'somebody' }, { role }),
  userName: PERSONAL,
});

describe('agreeing that a Microsoft account uses the directory', () => {
  test('brings the directory into its list, as in pictures s310 to s314', async () => {
    const user = await openAt(PAGE, { start, after: asked });
    await signInHere(user, KELLEY_WALL);
    expect(
      await screen.findByRole('heading', { name: 'Use the ‘Contoso’ directory with Microsoft Azure?' }),
    ).toBeVisible();
    expect(screen.getByText(/^Your Microsoft account kelley\.wall@outlook\.com becomes a Global Admin/)).toBeVisible();
    await user.dblClick(button('continue'));
    expect(await screen.findByText(/^You can now use the directory ‘Contoso’/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'continue' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();

    await user.click(button('Sign out now'));
    expect(await screen.findByRole('heading', { name: 'You have been signed out' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'SIGN IN' }));
    await signInHere(user, PERSONAL);
    await screen.findByRole('heading', { name: 'active directory' });
    expect(rowsShown().map(([name, , role]) => [name, role])).toEqual([
      ['Contoso', 'Global Administrator'],
      ['Default Directory', 'Global Administrator'],
    ]);
  });

  test('asks a signed-out visitor to sign in, and comes back', async () => {
    await openAt(PAGE, { start, after: asked });
    await screen.findByRole('textbox', { name: 'User name' });
    expect(decodeURIComponent(addressShown())).toBe(`login.microsoftonline.com?to=${PAGE}`);
  });

  test('can be given up', async () => {
    const user = await openAt(PAGE, { start, after: [...asked, signIn(KELLEY_WALL)] });
    await user.click(button('cancel'));
    expect(await screen.findByRole('heading', { name: 'No directory is being added' })).toBeVisible();
    expect(worldNow().associations).toEqual([]);
    // Kelley's work account administers no subscription: there is nothing in this portal for it.
    expect(screen.queryByRole('link', { name: 'Go to the list of directories' })).toBeNull();
    expect(button('Sign out now')).toBeVisible();
  });

  test('continues after a look elsewhere in the portal', async () => {
    const user = await openAt(AD, { start, after: [...asked, signIn(KELLEY_WALL)] });
    await user.click(screen.getByRole('link', { name: 'GO ON ADDING THE DIRECTORY' }));
    expect(addressShown()).toBe(PAGE);
    expect(button('continue')).toBeVisible();
  });

  test('leads on once the Microsoft account has signed in meanwhile', async () => {
    const user = await openAt(PAGE, { start, after: [...asked, signIn(KELLEY_WALL), confirm, signIn(PERSONAL)] });
    await user.click(screen.getByRole('link', { name: 'Go to the list of directories' }));
    expect(rowsShown()).toHaveLength(2);
  });

  test('no-association: a link to the page says how to begin', async () => {
    const user = await openAt(PAGE, { start, as: PERSONAL });
    expect(screen.getByText(/^Nothing has been changed\. .* CUSTOM CREATE\.$/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Go to the list of directories' }));
    expect(addressShown()).toBe(AD);
  });
});

describe('a refusal says why, and names the way out', () => {
  const refusals = [
    {
      code: 'needs-role',
      given: { start, after: [...asked, signIn(JANE)] },
      en: /takes the role Global Admin\. Your role here is User\.$/,
      nl: /kan alleen met de rol Globale beheerder\. Uw rol hier is Gebruiker\.$/,
      way: ['Sign in with another account', 'Aanmelden met een ander account'],
    },
    {
      code: 'enterprise-agreement',
      given: { start: 'enterprise-agreement', after: [...asked, signIn(KELLEY)] },
      en: /^Contoso was bought under an Enterprise Agreement.*Contact support/,
      nl: /^Contoso valt onder een Enterprise Agreement.*contact op met ondersteuning/,
      way: ['Sign in with another account', 'Aanmelden met een ander account'],
    },
    {
      code: 'address-in-directory',
      given: {
        start,
        besides: [sameAddress('user')],
        after: [signIn(PERSONAL, 'microsoft'), ...asked.slice(1), signIn(KELLEY_WALL)],
      },
      en: /^The address kelley\.wall@outlook\.com is in use.*Account Administrator.*Service Administrator in the Account Center/,
      nl: /^Het adres kelley\.wall@outlook\.com is .*in gebruik.*accountcentrum .*servicebeheerder/,
      way: ['Sign out, and go to the Account Center', 'Afmelden en naar het accountcentrum gaan'],
    },
    {
      code: 'address-of-global-admin',
      given: {
        start,
        besides: [sameAddress('global-admin')],
        after: [signIn(PERSONAL, 'microsoft'), ...asked.slice(1), signIn(KELLEY_WALL)],
      },
      en: /^A Global Admin of Contoso has the same address.*Service Administrator in the Account Center/,
      nl: /^Een globale beheerder van Contoso heeft hetzelfde adres.*accountcentrum .*servicebeheerder/,
      way: ['Sign out, and go to the Account Center', 'Afmelden en naar het accountcentrum gaan'],
    },
    {
      code: 'already-in-directory',
      given: { start, after: [...associated, ...asked.slice(1), signIn(KELLEY_WALL)] },
      en: /^This Microsoft account is a user of Contoso already.*Sign in with that account, and go on with changing the directory/,
      nl: /^Dit Microsoft-account is al gebruiker van Contoso.*Meld u met dat account aan en ga verder met het wijzigen van de directory/,
      way: [
        'Sign out, and go to the settings of the subscription',
        'Afmelden en naar de instellingen van het abonnement gaan',
      ],
    },
  ] as const;

  for (const { code, given, en, nl, way } of refusals) {
    const [english, dutch] = way;
    test(`${code}, in English`, async () => {
      const user = await openAt(PAGE, given);
      await user.click(button('continue'));
      expect((await screen.findByText(en)).closest('[role="alert"]')).toBeVisible();
      expect(button(english)).toBeVisible();
      expect(worldNow().associations).not.toEqual([]);
    });

    test(`${code}, in Dutch`, async () => {
      const user = await openAt(PAGE, { ...given, language: 'nl' });
      await user.click(button('doorgaan'));
      expect((await screen.findByText(nl)).closest('[role="alert"]')).toBeVisible();
      expect(button(dutch)).toBeVisible();
    });
  }

  test('needs-organizational-account: a Microsoft account is no Global Admin of a directory of its own', async () => {
    const user = await openAt(PAGE, { start, after: [...asked, signIn(PERSONAL)] });
    expect(screen.getByText(/^kelley\.wall@outlook\.com is a Microsoft account\. Sign in here with/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'continue' })).toBeNull();
    await user.click(button('Sign in with another account'));
    await signInHere(user, KELLEY_WALL);
    expect(await screen.findByRole('button', { name: 'continue' })).toBeVisible();
    expect(addressShown()).toBe(PAGE);
  });

  test('needs-organizational-account, in Dutch', async () => {
    await openAt(PAGE, { start, after: [...asked, signIn(PERSONAL)], language: 'nl' });
    expect(screen.getByText(/^kelley\.wall@outlook\.com is een Microsoft-account\. Meld u hier aan/)).toBeVisible();
    expect(button('annuleren')).toBeVisible();
  });

  test.each([
    [2, 'Sign out, and go to the Account Center', 'account.windowsazure.com/subscriptions'],
    [4, 'Sign out, and go to the settings of the subscription', `${SETTINGS}/subscriptions`],
  ] as const)('the way of refusal %i is another account’s, and asks for it: %s', async (at, name, to) => {
    const user = await openAt(PAGE, refusals[at].given);
    await user.click(button('continue'));
    await user.click(await screen.findByRole('button', { name }));
    await screen.findByRole('textbox', { name: 'User name' });
    expect(decodeURIComponent(addressShown())).toBe(`login.microsoftonline.com?to=${to}`);
  });
});
