import { renderHook } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { describe, expect, test } from 'vitest';
import type { Command, Event, PlanId, World } from '../../src/core/index';
import { evolve } from '../../src/core/rules/rules';
import type { Language } from '../../src/i18n/languages';
import { useFormats } from '../../src/i18n/useFormats';
import { useText } from '../../src/i18n/useText';
import { CONTOSO, JANE, TRICIA } from '../../src/scenarios/cast';
import { placesOf } from '../../src/shell/marks/newsPlaces';
import { newsWords } from '../../src/shell/marks/newsWords';
import { isTold, type ToldEvent } from '../../src/shell/marks/toldEvents';
import { siteAt } from '../../src/shell/frame/sites';
import { anyWalk, walk } from '../core/laws/walk';
import { TEXTS } from '../i18n/texts';
import { givenStart, JANE_GOULD, KELLEY_ADMIN, KELLEY_OUTLOOK, signIn } from '../kit/given';

function speaker(language: Language) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <IntlProvider locale={language} messages={TEXTS[language]} onError={(error) => expect.fail(error.message)}>
      {children}
    </IntlProvider>
  );
  const { result } = renderHook(() => ({ t: useText(), formats: useFormats() }), { wrapper });
  const { t, formats } = result.current;
  return (event: ToldEvent, before: World, now: World, isUndone = false) =>
    newsWords(event, { event, isUndone, now, before }, t, formats);
}

const OFFICE = '3f0c6a5e-8a1d-4d0e-9c55-0d7b5f0e3011';
const AZURE = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const users = (...ids: string[]) => ({ directory: CONTOSO.id, users: ids });
const start = givenStart('azure-customer', signIn(KELLEY_ADMIN)).world;
const office = givenStart('office-customer', signIn(KELLEY_ADMIN)).world;
const trial = (plan: PlanId): Command => ({ type: 'startOffice365Trial', profile: 'default', plan });
const tried = givenStart('azure-customer', signIn(KELLEY_ADMIN), trial('business-premium')).world;

function told(event: Event): ToldEvent {
  if (!isTold(event)) throw new Error(`no caption tells of ${event.type}`);
  return event;
}

const NEWS: readonly (readonly [Event, World, string, string])[] = [
  [
    {
      type: 'Office365SubscriptionCreated',
      subscription: 's',
      plan: 'business-premium',
      directory: CONTOSO.id,
      seats: 25,
      trial: true,
      order: 'o',
    },
    start,
    'New: Office 365 Business Premium, 25 seats',
    'Gone: Office 365 Business Premium, 25 seats',
  ],
  [
    { type: 'Office365TrialBought', subscription: tried.office365Subscriptions[0]?.id ?? '', order: 'o' },
    tried,
    'Changed: Office 365 Business Premium, bought',
    'Changed: Office 365 Business Premium, trial until 9/16/2016',
  ],
  [
    { type: 'AzureSubscriptionCanceled', subscription: AZURE },
    start,
    'Changed: Free Trial, canceled',
    'Changed: Free Trial, active',
  ],
  [
    { type: 'UsersChanged', ...users(JANE.id), changes: { role: 'billing-admin' } },
    start,
    'Changed: Jane Gould, Billing Admin',
    'Changed: Jane Gould, User',
  ],
  [
    { type: 'UsersChanged', ...users(JANE.id), changes: { signInBlocked: true } },
    start,
    'Changed: Jane Gould, sign-in blocked',
    'Changed: Jane Gould, sign-in allowed',
  ],
  [
    { type: 'UsersDeleted', ...users(JANE.id, TRICIA.id) },
    start,
    'Gone: Jane Gould and Tricia Lawson',
    'Back: Jane Gould and Tricia Lawson',
  ],
  [
    { type: 'LicencesAssigned', ...users(JANE.id), subscription: OFFICE },
    office,
    'Changed: Jane Gould, license for Office 365 Business Premium',
    'Changed: Jane Gould, no license for Office 365 Business Premium',
  ],
  [
    { type: 'ResourceGroupCreated', subscription: AZURE, group: 'Web', location: 'West US' },
    start,
    'New: resource group Web in Free Trial',
    'Gone: resource group Web in Free Trial',
  ],
];

describe('the news in a caption', () => {
  const say = speaker('en');

  test.each(NEWS)('are of %j', (event, before, done, undone) => {
    const after = evolve(before, event);
    expect(say(told(event), before, after).words).toBe(done);
    expect(say(told(event), after, before, true).words).toBe(undone);
  });

  test.each(['en', 'nl'] as const)('name things as people do, of all that happens (%s)', (language) => {
    const sayIn = speaker(language);
    const said = fc
      .sample(anyWalk, { seed: 815, numRuns: 60 })
      .flatMap((one) =>
        [...walk(one)].flatMap(({ before, after, entry: { what } }) =>
          what.type === 'did'
            ? what.events
                .filter(isTold)
                .flatMap((event) => [
                  sayIn(event, before.world, after.world).words,
                  sayIn(event, after.world, before.world, true).words,
                ])
            : [],
        ),
      );
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((words) => /[0-9a-f]{8}-[0-9a-f]{4}-|undefined|null|NaN|\{\w/.test(words))).toEqual([]);
  });
});

const bought = (as: string) => {
  const { world } = givenStart('azure-customer', signIn(KELLEY_ADMIN), trial('e3'), signIn(as));
  const subscription = world.office365Subscriptions.at(-1)?.id ?? '';
  return placesOf({ type: 'Office365TrialExtended', subscription }, world, 'default');
};

describe('the pages on which the news are', () => {
  const LICENSES = 'manage.windowsazure.com/activedirectory/contoso/licenses';

  test('are those of each portal that opens for who is signed in', () => {
    expect(bought(KELLEY_ADMIN)).toEqual(['portal.office.com/admin/billing/subscriptions', LICENSES]);
    expect(bought(KELLEY_OUTLOOK)).toEqual([]);
    expect(bought(JANE_GOULD)).toEqual([]);
  });

  test('are none where nobody is signed in, nor of what is gone', () => {
    const { world } = givenStart('azure-customer');
    const event = told({ type: 'UsersChanged', ...users(JANE.id), changes: { role: 'user' } });
    expect(placesOf(event, world, 'default')).toEqual([]);
    expect(placesOf(event, start, 'default')).toEqual([
      'portal.office.com/admin/users/active',
      'manage.windowsazure.com/activedirectory/contoso/users',
    ]);
    const gone = evolve(start, { type: 'UsersDeleted', ...users(JANE.id) });
    expect(placesOf(event, gone, 'default')).toEqual([]);
  });

  test('are pages of the simulated web, of all that happens', () => {
    const places = fc
      .sample(anyWalk, { seed: 816, numRuns: 60 })
      .flatMap((one) =>
        [...walk(one)].flatMap(({ after, entry: { what } }) =>
          what.type === 'did'
            ? what.events.filter(isTold).flatMap((event) => placesOf(event, after.world, 'default'))
            : [],
        ),
      );
    expect(places.length).toBeGreaterThan(50);
    expect(places.filter((place) => !siteAt(place.split('?')[0] ?? ''))).toEqual([]);
  });
});
