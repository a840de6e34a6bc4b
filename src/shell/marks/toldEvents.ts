import type { Event } from '../../core/index';

// What only leads to something, such as a code that is sent, is no news, and what comes of days that pass is on the pages.
const TOLD = [
  'DirectoryCreated',
  'UserAdded',
  'UsersChanged',
  'UsersDeleted',
  'UserRestored',
  'AzureSubscriptionCreated',
  'AzureSubscriptionEdited',
  'AzureSubscriptionUpgraded',
  'AzureSubscriptionCanceled',
  'AzureSubscriptionReactivated',
  'SubscriptionDirectoryChanged',
  'Office365SubscriptionCreated',
  'Office365TrialBought',
  'Office365TrialExtended',
  'LicencesAssigned',
  'LicencesRemoved',
  'CoAdministratorAdded',
  'CoAdministratorRemoved',
  'ResourceGroupCreated',
  'AccessGiven',
  'AccessTaken',
  'SubscriptionAccessGiven',
  'SubscriptionAccessTaken',
] as const satisfies readonly Event['type'][];

/** An event that captions tell of. */
export type ToldEvent = Extract<Event, { type: (typeof TOLD)[number] }>;

export function isTold(event: Event): event is ToldEvent {
  return TOLD.some((type) => type === event.type);
}
