import { headlineOf, type Event } from '../../core/index';

/** The rules that the map names, by what comes of them. */
const RULES = {
  AzureSubscriptionCreated: '3',
  Office365SubscriptionCreated: '1',
  SubscriptionDirectoryChanged: '1',
  UserAdded: '2',
  LicencesAssigned: '7',
  LicencesRemoved: '7',
  CoAdministratorAdded: 'administrators',
  CoAdministratorRemoved: 'administrators',
  AccessGiven: 'access',
  SubscriptionAccessGiven: 'access',
} as const satisfies Partial<Record<Event['type'], string>>;

/** The rule that decides what comes of what was done, as the map calls it; nothing where none of those is behind it. */
export function ruleBehind(events: readonly Event[]): (typeof RULES)[keyof typeof RULES] | undefined {
  const event = headlineOf(events);
  if (!event) return undefined;
  return event.type in RULES ? RULES[event.type as keyof typeof RULES] : undefined;
}
