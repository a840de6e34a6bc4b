import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Command, Event } from '../../../src/core/index';
import { CONTOSO, KELLEY_PERSONAL } from '../../../src/scenarios/cast';
import { signIn, signOut } from '../../kit/given';
import { PERSONAL } from './classicPortal';

export const KELLEY_WALL = 'kelley.wall@contoso.onmicrosoft.com';
export const JANE = 'jane.gould@contoso.onmicrosoft.com';
/** The subscription of the start state `bought-separately`. */
export const TRIAL = 'd1a743ae-1c58-46f0-b2e7-6f1a4d8c3010';

const profile = 'default';

/** The Microsoft account has asked for a directory, and was signed out. */
export const asked: readonly Command[] = [signIn(PERSONAL), { type: 'beginAssociation', profile }];

/** Contoso is in the Microsoft account's list, and it is signed in again. */
export const associated: readonly Command[] = [
  ...asked,
  signIn(KELLEY_WALL),
  { type: 'confirmAssociation', profile },
  signOut(),
  signIn(PERSONAL),
];

/** And the subscription trusts Contoso. */
export const moved: readonly Command[] = [
  ...associated,
  { type: 'changeDirectory', profile, subscription: TRIAL, directory: CONTOSO.id },
];

/** And Jane Gould is its Co-administrator. */
export const shared: readonly Command[] = [
  ...moved,
  { type: 'addCoAdministrator', profile, userName: JANE, subscriptions: [TRIAL] },
];

/** Another subscription of the same Microsoft account, in Contoso. */
export const anotherSubscription: Event = {
  type: 'AzureSubscriptionCreated',
  subscription: 'another',
  name: 'Second Trial',
  offer: 'MS-AZR-0044P',
  directory: CONTOSO.id,
  accountAdministrator: KELLEY_PERSONAL.id,
};

export const button = (name: string) => screen.getByRole('button', { name });
export const box = (name: string) => screen.getByRole('textbox', { name });
export const choice = (name: string) => screen.getByRole('combobox', { name });
export const tick = (name: string) => screen.getByRole('checkbox', { name });

/** Signs in on the sign-in page that is shown, in English. */
export async function signInHere(user: UserEvent, userName: string): Promise<void> {
  await user.type(await screen.findByRole('textbox', { name: 'User name' }), userName);
  await user.click(button('Use the training password'));
  await user.click(button('Sign in'));
}
