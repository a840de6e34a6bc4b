import type { AccountId } from '../shapes/words';
import { userNameOf } from './accounts';
import { remembered, type Block } from './blocks';
import { findAzureSubscription } from './subscriptions';
import type { AzureSubscription, Directory, ResourceGroup, User, World } from './world';

const accountsByName = remembered((block: Block<User>) => {
  const accounts = new Map<string, AccountId[]>();
  for (const { displayName, account } of block) {
    const name = displayName.toLowerCase();
    const same = accounts.get(name);
    if (same) same.push(account);
    else accounts.set(name, [account]);
  }
  return accounts;
});

/** A user's display name, with the user name where another user of the directory has the same: `Kelley Wall (kelley@…)`. */
export function distinctUser(directory: Directory, { account, displayName, userName }: User): string {
  const isShared = displayName !== '' && isUsedIn(directory, displayName, account);
  return isShared ? `${displayName} (${userName})` : displayName || userName;
}

/** Whether another account in the world, of either kind, has this name too: then a user name has to say which is meant. */
export function hasNamesake(world: World, name: string, account: AccountId): boolean {
  const wanted = name.toLowerCase();
  const isMicrosoft = world.microsoftAccounts.some(
    ({ id, firstName, lastName }) => id !== account && `${firstName} ${lastName}`.trim().toLowerCase() === wanted,
  );
  return isMicrosoft || world.directories.some((directory) => isUsedIn(directory, name, account));
}

/**
 * What a subscription is called among some: its name, with its owner where another has the same name, or with the first
 * part of its id where that does not tell them apart either.
 */
export function distinctSubscription(
  world: World,
  subscription: AzureSubscription,
  among: readonly AzureSubscription[] = world.azureSubscriptions,
): string {
  const mark = markOf(world, subscription, among);
  return mark ? `${subscription.name} (${mark})` : subscription.name;
}

/**
 * What a resource group is called among some: its name, with its subscription where another has the same name, and with
 * what tells that subscription apart where it takes more: `Web (Free Trial, 7950cf8c)`.
 */
export function distinctResourceGroup(
  world: World,
  { name, subscription }: ResourceGroup,
  among: readonly ResourceGroup[],
): string {
  const isNamesake = (one: ResourceGroup) => one.name.toLowerCase() === name.toLowerCase();
  const holders = among.filter(isNamesake).flatMap((one) => findAzureSubscription(world, one.subscription) ?? []);
  const own = holders.find(({ id }) => id === subscription);
  if (!own || holders.length === 1) return name;
  const mark = markOf(world, own, holders);
  return `${name} (${mark ? `${own.name}, ${mark}` : own.name})`;
}

/** What tells a subscription from others of its name among some: its owner, or the first part of its id. */
function markOf(
  world: World,
  { id, name, accountAdministrator }: AzureSubscription,
  among: readonly AzureSubscription[],
): string | undefined {
  const namesakes = among.filter((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase());
  if (namesakes.length === 0) return undefined;
  const hasSameOwner = namesakes.some((one) => one.accountAdministrator === accountAdministrator);
  const owner = hasSameOwner ? '' : userNameOf(world, accountAdministrator);
  return owner || id.split('-', 1)[0];
}

function isUsedIn({ users }: Directory, name: string, by: AccountId): boolean {
  const wanted = name.toLowerCase();
  return users.some((block) =>
    accountsByName(block)
      .get(wanted)
      ?.some((account) => account !== by),
  );
}
