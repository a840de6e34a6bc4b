import { expect } from 'vitest';
import { azureStateOf, office365StateOf, type Command } from '../../../src/core/index';
import type { Law } from './laws';
import { deeds } from './walk';

const UNCHANGED = ['active to active', 'disabled to disabled', 'canceled to canceled'];
const STATE_CHANGES: Partial<Record<Command['type'], readonly string[]>> = {
  letTimePass: ['active to disabled'],
  upgradeAzureSubscription: ['disabled to active'],
  cancelAzureSubscription: ['active to canceled', 'disabled to canceled'],
};
const OFFICE_365_STATES = ['active', 'expired', 'disabled', 'deleted'];

/** What time does to subscriptions, and what nothing else does. */
export const SUBSCRIPTION_LAWS: readonly Law[] = [
  {
    sentence: 'time alone disables a subscription, and only an upgrade brings one back',
    holds(_first, paces) {
      for (const { before, after, did } of deeds(paces)) {
        for (const one of before.world.azureSubscriptions) {
          const now = after.world.azureSubscriptions.find(({ id }) => id === one.id);
          if (!now) throw new Error('a subscription is gone');
          const change = `${azureStateOf(before.world, one)} to ${azureStateOf(after.world, now)}`;
          expect([...(STATE_CHANGES[did.command.type] ?? []), ...UNCHANGED]).toContain(change);
        }
        for (const one of before.world.office365Subscriptions) {
          const [then, now] = [before.world, after.world].map((at) =>
            OFFICE_365_STATES.indexOf(office365StateOf(at, one)),
          );
          if (did.command.type === 'letTimePass') expect(now).toBeGreaterThanOrEqual(then ?? 0);
          else expect(now).toBe(then);
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
