import type { Event } from '../shapes/events';
import type { UserId } from '../shapes/words';
import { findAzureSubscription } from '../world/subscriptions';
import { groupKey, type Thing, type Tie } from '../world/directory-map/things';
import type { Moment } from './timeline';

/** A law by its number in docs/rules.md, or the chapter of it that says who administers and who has access. */
export type RuleOfMap = 1 | 2 | 3 | 4 | 7 | 'administrators' | 'access';

export type News = 'made' | 'changed';

const RULES: Readonly<Record<Thing['type'] | Tie['kind'], RuleOfMap>> = {
  directory: 1,
  person: 2,
  account: 2,
  azure: 3,
  office: 3,
  group: 1,
  owner: 4,
  'service-administrator': 4,
  'co-administrator': 'administrators',
  access: 'access',
  licence: 7,
  'same-person': 2,
};

/** The rule under which a thing of a map is where it is, or a tie is what it is. */
export function ruleOf(what: Thing | Tie): RuleOfMap {
  return RULES[kindOf(what)];
}

/** The moment of a story that made a thing or a tie of a map, the last one that did. Nothing where it was there before. */
export function originOf(story: readonly Moment[], what: Thing | Tie): Moment | undefined {
  return story.findLast((moment) => newsIn(moment, what) === 'made');
}

/** The last moment of a story that changed something about a thing itself, other than making it. */
export function lastChangeOf(story: readonly Moment[], what: Thing | Tie): Moment | undefined {
  return story.findLast((moment) => newsIn(moment, what) === 'changed');
}

/** What became of a thing or a tie of a map in what was done at a moment; nothing where that was about something else. */
export function newsIn({ events, before }: Moment, what: Thing | Tie): News | undefined {
  if (events.some((event) => makes(event, what, before))) return 'made';
  return events.some((event) => changes(event, what)) ? 'changed' : undefined;
}

/** The users whom a moment is about: they stay on a map, however many others there are. */
export function usersTouchedIn({ events }: Moment): UserId[] {
  return events.flatMap((event) => {
    if ('users' in event) return event.users;
    return 'user' in event ? [event.user] : [];
  });
}

function kindOf(what: Thing | Tie): Thing['type'] | Tie['kind'] {
  return 'type' in what ? what.type : what.kind;
}

function makes(event: Event, what: Thing | Tie, before: Moment['before']): boolean {
  switch (event.type) {
    case 'DirectoryCreated':
      return isThing(what, event.directory);
    case 'UserAdded':
      return isThing(what, event.user) || (isTie(what, 'same-person') && what.from === event.user);
    case 'MicrosoftAccountCreated':
      return isThing(what, event.id);
    case 'AzureSubscriptionCreated':
      return (
        isThing(what, event.subscription) ||
        ((isTie(what, 'owner') || isTie(what, 'service-administrator')) &&
          what.to === event.subscription &&
          what.account === event.accountAdministrator)
      );
    case 'AzureSubscriptionEdited': {
      const { serviceAdministrator, subscription } = event;
      const isNew = findAzureSubscription(before, subscription)?.serviceAdministrator !== serviceAdministrator;
      return isNew && binds(what, 'service-administrator', serviceAdministrator, [subscription]);
    }
    case 'Office365SubscriptionCreated':
      return isThing(what, event.subscription);
    case 'ResourceGroupCreated':
      return isThing(what, groupKey({ subscription: event.subscription, name: event.group }));
    case 'CoAdministratorAdded':
      return binds(what, 'co-administrator', event.account, event.subscriptions);
    case 'AccessGiven':
      return binds(what, 'access', event.account, [groupKey({ subscription: event.subscription, name: event.group })]);
    case 'SubscriptionAccessGiven':
      return binds(what, 'access', event.account, [event.subscription]);
    case 'LicencesAssigned':
      return isTie(what, 'licence') && what.to === event.subscription && event.users.includes(what.from);
    default:
      return false;
  }
}

function changes(event: Event, what: Thing | Tie): boolean {
  if (!('type' in what)) return false;
  if (what.type === 'person') return 'user' in event ? event.user === what.key : isAmong(event, what.key);
  if (what.type === 'directory') return event.type === 'AssociationConfirmed' && event.directory === what.key;
  if (what.type === 'group' || !('subscription' in event)) return false;
  return event.subscription === what.key && !('users' in event) && !('group' in event);
}

// Licences have ties of their own.
function isAmong(event: Event, user: UserId): boolean {
  return 'users' in event && !('subscription' in event) && event.users.includes(user);
}

function isThing(what: Thing | Tie, key: string): boolean {
  return 'type' in what && what.key === key;
}

function isTie<Kind extends Tie['kind']>(what: Thing | Tie, kind: Kind): what is Tie & { readonly kind: Kind } {
  return 'kind' in what && what.kind === kind;
}

function binds(what: Thing | Tie, kind: Tie['kind'], account: string, to: readonly string[]): boolean {
  return isTie(what, kind) && what.account === account && to.includes(what.to);
}
