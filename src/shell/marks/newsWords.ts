import {
  azureStateOf,
  findAzureSubscription,
  findUser,
  findDirectory,
  office365TrialDates,
  type Event,
  type World,
} from '../../core/index';
import type { useFormats } from '../../i18n/useFormats';
import type { TextOf } from '../../i18n/useText';
import { namesIn, type Names } from '../timeline/names';
import type { News } from './news';
import type { ToldEvent } from './toldEvents';

type Kind = 'new' | 'changed' | 'gone' | 'back';
/** What is called new, changed, gone or back, as it is now. */
type Told = readonly [kind: Kind, what: string];
type Telling = {
  readonly t: TextOf;
  readonly names: Names;
  readonly formats: ReturnType<typeof useFormats>;
  /** Its present state is told, whether it was done or undone. */
  readonly now: World;
  readonly before: World;
  /** Whether what was done is so now: it is not where it was undone. */
  readonly stands: boolean;
};
type Tellers = { readonly [T in ToldEvent['type']]: (event: Extract<Event, { type: T }>, telling: Telling) => Told };

/**
 * A short line of what a deed came to: “New: Office 365 Business Premium, 25 seats”. Its undoing is told the other way.
 * `name` is what pages call it, where it is one thing.
 */
export function newsWords(
  event: ToldEvent,
  { isUndone, now, before }: News,
  t: TextOf,
  formats: ReturnType<typeof useFormats>,
): { readonly isGone: boolean; readonly words: string; readonly name: string | undefined } {
  const names = namesIn(t, formats.list, now, before);
  const teller = TELLERS[event.type] as (event: ToldEvent, telling: Telling) => Told;
  const [done, what] = teller(event, { t, names, formats, now, before, stands: !isUndone });
  const kind = isUndone ? UNDOING[done] : done;
  return { isGone: kind === 'gone', words: t(`timeline.news.${kind}`, { what }), name: nameOf(event, names) };
}

const UNDOING: Readonly<Record<Kind, Kind>> = { new: 'gone', changed: 'changed', gone: 'back', back: 'gone' };

const TELLERS: Tellers = {
  DirectoryCreated: ({ directory }, { t, names }) => [
    'new',
    t('timeline.news.directory', { directory: names.directory(directory) }),
  ],
  UserAdded: ({ directory, user, source }, { t, names }) => [
    'new',
    t('timeline.news.user', {
      user: names.users(directory, [user]),
      guest: String(source !== 'directory'),
      directory: names.directory(directory),
    }),
  ],
  UsersChanged: (event, telling) => ['changed', usersAsTheyAre(event, telling)],
  UsersDeleted: ({ directory, users }, { names }) => ['gone', names.users(directory, users)],
  UserRestored: ({ directory, user }, { names }) => ['back', names.users(directory, [user])],
  AzureSubscriptionCreated: ({ name, directory }, { t, names }) => [
    'new',
    t('timeline.news.azure', { name, directory: names.directory(directory) }),
  ],
  AzureSubscriptionEdited: ({ subscription }, telling) => ['changed', azureAsEdited(subscription, telling)],
  AzureSubscriptionUpgraded: ({ subscription }, { names }) => ['changed', names.azure(subscription)],
  AzureSubscriptionCanceled: ({ subscription }, telling) => ['changed', azureAsItIs(subscription, telling)],
  AzureSubscriptionReactivated: ({ subscription }, telling) => ['changed', azureAsItIs(subscription, telling)],
  SubscriptionDirectoryChanged: ({ subscription }, { t, names }) => [
    'changed',
    t('timeline.news.azure.directory', {
      name: names.azure(subscription),
      directory: names.azurePlace(subscription).directory,
    }),
  ],
  Office365SubscriptionCreated: ({ plan, seats }, { t }) => [
    'new',
    t('timeline.news.office365', { plan: t(`plan.${plan}`), seats }),
  ],
  Office365TrialBought: ({ subscription }, telling) => ['changed', office365AsItIs(subscription, telling)],
  Office365TrialExtended: ({ subscription }, telling) => ['changed', office365AsItIs(subscription, telling)],
  LicencesAssigned: ({ directory, users, subscription }, { t, names, stands }) => [
    'changed',
    t('timeline.news.license', {
      users: names.users(directory, users),
      plan: names.plan(subscription),
      has: String(stands),
    }),
  ],
  LicencesRemoved: ({ directory, users, subscription }, { t, names, stands }) => [
    'changed',
    t('timeline.news.license', {
      users: names.users(directory, users),
      plan: names.plan(subscription),
      has: String(!stands),
    }),
  ],
  CoAdministratorAdded: ({ account, subscriptions }, telling) => [
    'new',
    coAdministrator(account, subscriptions, telling),
  ],
  CoAdministratorRemoved: ({ account, subscriptions }, telling) => [
    'gone',
    coAdministrator(account, subscriptions, telling),
  ],
  ResourceGroupCreated: ({ group, subscription }, { t, names }) => [
    'new',
    t('timeline.news.group', { group, name: names.azure(subscription) }),
  ],
  AccessGiven: ({ account, group }, { t, names }) => ['new', access(t, names.account(account), group)],
  AccessTaken: ({ account, group }, { t, names }) => ['gone', access(t, names.account(account), group)],
  SubscriptionAccessGiven: ({ account, subscription }, { t, names }) => [
    'new',
    access(t, names.account(account), names.azure(subscription)),
  ],
  SubscriptionAccessTaken: ({ account, subscription }, { t, names }) => [
    'gone',
    access(t, names.account(account), names.azure(subscription)),
  ],
};

function usersAsTheyAre(
  { directory, users, changes }: Extract<Event, { type: 'UsersChanged' }>,
  telling: Telling,
): string {
  const { t, names, now } = telling;
  const user = names.users(directory, users);
  const home = findDirectory(now, directory);
  const one = home && users.length === 1 ? findUser(home, users[0] ?? '') : undefined;
  if (one && changes.role) return t('timeline.news.user.role', { user, role: t(`role.${one.role}`) });
  if (one && changes.signInBlocked !== undefined)
    return t('timeline.news.user.signIn', { user, blocked: String(one.signInBlocked) });
  return user;
}

function azureAsEdited(id: string, { t, names, now, before }: Telling): string {
  const [is, was] = [now, before].map((world) => findAzureSubscription(world, id)?.serviceAdministrator);
  const name = names.azure(id);
  return is === was ? name : t('timeline.news.azure.administrator', { name, user: names.account(is) });
}

function azureAsItIs(id: string, { t, names, now }: Telling): string {
  const subscription = findAzureSubscription(now, id);
  const name = names.azure(id);
  return subscription ? t('timeline.news.azure.state', { name, state: azureStateOf(now, subscription) }) : name;
}

function office365AsItIs(id: string, { t, names, formats, now }: Telling): string {
  const subscription = now.office365Subscriptions.find((one) => one.id === id);
  const plan = names.plan(id);
  if (!subscription) return plan;
  const end = office365TrialDates(subscription)?.expired;
  return end === undefined
    ? t('timeline.news.office365.bought', { plan })
    : t('timeline.news.office365.trial', { plan, day: formats.day(end) });
}

function coAdministrator(account: string, subscriptions: readonly string[], { t, names, formats }: Telling): string {
  const list = formats.list(subscriptions.map((one) => names.azure(one)));
  return t('timeline.news.coAdministrator', { user: names.account(account), names: list });
}

function access(t: TextOf, user: string, name: string): string {
  return t('timeline.news.access', { user, name });
}

function nameOf(event: ToldEvent, names: Names): string | undefined {
  if ('users' in event) return event.users.length === 1 ? names.users(event.directory, event.users) : undefined;
  if ('user' in event) return names.users(event.directory, [event.user]);
  if (!('subscription' in event) || 'account' in event || 'group' in event) return undefined;
  return event.type.startsWith('Office365') ? names.plan(event.subscription) : names.azure(event.subscription);
}
