import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canComeOf, type Command, type Event, type Rejection, type Run } from '../../../src/core/index';
import { CONSEQUENCES } from '../../../src/core/rules/consequences';
import { anyWalk, deeds, walk, type Pace } from './walk';

// What cannot be recorded is refused by the store, and not by a rule.
type Code = Exclude<Rejection['code'], 'not-recordable' | 'text-malformed'>;

const paces: Pace[] = fc.sample(anyWalk, { seed: 2016, numRuns: 1800 }).flatMap((one) => [...walk(one)]);

/** Laws that walks never put to the test hold of anything: so this says where the walks must come. */
const REASONS: Record<Code, true> = {
  'text-too-long': true,
  'needs-sign-in': true,
  'account-unknown': true,
  'account-of-other-kind': true,
  'needs-organizational-account': true,
  'needs-microsoft-account': true,
  'two-accounts-of-this-name': true,
  'sign-in-blocked': true,
  'not-eligible-for-free-trial': true,
  'enterprise-agreement': true,
  'about-you-incomplete': true,
  'earlier-part-missing': true,
  'part-already-done': true,
  'phone-not-fictional': true,
  'phone-is-voip': true,
  'no-code-sent': true,
  'code-expired': true,
  'code-used-up': true,
  'card-declined': true,
  'card-prepaid': true,
  'needs-agreement': true,
  'time-moves-forward': true,
  'date-too-far': true,
  'form-incomplete': true,
  'earlier-step-missing': true,
  'domain-taken-meanwhile': true,
  'needs-role': true,
  'needs-global-admin-for-admins': true,
  'trial-already-used': true,
  'no-trial-of-plan': true,
  'trial-over': true,
  'trial-already-extended': true,
  'seats-missing': true,
  'too-many-seats': true,
  'directory-unknown': true,
  'user-gone': true,
  'user-name-missing': true,
  'user-name-malformed': true,
  'user-name-taken': true,
  'domain-unknown': true,
  'display-name-missing': true,
  'alternate-email-malformed': true,
  'in-twenty-directories': true,
  'last-global-admin': true,
  'not-to-oneself': true,
  'password-kept-elsewhere': true,
  'needs-usage-location': true,
  'no-free-licence': true,
  'subscription-unknown': true,
  'subscription-canceled': true,
  'subscription-not-canceled': true,
  'subscription-not-reactivated': true,
  'azure-subscription-disabled': true,
  'subscription-disabled': true,
  'subscription-not-a-trial': true,
  'subscription-name-missing': true,
  'needs-account-administrator': true,
  'needs-service-administrator': true,
  'needs-subscription-administrator': true,
  'directory-unchanged': true,
  'no-association': true,
  'already-in-directory': true,
  'address-of-global-admin': true,
  'address-in-directory': true,
  'account-of-other-organization': true,
  'already-administrator': true,
  'too-many-co-administrators': true,
  'group-name-missing': true,
  'group-name-malformed': true,
  'group-name-taken': true,
  'group-unknown': true,
  'needs-contributor': true,
  'needs-owner': true,
  'needs-subscription-owner': true,
  'access-already-given': true,
};

const DEEDS: Record<Command['type'], true> = {
  signIn: true,
  signOut: true,
  fillInAboutYou: true,
  sendVerificationCode: true,
  verifyPhone: true,
  verifyCard: true,
  signUpForAzure: true,
  toggleFavourite: true,
  letTimePass: true,
  addUser: true,
  addGuest: true,
  editUsers: true,
  deleteUsers: true,
  restoreUser: true,
  resetPasswords: true,
  startOffice365Trial: true,
  buyOffice365Plan: true,
  extendOffice365Trial: true,
  introduceCustomer: true,
  chooseUserId: true,
  sendSignUpCode: true,
  signUpForOffice365: true,
  editAzureSubscription: true,
  upgradeAzureSubscription: true,
  cancelAzureSubscription: true,
  reactivateAzureSubscription: true,
  createDirectory: true,
  beginAssociation: true,
  confirmAssociation: true,
  giveUpAssociation: true,
  changeDirectory: true,
  addCoAdministrator: true,
  editCoAdministrator: true,
  createResourceGroup: true,
  giveAccess: true,
  takeAccess: true,
  giveSubscriptionAccess: true,
  takeSubscriptionAccess: true,
};

/** These come about too seldom for a walk: tests/core/coAdministrators.test.ts has them. */
const SELDOM = ['editCoAdministrator CoAdministratorAdded', 'editCoAdministrator UserAdded'];

function typesOf(answer: 'did' | 'refused'): Set<string> {
  return new Set(paces.flatMap(({ entry: { what } }) => (what.type === answer ? [what.command.type] : [])));
}

function howOften(holds: (pace: Pace) => boolean): number {
  return paces.filter(holds).length;
}

function made(type: Event['type']): number {
  return howOften(({ entry: { what } }) => what.type === 'did' && what.events.some((event) => event.type === type));
}

function subscriptionsIn(run: Run): number {
  return run.world.azureSubscriptions.length;
}

describe('random walks', () => {
  test('meet every reason to refuse a command', () => {
    const met = new Set(paces.flatMap(({ entry: { what } }) => (what.type === 'refused' ? [what.rejection.code] : [])));
    expect([...met].toSorted()).toEqual(Object.keys(REASONS).toSorted());
  });

  test('do every deed, and are refused every deed', () => {
    const all = Object.keys(DEEDS).toSorted();
    expect([...typesOf('did')].toSorted()).toEqual(all);
    expect([...typesOf('refused')].toSorted()).toEqual(all);
  });

  test('make subscriptions and directories, and undo and redo them, often', () => {
    const tookBack = howOften(({ before, after }) => subscriptionsIn(after) < subscriptionsIn(before));
    const broughtBack = howOften(
      ({ before, after, entry }) => entry.what.type === 'redid' && subscriptionsIn(after) > subscriptionsIn(before),
    );
    expect(made('AzureSubscriptionCreated')).toBeGreaterThan(150);
    expect(made('AzureSubscriptionUpgraded')).toBeGreaterThan(10);
    expect(made('DirectoryCreated')).toBeGreaterThan(25);
    expect(made('Office365SubscriptionCreated')).toBeGreaterThan(100);
    expect(made('UsersDeleted')).toBeGreaterThan(50);
    expect(made('LicencesAssigned')).toBeGreaterThan(50);
    expect(made('LicencesRemoved')).toBeGreaterThan(25);
    expect(tookBack).toBeGreaterThan(25);
    expect(broughtBack).toBeGreaterThan(10);
  });

  test('are about equally often accepted as not', () => {
    const accepted = howOften(({ entry }) => entry.what.type === 'did') / paces.length;
    expect(accepted).toBeGreaterThan(0.4);
    expect(accepted).toBeLessThan(0.9);
  });
});

describe('what comes of a command', () => {
  const dids = deeds(paces).map(({ did }) => did);

  test('is what can come of it', () => {
    const others = dids.filter(({ command, events }) => !canComeOf(command, events));
    expect(others).toEqual([]);
  });

  test('is, at some time, each fact that can', () => {
    const seen = new Set(dids.flatMap(({ command, events }) => events.map(({ type }) => `${command.type} ${type}`)));
    const listed = Object.entries(CONSEQUENCES).flatMap(([command, names]) =>
      names.map((name) => `${command} ${name}`),
    );
    expect(listed.filter((one) => !seen.has(one))).toEqual(SELDOM);
  });
});
