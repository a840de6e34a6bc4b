import { expect } from 'vitest';
import { azureStateOf, office365StateOf, office365TrialDates, type Command } from '../../../src/core/index';
import { seatsLeft } from '../../../src/core/rules/office365Purchases';
import type { Law } from './laws';
import { deeds } from './walk';

const UNCHANGED = ['active to active', 'disabled to disabled', 'canceled to canceled'];
const STATE_CHANGES: Partial<Record<Command['type'], readonly string[]>> = {
  letTimePass: ['active to disabled'],
  upgradeAzureSubscription: ['disabled to active'],
  cancelAzureSubscription: ['active to canceled', 'disabled to canceled'],
  reactivateAzureSubscription: ['canceled to active'],
};
const MENDING = new Set<Command['type']>(['buyOffice365Plan', 'extendOffice365Trial']);
const OFFICE_365_STATES = ['active', 'expired', 'disabled', 'deleted'];

/** What time does to subscriptions, and what nothing else does. */
export const SUBSCRIPTION_LAWS: readonly Law[] = [
  {
    sentence: 'time alone disables a subscription, and only an upgrade or a reactivation brings one back',
    holds(_first, paces) {
      for (const { before, after, did } of deeds(paces)) {
        for (const one of before.world.azureSubscriptions) {
          const now = after.world.azureSubscriptions.find(({ id }) => id === one.id);
          if (!now) throw new Error('a subscription is gone');
          const change = `${azureStateOf(before.world, one)} to ${azureStateOf(after.world, now)}`;
          expect([...(STATE_CHANGES[did.command.type] ?? []), ...UNCHANGED]).toContain(change);
        }
      }
    },
  },
  {
    sentence: 'time alone ends a trial of Office 365, and only buying it brings one back',
    holds(_first, paces) {
      for (const { before, after, did } of deeds(paces)) {
        for (const one of before.world.office365Subscriptions) {
          const now = after.world.office365Subscriptions.find(({ id }) => id === one.id);
          if (!now) throw new Error('a subscription is gone');
          const state = office365StateOf(after.world, now);
          const was = office365StateOf(before.world, one);
          if (did.command.type === 'letTimePass') {
            expect(OFFICE_365_STATES.indexOf(state)).toBeGreaterThanOrEqual(OFFICE_365_STATES.indexOf(was));
          } else if (one.trial && !now.trial) {
            expect([did.command.type, was === 'deleted', state]).toEqual(['buyOffice365Plan', false, 'active']);
          } else {
            expect(state).toBe(was);
          }
        }
      }
    },
  },
  {
    sentence: 'a trial that is bought or extended keeps its plan, its directory, its seats and its people',
    holds(_first, paces) {
      for (const { before, after, did } of deeds(paces)) {
        if (!MENDING.has(did.command.type)) continue;
        expect(after.world.directories).toBe(before.world.directories);
        for (const { id, plan, directory, seats, started, order } of before.world.office365Subscriptions) {
          const now = after.world.office365Subscriptions.find((one) => one.id === id);
          expect(now).toMatchObject({ plan, directory, seats, started, order });
        }
      }
    },
  },
  {
    sentence: 'a trial is extended once at most, before its end, and to a later one',
    holds(_first, paces) {
      for (const { before, after, did } of deeds(paces)) {
        for (const event of did.events) {
          if (event.type !== 'Office365TrialExtended') continue;
          const [was, now] = [before.world, after.world].map(({ office365Subscriptions }) =>
            office365Subscriptions.find(({ id }) => id === event.subscription),
          );
          if (!was || !now) throw new Error('a trial is gone');
          expect([was.extended, office365StateOf(before.world, was)]).toEqual([undefined, 'active']);
          expect((office365TrialDates(now)?.expired ?? '') > (office365TrialDates(was)?.expired ?? '')).toBe(true);
        }
      }
    },
  },
  {
    sentence: 'a plan has no more seats in a directory than it may have, where they were bought',
    holds(_first, paces) {
      for (const { before, did } of deeds(paces)) {
        for (const event of did.events) {
          if (event.type !== 'Office365SubscriptionCreated' || event.trial) continue;
          expect(event.seats).toBeGreaterThan(0);
          expect(event.seats).toBeLessThanOrEqual(seatsLeft(before.world, event.directory, event.plan));
        }
      }
    },
  },
  {
    sentence: 'nobody gets a licence of a disabled subscription',
    holds(_first, paces) {
      for (const { before, did } of deeds(paces)) {
        for (const event of did.events) {
          const given = event.type === 'LicencesAssigned' ? event.subscription : undefined;
          const owned = before.world.office365Subscriptions.find(({ id }) => id === given);
          if (owned) expect(['active', 'expired']).toContain(office365StateOf(before.world, owned));
        }
      }
    },
  },
];
