import type { CommandOf } from '../shapes/commands';
import type { EventOf } from '../shapes/events';
import type { Rejection } from '../shapes/rejections';
import { signedInAccount, type Account } from '../world/accounts';
import { directoriesOf, distinctName, findDirectory } from '../world/directories';
import { administers, findAzureSubscription, withAzureSubscription } from '../world/subscriptions';
import { userOf } from '../world/userList';
import type { AzureSubscription, Directory, World } from '../world/world';
import { accept, reject, type Decision } from './decision';

/**
 * From then on the subscription trusts another directory; its Co-administrators, and all role assignments on it and its
 * resource groups, belonged to the old one and are gone. Source: docs/rules.md, Associate.
 */
export function changeDirectory(world: World, command: CommandOf<'changeDirectory'>): Decision {
  const { profile, subscription: id, directory } = command;
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });
  const subscription = findAzureSubscription(world, id);
  if (!subscription) return reject({ code: 'subscription-unknown' });
  const why = whyNoChangeOfDirectory(subscription, account);
  if (why) return reject(why);
  const found = findDirectory(world, directory);
  if (!found || !userOf(found, account.id)) return reject({ code: 'directory-unknown' });
  if (subscription.directory === directory)
    return reject({ code: 'directory-unchanged', directory: distinctName(world, found) });
  if (found.enterpriseAgreement) return reject({ code: 'enterprise-agreement', directory: distinctName(world, found) });

  return accept({ type: 'SubscriptionDirectoryChanged', subscription: id, directory });
}

export function subscriptionDirectoryChanged(
  world: World,
  { subscription, directory }: EventOf<'SubscriptionDirectoryChanged'>,
): World {
  // Rights that came from the old directory end with it.
  const resourceGroups = world.resourceGroups.map((group) =>
    group.subscription === subscription ? { ...group, access: [] } : group,
  );
  const moved = (one: AzureSubscription) => ({ ...one, directory, coAdministrators: [], access: [] });
  return withAzureSubscription({ ...world, resourceGroups }, [subscription], moved);
}

/** Why this account cannot change which directory a subscription trusts, wherever it leads, if it cannot. */
export function whyNoChangeOfDirectory(subscription: AzureSubscription, account: Account): Rejection | undefined {
  const { serviceAdministrator, accountAdministrator, canceled, name } = subscription;
  if (serviceAdministrator !== account.id) {
    // The Account Administrator need not be added by anybody: the owner names the Service Administrator.
    return administers(subscription, account.id) || accountAdministrator === account.id
      ? { code: 'needs-service-administrator', subscription: name }
      : { code: 'needs-subscription-administrator' };
  }
  return canceled ? { code: 'subscription-canceled' } : undefined;
}

/** The directories that a subscription could trust instead: those that the account is a user of. */
export function otherDirectoriesFor(world: World, subscription: AzureSubscription, account: Account): Directory[] {
  return directoriesOf(world, account.id).filter(({ id }) => id !== subscription.directory);
}
