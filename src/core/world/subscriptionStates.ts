import { FREE_TRIAL, OFFICE_365_DAYS_UNTIL, OFFICE_365_EXTENSION_DAYS, OFFICE_365_TRIAL } from '../editions/august2016';
import type { AccountId, WorldDate } from '../shapes/words';
import { addDays } from './calendar';
import { administers } from './subscriptions';
import type { AzureSubscription, Office365Subscription, World } from './world';

/** What an Azure subscription is at a date. No fact tells of a trial's end: it follows from the day it began. */
export type AzureState = 'active' | 'disabled' | 'canceled';

/**
 * What an Office 365 subscription is at a date. Expired, everything still works; disabled, only the admin center is
 * left, to buy in; deleted, its data are gone.
 */
export type Office365State = 'active' | 'expired' | 'disabled' | 'deleted';

/** When a trial of Office 365 comes to each state; from that minute on it is in it. */
export type Office365TrialDates = Readonly<Record<Exclude<Office365State, 'active'>, WorldDate>>;

/**
 * A free trial is disabled once its 30 days are over, unless it was upgraded; a canceled subscription stays canceled.
 * Source: docs/rules.md, Time.
 */
export function azureStateOf({ date }: World, subscription: AzureSubscription): AzureState {
  if (subscription.canceled) return 'canceled';
  const trialIsOver = subscription.offer === FREE_TRIAL.offer && date >= azureTrialEnd(subscription);
  return trialIsOver ? 'disabled' : 'active';
}

/** The minute from which on the days and the credit of a free trial are over, upgraded or not. */
export function azureTrialEnd({ created }: AzureSubscription): WorldDate {
  return addDays(created, FREE_TRIAL.days);
}

/** The credit that is left of a trial, in US dollars. An upgrade keeps it until its days are over. Source: docs/rules.md, Azure subscriptions. */
export function creditOf(world: World, subscription: AzureSubscription): number {
  const lasts = azureStateOf(world, subscription) === 'active' && world.date < azureTrialEnd(subscription);
  return lasts ? FREE_TRIAL.credit : 0;
}

/** What was bought is active; a trial expires, is disabled and is deleted in the end. Source: docs/rules.md, Time. */
export function office365StateOf({ date }: World, subscription: Office365Subscription): Office365State {
  const dates = office365TrialDates(subscription);
  if (!dates || date < dates.expired) return 'active';
  if (date < dates.disabled) return 'expired';
  return date < dates.deleted ? 'disabled' : 'deleted';
}

/** Whether the licences of an Office 365 subscription work, and more of them can be assigned: until it is disabled. */
export function hasWorkingLicences(world: World, subscription: Office365Subscription): boolean {
  const state = office365StateOf(world, subscription);
  return state === 'active' || state === 'expired';
}

/** When a trial comes to its end, and what follows; nothing of the kind for a subscription that was bought. */
export function office365TrialDates({
  trial,
  started,
  extended = false,
}: Office365Subscription): Office365TrialDates | undefined {
  if (!trial) return undefined;
  const begins = extended ? addDays(started, OFFICE_365_EXTENSION_DAYS) : started;
  return {
    expired: addDays(begins, OFFICE_365_TRIAL.days),
    disabled: addDays(begins, OFFICE_365_DAYS_UNTIL.disabled),
    deleted: addDays(begins, OFFICE_365_DAYS_UNTIL.deleted),
  };
}

/** The classic portal opens for administrators of some active subscription only, whatever their directory role. */
export function mayOpenClassicPortal(world: World, account: AccountId): boolean {
  return world.azureSubscriptions.some(
    (subscription) => azureStateOf(world, subscription) === 'active' && administers(subscription, account),
  );
}
