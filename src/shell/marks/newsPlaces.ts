import {
  accountedTo,
  azureSubscriptionsOf,
  directoryName,
  findAzureSubscription,
  findDirectory,
  findUser,
  isMember,
  landingDirectory,
  mayOpenClassicPortal,
  resourceGroupsOf,
  signedInAccount,
  subscriptionsSeenBy,
  userOf,
  whyNot,
  type Account,
  type DirectoryId,
  type ProfileId,
  type SubscriptionId,
  type UserId,
  type World,
} from '../../core/index';
import { addresses } from '../../map/addresses';
import type { ToldEvent } from './toldEvents';

/** Who is signed in, in the world that is shown. */
type Looker = { readonly world: World; readonly account: Account };

/**
 * The pages on which the news of an event are for who is signed in, in each portal that opens for that account and shows
 * them in this world. None where they are to be seen nowhere, as what is gone.
 */
export function placesOf(event: ToldEvent, world: World, profile: ProfileId): readonly string[] {
  const account = signedInAccount(world, profile);
  return account ? pagesOf(event, { world, account }) : [];
}

function pagesOf(event: ToldEvent, looker: Looker): readonly string[] {
  switch (event.type) {
    case 'DirectoryCreated':
      return inClassicPortal(event.directory, looker, () => addresses.classicPortal.directories());
    case 'UserAdded':
    case 'UserRestored':
      return userPages(event.directory, [event.user], looker);
    case 'UsersChanged':
    case 'UsersDeleted':
      return userPages(event.directory, event.users, looker);
    case 'LicencesAssigned':
    case 'LicencesRemoved':
      return [...userPages(event.directory, event.users, looker), ...office365Pages(event.subscription, looker)];
    case 'Office365SubscriptionCreated':
    case 'Office365TrialBought':
    case 'Office365TrialExtended':
      return office365Pages(event.subscription, looker);
    case 'AzureSubscriptionCreated':
    case 'AzureSubscriptionEdited':
    case 'AzureSubscriptionUpgraded':
    case 'AzureSubscriptionCanceled':
    case 'AzureSubscriptionReactivated':
    case 'SubscriptionDirectoryChanged':
      return azurePages(event.subscription, looker);
    case 'CoAdministratorAdded':
    case 'CoAdministratorRemoved':
      return event.subscriptions.some((id) => isManaged(id, looker))
        ? [addresses.classicPortal.settings({ tab: 'administrators' })]
        : [];
    case 'ResourceGroupCreated':
    case 'AccessGiven':
    case 'AccessTaken':
      return groupPages(event, looker);
    case 'SubscriptionAccessGiven':
    case 'SubscriptionAccessTaken':
      return isSeen(event.subscription, looker)
        ? [addresses.azurePortal.subscriptionUsers({ id: event.subscription })]
        : [];
  }
}

function userPages(directory: DirectoryId, users: readonly UserId[], looker: Looker): readonly string[] {
  const { world, account } = looker;
  const home = findDirectory(world, directory);
  const isAdministrator = account.kind === 'organizational' && account.home === home && account.user.role !== 'user';
  const found = users.map((id) => home && findUser(home, id)).filter((user) => user !== undefined);
  if (found.length === 0) return [];
  return [
    // It takes no notice of guests.
    ...(isAdministrator && found.some(isMember) ? [addresses.adminCenter.activeUsers()] : []),
    ...inClassicPortal(directory, looker, (name) =>
      addresses.classicPortal.directory({ directory: name, tab: 'users' }),
    ),
  ];
}

function office365Pages(id: SubscriptionId, looker: Looker): readonly string[] {
  const { world, account } = looker;
  const directory = world.office365Subscriptions.find((one) => one.id === id)?.directory;
  if (directory === undefined) return [];
  const isBuyer =
    account.kind === 'organizational' && account.home.id === directory && !whyNot('buy', account.home, account);
  return [
    ...(isBuyer ? [addresses.adminCenter.subscriptions()] : []),
    ...inClassicPortal(directory, looker, (name) =>
      addresses.classicPortal.directory({ directory: name, tab: 'licenses' }),
    ),
  ];
}

function azurePages(id: SubscriptionId, looker: Looker): readonly string[] {
  const { world, account } = looker;
  return [
    ...(isSeen(id, looker) ? [addresses.azurePortal.subscriptions(directoryIn(id, looker))] : []),
    ...(isManaged(id, looker) ? [addresses.classicPortal.settings({ tab: 'subscriptions' })] : []),
    ...(accountedTo(world, account).some((one) => one.id === id) ? [addresses.accountCenter.subscriptions()] : []),
  ];
}

type OfGroup = Extract<ToldEvent, { readonly group: string }>;

function groupPages({ type, subscription, group }: OfGroup, looker: Looker): readonly string[] {
  const { world, account } = looker;
  const isThere = resourceGroupsOf(world, account.id).some(
    (one) => one.subscription === subscription && one.name === group,
  );
  if (!isThere || !isSeen(subscription, looker)) return [];
  return type === 'ResourceGroupCreated'
    ? [addresses.azurePortal.resourceGroups(directoryIn(subscription, looker))]
    : [addresses.azurePortal.groupUsers({ name: group, subscription })];
}

// That portal opens for administrators of a subscription, and has a directory for its users.
function inClassicPortal(
  id: DirectoryId,
  { world, account }: Looker,
  page: (directory: string) => string,
): readonly string[] {
  const directory = findDirectory(world, id);
  const isOpen = directory && userOf(directory, account.id) && mayOpenClassicPortal(world, account.id);
  return isOpen ? [page(directoryName(directory.initialDomain))] : [];
}

function isSeen(id: SubscriptionId, { world, account }: Looker): boolean {
  return subscriptionsSeenBy(world, account.id).some((one) => one.id === id);
}

function isManaged(id: SubscriptionId, { world, account }: Looker): boolean {
  return (
    mayOpenClassicPortal(world, account.id) && azureSubscriptionsOf(world, account.id).some((one) => one.id === id)
  );
}

/** What an address of the Azure portal says to be in the directory of a subscription, where the account begins elsewhere. */
function directoryIn(id: SubscriptionId, { world, account }: Looker) {
  const subscription = findAzureSubscription(world, id);
  const directory = subscription && findDirectory(world, subscription.directory);
  const isElsewhere = directory && directory !== landingDirectory(world, account);
  return isElsewhere ? { directory: directoryName(directory.initialDomain) } : {};
}
