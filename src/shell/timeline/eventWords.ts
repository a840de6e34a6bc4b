import type { Event, World } from '../../core/index';
import type { TextOf } from '../../i18n/useText';
import type { useFormats } from '../../i18n/useFormats';
import { namesIn, type Names } from './names';
import { timeWords } from './timeWords';

type Told = {
  readonly t: TextOf;
  readonly names: Names;
  /** What things were called before. */
  readonly old: Names;
  readonly formats: ReturnType<typeof useFormats>;
  readonly before: World;
  readonly after: World;
};
type Tellers = { readonly [T in Event['type']]: (event: Extract<Event, { type: T }>, told: Told) => string };

/** Says what happened as a sentence without a full stop. The worlds are those before and after it: names are theirs. */
export function eventWords(
  event: Event,
  before: World,
  after: World,
  t: TextOf,
  formats: ReturnType<typeof useFormats>,
): string {
  const names = namesIn(t, formats.list, after, before);
  const old = namesIn(t, formats.list, before, after);
  const teller = TELLERS[event.type] as (event: Event, told: Told) => string;
  return teller(event, { t, names, old, formats, before, after });
}

/** A sentence for every type of event: one without does not compile. */
const TELLERS: Tellers = {
  DirectoryCreated: ({ directory, name, initialDomain }, { t, names }) =>
    t('timeline.event.DirectoryCreated', { directory: name || names.directory(directory), domain: initialDomain }),
  UserAdded: ({ directory, user, userName, displayName, role, source }, { t, names }) =>
    t(`timeline.event.UserAdded.${source}`, {
      user: displayName || userName || names.users(directory, [user]),
      directory: names.directory(directory),
      role,
      roleName: t(`role.${role}`),
    }),
  UsersChanged: tellUsersChanged,
  UsersDeleted: ({ directory, users }, { t, old }) => t('timeline.event.UsersDeleted', crowd(old, directory, users)),
  UserRestored: ({ directory, user }, { t, names }) =>
    t('timeline.event.UserRestored', crowd(names, directory, [user])),
  PasswordsReset: ({ directory, users }, { t, names }) =>
    t('timeline.event.PasswordsReset', crowd(names, directory, users)),
  MicrosoftAccountCreated: ({ id, email }, { t, names }) =>
    t('timeline.event.MicrosoftAccountCreated', { user: names.plainName(id), userName: email }),
  SignedIn: ({ account, kind }, { t, names }) =>
    t('timeline.event.SignedIn', { user: names.plainName(account), kind, userName: names.userName(account) }),
  SignedOut: ({ profile }, { t, old }) => t('timeline.event.SignedOut', { user: old.account(old.signedIn(profile)) }),
  AboutYouFilledIn: ({ account }, { t, names }) =>
    t('timeline.event.AboutYouFilledIn', { user: names.account(account) }),
  VerificationCodeSent: ({ account, channel, number }, { t, names }) =>
    t('timeline.event.VerificationCodeSent', { user: names.account(account), channel, number }),
  VerificationCodeMistyped: ({ account }, { t, names }) =>
    t('timeline.event.VerificationCodeMistyped', { user: names.account(account) }),
  PhoneVerified: ({ account }, { t, names }) => t('timeline.event.PhoneVerified', { user: names.account(account) }),
  CardVerified: ({ account }, { t, names }) => t('timeline.event.CardVerified', { user: names.account(account) }),
  CustomerIntroduced: ({ customer, plan }, { t }) =>
    t('timeline.event.CustomerIntroduced', {
      name: `${customer.firstName.trim()} ${customer.lastName.trim()}`,
      company: customer.company.trim(),
      plan: t(`plan.${plan}`),
    }),
  UserIdChosen: ({ userId: { name, domainName } }, { t }) =>
    t('timeline.event.UserIdChosen', { userName: `${name}@${domainName.toLowerCase()}.onmicrosoft.com` }),
  SignUpCodeSent: ({ channel, number }, { t }) => t('timeline.event.SignUpCodeSent', { channel, number }),
  SignUpCodeMistyped: (_, { t }) => t('timeline.event.SignUpCodeMistyped'),
  AzureSubscriptionCreated: ({ accountAdministrator, name, directory }, { t, names }) =>
    t('timeline.event.AzureSubscriptionCreated', {
      user: names.account(accountAdministrator),
      name,
      directory: names.directory(directory),
    }),
  AzureSubscriptionEdited: tellAzureSubscriptionEdited,
  AzureSubscriptionUpgraded: ({ subscription, name }, { t, old }) =>
    t('timeline.event.AzureSubscriptionUpgraded', { before: old.azure(subscription), after: name }),
  AzureSubscriptionCanceled: ({ subscription }, { t, names }) =>
    t('timeline.event.AzureSubscriptionCanceled', { name: names.azure(subscription) }),
  AzureSubscriptionReactivated: ({ subscription }, { t, names }) =>
    t('timeline.event.AzureSubscriptionReactivated', { name: names.azure(subscription) }),
  Office365SubscriptionCreated: ({ directory, plan, seats, trial }, { t, names }) =>
    t('timeline.event.Office365SubscriptionCreated', {
      directory: names.directory(directory),
      plan: t(`plan.${plan}`),
      seats,
      trial: String(trial),
    }),
  Office365TrialBought: ({ subscription }, { t, names }) =>
    t('timeline.event.Office365TrialBought', {
      directory: names.office365Place(subscription),
      plan: names.plan(subscription),
    }),
  Office365TrialExtended: ({ subscription }, { t, names, formats }) => {
    const end = names.trialEnd(subscription);
    return t('timeline.event.Office365TrialExtended', {
      directory: names.office365Place(subscription),
      plan: names.plan(subscription),
      known: String(end !== undefined),
      day: end === undefined ? '' : formats.day(end),
    });
  },
  LicencesAssigned: ({ directory, users, subscription }, { t, names }) =>
    t('timeline.event.LicencesAssigned', { ...crowd(names, directory, users), plan: names.plan(subscription) }),
  LicencesRemoved: ({ directory, users, subscription }, { t, names }) =>
    t('timeline.event.LicencesRemoved', { ...crowd(names, directory, users), plan: names.plan(subscription) }),
  SubscriptionDirectoryChanged: ({ subscription, directory }, { t, names }) =>
    t('timeline.event.SubscriptionDirectoryChanged', {
      name: names.azure(subscription),
      directory: names.directory(directory),
    }),
  CoAdministratorAdded: ({ account, subscriptions }, { t, names, formats }) =>
    t('timeline.event.CoAdministratorAdded', {
      user: names.account(account),
      names: formats.list(subscriptions.map((one) => names.azure(one))),
    }),
  CoAdministratorRemoved: ({ account, subscriptions }, { t, names, formats }) =>
    t('timeline.event.CoAdministratorRemoved', {
      user: names.account(account),
      names: formats.list(subscriptions.map((one) => names.azure(one))),
    }),
  AssociationBegun: ({ account }, { t, names }) =>
    t('timeline.event.AssociationBegun', { user: names.plainName(account), userName: names.userName(account) }),
  AssociationConfirmed: ({ directory }, { t, names }) =>
    t('timeline.event.AssociationConfirmed', { directory: names.directory(directory) }),
  AssociationGivenUp: (_, { t }) => t('timeline.event.AssociationGivenUp'),
  ResourceGroupCreated: ({ subscription, group, location }, { t, names }) =>
    t('timeline.event.ResourceGroupCreated', { group, location, name: names.azure(subscription) }),
  AccessGiven: ({ group, account, role }, { t, names }) =>
    t('timeline.event.AccessGiven', { user: names.account(account), group, role }),
  AccessTaken: ({ group, account }, { t, names }) =>
    t('timeline.event.AccessTaken', { user: names.account(account), group }),
  SubscriptionAccessGiven: ({ subscription, account, role }, { t, names }) =>
    t('timeline.event.SubscriptionAccessGiven', {
      user: names.account(account),
      name: names.azure(subscription),
      role,
    }),
  SubscriptionAccessTaken: ({ subscription, account }, { t, names }) =>
    t('timeline.event.SubscriptionAccessTaken', { user: names.account(account), name: names.azure(subscription) }),
  FavouritesChanged: ({ account }, { t, names }) =>
    t('timeline.event.FavouritesChanged', { user: names.account(account) }),
  TimePassed: ({ date }, { t, names, formats, before, after }) =>
    inOne(t, [
      t('timeline.event.TimePassed', { day: formats.day(date), time: formats.time(date) }),
      ...timeWords(t, names, before, after),
    ]),
};

function tellUsersChanged({ directory, users, changes }: Extract<Event, { type: 'UsersChanged' }>, told: Told): string {
  const { t, names, old } = told;
  const { displayName, role, signInBlocked, ...details } = changes;
  const facts = crowd(names, directory, users);
  const before = old.users(directory, users);
  const isRenamed =
    displayName !== undefined && users.length === 1 && displayName !== old.userCalled(directory, users[0]);
  const said = [
    ...(isRenamed ? [t('timeline.event.UsersChanged.name', { ...facts, before, after: displayName })] : []),
    ...(role ? [t('timeline.event.UsersChanged.role', { ...facts, role: t(`role.${role}`) })] : []),
    ...(signInBlocked === undefined
      ? []
      : [t(`timeline.event.UsersChanged.${signInBlocked ? 'blocked' : 'unblocked'}`, facts)]),
  ];
  const isMore = Object.keys(details).length > 0 || said.length === 0;
  return inOne(t, isMore ? [...said, t('timeline.event.UsersChanged', facts)] : said);
}

function tellAzureSubscriptionEdited(
  event: Extract<Event, { type: 'AzureSubscriptionEdited' }>,
  { t, names, old }: Told,
): string {
  const { subscription, name, serviceAdministrator } = event;
  const before = old.azureName(subscription);
  const isNew = names.serviceAdministrator(subscription) !== old.serviceAdministrator(subscription);
  const said = [
    ...(before === name ? [] : [t('timeline.event.AzureSubscriptionEdited.name', { before, after: name })]),
    ...(isNew
      ? [t('timeline.event.AzureSubscriptionEdited.administrator', { user: names.account(serviceAdministrator), name })]
      : []),
  ];
  return said.length > 0 ? inOne(t, said) : t('timeline.event.AzureSubscriptionEdited', { name });
}

function crowd(names: Names, directory: string, users: readonly string[]) {
  return { users: names.users(directory, users), directory: names.directory(directory), count: users.length };
}

function inOne(t: TextOf, sentences: readonly string[]): string {
  return sentences.reduce((first, second) => t('timeline.then', { first, second }));
}
