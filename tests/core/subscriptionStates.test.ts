import { describe, expect, test } from 'vitest';
import {
  azureStateOf,
  azureTrialEnd,
  creditOf,
  hasWorkingLicences,
  mayOpenClassicPortal,
  office365StateOf,
  office365TrialDates,
  type Command,
} from '../../src/core/index';
import { CONTOSO, JANE, KELLEY } from '../../src/scenarios/cast';
import { givenStart, KELLEY_ADMIN, PART, signIn, type Given } from '../kit/given';

const profile = 'default';
const SUBSCRIPTION = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const later = (days: number, minutes = 0): Command => ({ type: 'letTimePass', minutes: days * 24 * 60 + minutes });
const cancel: Command = { type: 'cancelAzureSubscription', profile, subscription: SUBSCRIPTION };
const upgrade: Command = {
  type: 'upgradeAzureSubscription',
  profile,
  subscription: SUBSCRIPTION,
  name: 'Pay-As-You-Go',
};

const azure = givenStart('azure-customer', signIn(KELLEY_ADMIN));

function azureIn({ world }: Given) {
  const [only] = world.azureSubscriptions;
  if (!only) throw new Error('there is no Azure subscription');
  return { state: azureStateOf(world, only), credit: creditOf(world, only), ends: azureTrialEnd(only) };
}

describe('a free trial of Azure', () => {
  test('is active for 30 days to the minute, and disabled from then on', () => {
    expect(azureIn(azure)).toEqual({ state: 'active', credit: 200, ends: '2016-09-16T09:00' });
    expect(azureIn(azure.after(later(30, -1)))).toMatchObject({ state: 'active', credit: 200 });
    expect(azureIn(azure.after(later(30)))).toMatchObject({ state: 'disabled', credit: 0 });
    expect(azureIn(azure.after(later(400)))).toMatchObject({ state: 'disabled', credit: 0 });
  });

  test('has its days from when it was signed up for', () => {
    const signedUp = givenStart('office-customer', signIn(KELLEY_ADMIN), later(5), PART.aboutYou, PART.sendCode).after(
      PART.rightCode,
      PART.card,
      PART.agree,
    );
    expect(azureIn(signedUp).ends).toBe('2016-09-21T09:00');
    expect(azureIn(signedUp.after(later(29))).state).toBe('active');
    expect(azureIn(signedUp.after(later(30))).state).toBe('disabled');
  });

  test('opens the classic portal while it is active only', () => {
    expect(mayOpenClassicPortal(azure.after(later(30, -1)).world, KELLEY.id)).toBe(true);
    expect(mayOpenClassicPortal(azure.after(later(30)).world, KELLEY.id)).toBe(false);
  });

  test('stays canceled, before and after its days are over', () => {
    expect(azureIn(azure.after(cancel))).toMatchObject({ state: 'canceled', credit: 0 });
    expect(azureIn(azure.after(cancel, later(31))).state).toBe('canceled');
    expect(azureIn(azure.after(later(31), cancel)).state).toBe('canceled');
  });

  test('is had once, however long ago that was', () => {
    azure.after(later(31)).when(PART.aboutYou).rejected('not-eligible-for-free-trial', { userName: KELLEY_ADMIN });
  });
});

describe('an upgrade to Pay-As-You-Go', () => {
  test('goes on when the days of the trial are over, and keeps what is left of its credit till then', () => {
    azure.when(upgrade).then({ type: 'AzureSubscriptionUpgraded', subscription: SUBSCRIPTION, name: 'Pay-As-You-Go' });
    expect(azureIn(azure.after(upgrade))).toMatchObject({ state: 'active', credit: 200 });
    expect(azureIn(azure.after(upgrade, later(30)))).toMatchObject({ state: 'active', credit: 0 });
    expect(azureIn(azure.after(upgrade, cancel))).toMatchObject({ state: 'canceled', credit: 0 });
  });

  test('brings back one that was disabled', () => {
    const back = azure.after(later(31), upgrade);
    expect(azureIn(back)).toMatchObject({ state: 'active', credit: 0 });
    expect(back.world.azureSubscriptions[0]).toMatchObject({ name: 'Pay-As-You-Go', offer: 'MS-AZR-0003P' });
    expect(mayOpenClassicPortal(back.world, KELLEY.id)).toBe(true);
  });

  test('is done once, with a name, and not to what was canceled', () => {
    azure.after(upgrade).when(upgrade).rejected('subscription-not-a-trial');
    azure.when({ ...upgrade, name: '  ' }).rejected('subscription-name-missing');
    azure.after(cancel).when(upgrade).rejected('subscription-canceled');
  });

  test('is for the Account Administrator alone', () => {
    givenStart('azure-customer').when(upgrade).rejected('needs-sign-in');
    givenStart('azure-customer', signIn('jane.gould@contoso.onmicrosoft.com'))
      .when(upgrade)
      .rejected('needs-account-administrator');
  });
});

describe('a trial of Office 365', () => {
  const tried = azure.after({ type: 'startOffice365Trial', profile, plan: 'e3' });
  const [trial] = tried.world.office365Subscriptions;
  if (!trial) throw new Error('there is no trial');
  const stateIn = ({ world }: Given) => office365StateOf(world, trial);
  const give = (user: string): Extract<Command, { type: 'editUsers' }> => ({
    type: 'editUsers',
    profile,
    directory: CONTOSO.id,
    users: [user],
    changes: {},
    give: [trial.id],
  });

  test('expires after 30 days, is disabled after 60 and deleted after 90, each to the minute', () => {
    expect(office365TrialDates(trial)).toEqual({
      expired: '2016-09-16T09:00',
      disabled: '2016-10-16T09:00',
      deleted: '2016-11-15T09:00',
    });
    expect(stateIn(tried.after(later(30, -1)))).toBe('active');
    expect(stateIn(tried.after(later(30)))).toBe('expired');
    expect(stateIn(tried.after(later(60, -1)))).toBe('expired');
    expect(stateIn(tried.after(later(60)))).toBe('disabled');
    expect(stateIn(tried.after(later(90, -1)))).toBe('disabled');
    expect(stateIn(tried.after(later(90)))).toBe('deleted');
  });

  test('has licences that work, and can be given, until it is disabled', () => {
    const grace = tried.after(later(60, -1));
    expect(hasWorkingLicences(grace.world, trial)).toBe(true);
    grace
      .when(give(JANE.id))
      .then({ type: 'LicencesAssigned', directory: CONTOSO.id, users: [JANE.id], subscription: trial.id });

    for (const days of [60, 90]) {
      const over = tried.after(later(days));
      expect(hasWorkingLicences(over.world, trial)).toBe(false);
      over.when(give(JANE.id)).rejected('subscription-disabled', { plan: 'e3' });
    }
  });

  test('leaves the licences that were given where they are, and lets them be taken', () => {
    const over = tried.after(give(JANE.id), later(60));
    over.when({ ...give(JANE.id), changes: { department: 'Sales' } }).then({
      type: 'UsersChanged',
      directory: CONTOSO.id,
      users: [JANE.id],
      changes: { department: 'Sales' },
    });
    over
      .when({ ...give(JANE.id), give: [], take: [trial.id] })
      .then({ type: 'LicencesRemoved', directory: CONTOSO.id, users: [JANE.id], subscription: trial.id });
  });

  test('is had once for each plan, however long ago that was', () => {
    const again: Command = { type: 'startOffice365Trial', profile, plan: 'e3' };
    tried.after(later(100)).when(again).rejected('trial-already-used', { directory: 'Contoso' });
  });

  test('is nothing that was bought', () => {
    const { world } = givenStart('office-customer', later(1000));
    const [bought] = world.office365Subscriptions;
    expect(bought && office365StateOf(world, bought)).toBe('active');
    expect(bought && office365TrialDates(bought)).toBeUndefined();
  });
});
