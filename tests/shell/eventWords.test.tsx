import { renderHook } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { emptyWorld, type Command, type Event, type World } from '../../src/core/index';
import { evolve } from '../../src/core/rules/rules';
import type { Language } from '../../src/i18n/languages';
import { useFormats } from '../../src/i18n/useFormats';
import { useText } from '../../src/i18n/useText';
import { CONTOSO, JANE, KELLEY, TRICIA } from '../../src/scenarios/cast';
import { START_STATES, startState } from '../../src/scenarios/startStates';
import { eventWords } from '../../src/shell/timeline/eventWords';
import { anyWalk, walk } from '../core/laws/walk';
import { TEXTS } from '../i18n/texts';
import { givenStart, KELLEY_ADMIN, KELLEY_OUTLOOK, PART, signIn, THREE_PARTS } from '../kit/given';

type Happening = { readonly event: Event; readonly before: World; readonly after: World };

/** One type that is missing here does not compile. */
const TYPES: Record<Event['type'], true> = {
  DirectoryCreated: true,
  UserAdded: true,
  UsersChanged: true,
  UsersDeleted: true,
  UserRestored: true,
  PasswordsReset: true,
  MicrosoftAccountCreated: true,
  SignedIn: true,
  SignedOut: true,
  AboutYouFilledIn: true,
  VerificationCodeSent: true,
  VerificationCodeMistyped: true,
  PhoneVerified: true,
  CardVerified: true,
  CustomerIntroduced: true,
  UserIdChosen: true,
  SignUpCodeSent: true,
  SignUpCodeMistyped: true,
  AzureSubscriptionCreated: true,
  AzureSubscriptionEdited: true,
  AzureSubscriptionUpgraded: true,
  AzureSubscriptionCanceled: true,
  AzureSubscriptionReactivated: true,
  Office365SubscriptionCreated: true,
  Office365TrialBought: true,
  Office365TrialExtended: true,
  LicencesAssigned: true,
  LicencesRemoved: true,
  SubscriptionDirectoryChanged: true,
  CoAdministratorAdded: true,
  CoAdministratorRemoved: true,
  AssociationBegun: true,
  AssociationConfirmed: true,
  AssociationGivenUp: true,
  ResourceGroupCreated: true,
  AccessGiven: true,
  AccessTaken: true,
  SubscriptionAccessGiven: true,
  SubscriptionAccessTaken: true,
  FavouritesChanged: true,
  TimePassed: true,
};

function speaker(language: Language) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <IntlProvider locale={language} messages={TEXTS[language]} onError={(error) => expect.fail(error.message)}>
      {children}
    </IntlProvider>
  );
  const { result } = renderHook(() => ({ t: useText(), formats: useFormats() }), { wrapper });
  const { t, formats } = result.current;
  return ({ event, before, after }: Happening) => eventWords(event, before, after, t, formats);
}

function happeningsOf(events: readonly Event[], world: World): Happening[] {
  let before = world;
  return events.map((event) => {
    const after = evolve(before, event);
    const happening = { event, before, after };
    before = after;
    return happening;
  });
}

const bought = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const web = { subscription: bought, group: 'Web', account: JANE.id } as const;
/** Walks come to these too seldom. */
const SELDOM: readonly Event[] = [
  { type: 'AzureSubscriptionUpgraded', subscription: bought, name: 'Pay-As-You-Go' },
  { type: 'AzureSubscriptionCanceled', subscription: bought },
  { type: 'AzureSubscriptionReactivated', subscription: bought },
  { type: 'ResourceGroupCreated', subscription: bought, group: 'Web', location: 'West US' },
  { type: 'AccessGiven', ...web, role: 'reader' },
  { type: 'AccessTaken', ...web },
  { type: 'CoAdministratorRemoved', account: web.account, subscriptions: [bought] },
  { type: 'SubscriptionAccessGiven', subscription: bought, account: web.account, role: 'contributor' },
  { type: 'SubscriptionAccessTaken', subscription: bought, account: web.account },
];

const everything: readonly Happening[] = [
  ...happeningsOf([...(startState('azure-customer')?.events ?? []), ...SELDOM], emptyWorld('test')),
  ...START_STATES.filter(({ id }) => id !== 'large-company').flatMap(({ events }) =>
    happeningsOf(events, emptyWorld('test')),
  ),
  ...fc
    .sample(anyWalk, { seed: 1609, numRuns: 150 })
    .flatMap((one) =>
      [...walk(one)].flatMap(({ before, after, entry: { what } }) =>
        what.type === 'did' ? what.events.map((event) => ({ event, before: before.world, after: after.world })) : [],
      ),
    ),
];

const OFFICE = '3f0c6a5e-8a1d-4d0e-9c55-0d7b5f0e3011';
const users = (...ids: string[]) => ({ directory: CONTOSO.id, users: ids });

const RAW = /[0-9a-f]{8}-[0-9a-f]{4}-|undefined|null|NaN|\[object|timeline\.|\{\w+[,}]/;

describe.each(['en', 'nl'] as const)('what happens, in words (%s)', (language) => {
  const say = speaker(language);

  test('is said of every type of event', () => {
    expect([...new Set(everything.map(({ event }) => event.type))].toSorted()).toEqual(Object.keys(TYPES).toSorted());
  });

  test('is a sentence that names things as people do', () => {
    const sayings = everything.map((one) => [one.event.type, say(one)] as const);
    expect(sayings.filter(([, saying]) => RAW.test(saying))).toEqual([]);
    expect(sayings.filter(([, saying]) => saying.length < 12 || saying.endsWith('.'))).toEqual([]);
  });

  test('is said in general words where the things are in no world', () => {
    const nowhere = emptyWorld('nowhere');
    const sayings = everything.map(({ event }) => say({ event, before: nowhere, after: nowhere }));
    expect(sayings.filter((saying) => /[0-9a-f]{8}-[0-9a-f]{4}-|undefined|NaN|\[object/.test(saying))).toEqual([]);
  });
});

describe('the sentence', () => {
  const say = speaker('en');
  const { world } = givenStart('office-customer', signIn(KELLEY_ADMIN));
  const said = (event: Event, before = world) => say({ event, before, after: evolve(before, event) });

  test.each<[Event, string]>([
    [
      { type: 'SignedIn', profile: 'default', account: KELLEY.id, kind: 'organizational' },
      'Kelley Wall signed in with the organizational account admin@contoso.onmicrosoft.com',
    ],
    [{ type: 'SignedOut', profile: 'default' }, 'Kelley Wall (admin@contoso.onmicrosoft.com) signed out'],
    [
      { type: 'UsersChanged', ...users(JANE.id), changes: { role: 'billing-admin' } },
      'Jane Gould became Billing Admin in Contoso',
    ],
    [
      { type: 'UsersChanged', ...users(JANE.id), changes: { displayName: 'Jane Smith', signInBlocked: true } },
      'Jane Gould in Contoso is now called Jane Smith; Jane Smith may no longer sign in',
    ],
    [
      { type: 'UsersChanged', ...users(JANE.id), changes: { jobTitle: 'Clerk' } },
      'The details of Jane Gould in Contoso were saved',
    ],
    [{ type: 'UsersDeleted', ...users(JANE.id, TRICIA.id) }, 'Jane Gould and Tricia Lawson were deleted from Contoso'],
    [{ type: 'PasswordsReset', ...users(JANE.id) }, 'The password of Jane Gould was reset'],
    [{ type: 'UsersDeleted', ...users('a', 'b') }, '2 users were deleted from Contoso'],
    [
      { type: 'Office365TrialBought', subscription: OFFICE, order: 'an order' },
      'Contoso bought Office 365 Business Premium: its trial is a subscription now, with the same licenses',
    ],
    [{ type: 'TimePassed', date: '2016-09-17T09:00' }, 'The date moved on to 9/17/2016, 9:00 AM'],
  ])('of %j is “%s”', (event, sentence) => {
    expect(said(event)).toBe(sentence);
  });

  test('of a sign-up says who, for what and where', () => {
    const ready = givenStart('office-customer', signIn(KELLEY_OUTLOOK), ...THREE_PARTS).world;
    const after = givenStart('office-customer', signIn(KELLEY_OUTLOOK), ...THREE_PARTS, PART.agree).world;
    const [subscription] = after.azureSubscriptions;
    const [, own] = after.directories;
    const event: Event = {
      type: 'AzureSubscriptionCreated',
      subscription: subscription?.id ?? '',
      name: 'Free Trial',
      offer: 'MS-AZR-0044P',
      directory: own?.id ?? '',
      accountAdministrator: subscription?.accountAdministrator ?? '',
    };
    expect(say({ event, before: ready, after })).toBe(
      'Kelley Wall (kelley.wall@outlook.com) signed up for Azure: Free Trial in Default Directory',
    );
  });

  test('of days that passed says what came of them', () => {
    const trial: Command = { type: 'startOffice365Trial', profile: 'default', plan: 'e3' };
    const remove: Command = { type: 'deleteUsers', profile: 'default', ...users(JANE.id) };
    const tried = givenStart('azure-customer', signIn(KELLEY_ADMIN), trial, remove).world;
    expect(said({ type: 'TimePassed', date: '2016-09-17T09:00' }, tried)).toBe(
      'The date moved on to 9/17/2016, 9:00 AM; the trial of the Azure subscription Free Trial in Contoso is over: it is disabled; ' +
        'the trial of Office 365 Enterprise E3 in Contoso has expired; ' +
        'a deleted user of Contoso can no longer be restored',
    );
    expect(said({ type: 'TimePassed', date: '2016-12-17T09:00' }, tried)).toContain('is deleted, with its data');
  });

  test('tells two directories of one name apart by their domains', () => {
    const other: Event = {
      type: 'DirectoryCreated',
      directory: 'other',
      name: 'contoso ',
      initialDomain: 'contoso2.onmicrosoft.com',
      country: 'US',
    };
    const both = evolve(world, other);
    expect(said({ type: 'UsersChanged', ...users(JANE.id), changes: { role: 'billing-admin' } }, both)).toBe(
      'Jane Gould became Billing Admin in Contoso (contoso.onmicrosoft.com)',
    );
  });

  test('names those who are gone as they were called', () => {
    const gone = evolve(world, { type: 'UsersDeleted', ...users(JANE.id) });
    expect(said({ type: 'FavouritesChanged', account: JANE.id, services: [] }, gone)).toBe(
      'Jane Gould changed the favorites in the Azure portal',
    );
    expect(said({ type: 'UserRestored', directory: CONTOSO.id, user: JANE.id }, gone)).toBe(
      'Jane Gould was restored in Contoso',
    );
  });
});
