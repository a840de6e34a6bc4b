import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command, Event, Rejection, Run } from '../../../src/core/index';
import { anyWalk, walk, type Pace } from './walk';

type Code = Rejection['code'];

const paces: Pace[] = fc.sample(anyWalk, { seed: 1608, numRuns: 300 }).flatMap((one) => [...walk(one)]);

/** Laws that walks never put to the test hold of anything: so this says where the walks must come. */
const REASONS: Record<Code, 'met' | 'no event brings it about yet'> = {
  'needs-sign-in': 'met',
  'account-unknown': 'met',
  'needs-organizational-account': 'met',
  'needs-microsoft-account': 'met',
  'two-accounts-of-this-name': 'met',
  'sign-in-blocked': 'no event brings it about yet',
  'not-eligible-for-free-trial': 'met',
  'enterprise-agreement': 'met',
  'about-you-incomplete': 'met',
  'earlier-part-missing': 'met',
  'part-already-done': 'met',
  'phone-not-fictional': 'met',
  'phone-is-voip': 'met',
  'no-code-sent': 'met',
  'code-expired': 'met',
  'code-used-up': 'met',
  'card-declined': 'met',
  'card-prepaid': 'met',
  'needs-agreement': 'met',
  'time-moves-forward': 'met',
  'date-too-far': 'met',
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
};

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
    const expected = (Object.keys(REASONS) as Code[]).filter((code) => REASONS[code] === 'met');
    expect([...met].toSorted()).toEqual(expected.toSorted());
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
    expect(made('DirectoryCreated')).toBeGreaterThan(25);
    expect(tookBack).toBeGreaterThan(25);
    expect(broughtBack).toBeGreaterThan(10);
  });

  test('are about equally often accepted as not', () => {
    const accepted = howOften(({ entry }) => entry.what.type === 'did') / paces.length;
    expect(accepted).toBeGreaterThan(0.4);
    expect(accepted).toBeLessThan(0.9);
  });
});
