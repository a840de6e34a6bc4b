import { describe, expect, test } from 'vitest';
import {
  hasWorkingLicences,
  office365StateOf,
  office365TrialDates,
  seatsTaken,
  keptTrialOf,
  whyNoExtension,
  whyNoOffice365Purchase,
  whyNoOffice365Trial,
  type Command,
  type Office365Subscription,
  type PlanId,
} from '../../src/core/index';
import { seatsLeft } from '../../src/core/rules/office365Purchases';
import { CONTOSO, JANE } from '../../src/scenarios/cast';
import { givenStart, JANE_GOULD, janeAs, KELLEY_ADMIN, KELLEY_OUTLOOK, signIn, STEP, type Given } from '../kit/given';

const profile = 'default';
const start = (plan: PlanId = 'e3'): Command => ({ type: 'startOffice365Trial', profile, plan });
const buy = (seats?: number, card: 'accepted' | 'declined' | 'prepaid' = 'accepted', plan: PlanId = 'e3'): Command => ({
  type: 'buyOffice365Plan',
  profile,
  plan,
  card,
  ...(seats !== undefined && { seats }),
});
const extend = (card: 'accepted' | 'declined' | 'prepaid' = 'accepted'): Command => ({
  type: 'extendOffice365Trial',
  profile,
  plan: 'e3',
  card,
});
const later = (days: number, minutes = 0): Command => ({ type: 'letTimePass', minutes: days * 24 * 60 + minutes });

const kelley = givenStart('azure-customer', signIn(KELLEY_ADMIN));
const tried = kelley.after(start());
const { id: trialId, order } = subscriptionIn(tried);
const give: Command = {
  type: 'editUsers',
  profile,
  directory: CONTOSO.id,
  users: [JANE.id],
  changes: { usageLocation: 'US' },
  give: [trialId],
};

function subscriptionIn({ world }: Given): Office365Subscription {
  const [only, another] = world.office365Subscriptions;
  if (!only || another) throw new Error('there is not one subscription');
  return only;
}

function stateIn(here: Given) {
  return office365StateOf(here.world, subscriptionIn(here));
}

describe('a trial that is bought', () => {
  test('is the same subscription, with its seats and its people, and another order', () => {
    const bought = tried.after(give, buy());
    expect(subscriptionIn(bought)).toMatchObject({ id: trialId, order, seats: 25, trial: false, plan: 'e3' });
    expect(subscriptionIn(bought).purchase).not.toBe(order);
    expect(seatsTaken(bought.world, trialId)).toBe(1);
    expect(bought.world.issued).toBe(tried.world.issued + 1);
  });

  test('does not end any more', () => {
    const bought = tried.after(buy(), later(1000));
    expect(stateIn(bought)).toBe('active');
    expect(office365TrialDates(subscriptionIn(bought))).toBeUndefined();
  });

  test.each([
    [30, 'expired'],
    [60, 'disabled'],
    [90, 'disabled'],
  ] as const)('is active again, also where it was bought after almost %d days', (days, state) => {
    const late = tried.after(give, later(days === 90 ? 90 : days, days === 90 ? -1 : 0));
    expect(stateIn(late)).toBe(state);
    const bought = late.after(buy());
    expect(stateIn(bought)).toBe('active');
    expect(hasWorkingLicences(bought.world, subscriptionIn(bought))).toBe(true);
    expect(seatsTaken(bought.world, trialId)).toBe(1);
  });

  test('cannot be bought once its data are deleted: a new subscription is, in which nobody has a licence', () => {
    const late = tried.after(give, later(90));
    expect(keptTrialOf(late.world, CONTOSO.id, 'e3')).toBeUndefined();
    late.when(buy()).rejected('seats-missing');
    const { office365Subscriptions } = late.after(buy(2)).world;
    expect(office365Subscriptions.map((one) => [one.seats, one.trial])).toEqual([
      [25, true],
      [2, false],
    ]);
    expect(seatsTaken(late.after(buy(2)).world, office365Subscriptions[1]?.id ?? '')).toBe(0);
  });

  test('was the one trial of its plan all the same', () => {
    tried.after(buy()).when(start()).rejected('trial-already-used', { directory: 'Contoso' });
    expect(whyNoOffice365Trial(tried.after(buy()).world, profile, 'e3')).toMatchObject({ code: 'trial-already-used' });
  });
});

describe('a plan that is bought without a trial', () => {
  test('lands in the directory of the account that is signed in, whatever was typed into a form before', () => {
    const bought = givenStart('azure-customer', STEP.introduce, STEP.choose).after(signIn(KELLEY_ADMIN), buy(7));
    expect(subscriptionIn(bought)).toMatchObject({ directory: CONTOSO.id, plan: 'e3', seats: 7, trial: false });
    expect(bought.world.office365SignUps).toEqual([]);
    expect(bought.world.directories).toEqual(kelley.world.directories);
    expect(stateIn(bought.after(later(1000)))).toBe('active');
  });

  test('has as many seats as were bought, within the limit of the plan', () => {
    kelley.when(buy(0)).rejected('seats-missing');
    kelley.when(buy()).rejected('seats-missing');
    kelley.when(buy(301, 'accepted', 'business')).rejected('too-many-seats', { most: 300 });
    kelley.when(buy(500_001)).rejected('too-many-seats', { most: 500_000 });
    expect(subscriptionIn(kelley.after(buy(300, 'accepted', 'business'))).seats).toBe(300);
  });

  test('can be bought again, for more people, until the plan has no more', () => {
    const once = kelley.after(buy(200, 'accepted', 'business'));
    once.when(buy(101, 'accepted', 'business')).rejected('too-many-seats', { most: 100 });
    const twice = once.after(buy(100, 'accepted', 'business'));
    expect(twice.world.office365Subscriptions.map(({ seats }) => seats)).toEqual([200, 100]);
    expect(seatsLeft(twice.world, CONTOSO.id, 'business')).toBe(0);
  });

  test('leaves the trial of the plan for later', () => {
    expect(kelley.after(buy(1), start()).world.office365Subscriptions.map(({ trial }) => trial)).toEqual([false, true]);
  });
});

describe('a trial that is extended', () => {
  test('has thirty more days, and everything that follows comes thirty days later', () => {
    tried.when(extend()).then({ type: 'Office365TrialExtended', subscription: trialId });
    const extended = tried.after(extend());
    expect(office365TrialDates(subscriptionIn(extended))).toEqual({
      expired: '2016-10-16T09:00',
      disabled: '2016-11-15T09:00',
      deleted: '2016-12-15T09:00',
    });
    expect(stateIn(extended.after(later(60, -1)))).toBe('active');
    expect(stateIn(extended.after(later(60)))).toBe('expired');
  });

  test('has had them, and can be bought still', () => {
    const extended = tried.after(extend());
    extended.when(extend()).rejected('trial-already-extended', { plan: 'e3' });
    expect(subscriptionIn(extended.after(buy()))).toMatchObject({ trial: false, extended: true });
  });

  test('must not be over', () => {
    expect(whyNoExtension(tried.after(later(30, -1)).world, profile, 'e3')).toBeUndefined();
    tried.after(later(30)).when(extend()).rejected('trial-over', { plan: 'e3' });
    tried.after(later(60)).when(extend()).rejected('trial-over', { plan: 'e3' });
    tried.after(later(90)).when(extend()).rejected('no-trial-of-plan', { directory: 'Contoso', plan: 'e3' });
  });

  test('must be a trial of that directory', () => {
    kelley.when(extend()).rejected('no-trial-of-plan', { directory: 'Contoso', plan: 'e3' });
    tried.after(buy()).when(extend()).rejected('no-trial-of-plan', { directory: 'Contoso', plan: 'e3' });
  });
});

describe('who may buy and extend', () => {
  test.each([
    ['buy', buy(1)],
    ['extend', extend()],
  ] as const)('%s: those who may order a trial, and nobody else', (_, command) => {
    givenStart('azure-customer').when(command).rejected('needs-sign-in');
    givenStart('azure-customer', signIn(KELLEY_OUTLOOK))
      .when(command)
      .rejected('needs-organizational-account', { userName: KELLEY_OUTLOOK });
    tried.after(signIn(JANE_GOULD)).when(command).rejected('needs-role', { deed: 'buy', role: 'user' });
    givenStart('enterprise-agreement', signIn(KELLEY_ADMIN))
      .when(command)
      .rejected('enterprise-agreement', { directory: 'Contoso' });
  });

  test('a Billing Admin may', () => {
    const jane = janeAs('billing-admin', 'azure-customer');
    expect(subscriptionIn(jane.after(start(), extend(), buy()))).toMatchObject({ trial: false, extended: true });
    expect(whyNoOffice365Purchase(jane.world, profile)).toBeUndefined();
    expect(whyNoOffice365Purchase(kelley.world, 'inprivate')).toEqual({ code: 'needs-sign-in' });
  });

  test.each([
    ['declined', 'card-declined'],
    ['prepaid', 'card-prepaid'],
  ] as const)('a card that is %s buys and extends nothing', (card, code) => {
    tried.when(buy(undefined, card)).rejected(code);
    kelley.when(buy(1, card)).rejected(code);
    tried.when(extend(card)).rejected(code);
  });
});
