import type { ProfileId } from './accounts';
import { accept, reject, type Decision } from './decision';
import { findDirectory, type DirectoryId } from './directories';
import type { SubscriptionId } from './subscriptions';
import { usersAt } from './userAdministration';
import { holdersOf } from './userList';
import { withUsers, type UserId } from './users';
import type { World } from './world';

type Assignment = {
  readonly directory: DirectoryId;
  readonly users: readonly UserId[];
  readonly subscription: SubscriptionId;
};

export type AssignLicences = Assignment & { readonly type: 'assignLicences'; readonly profile: ProfileId };
export type RemoveLicences = Assignment & { readonly type: 'removeLicences'; readonly profile: ProfileId };
export type LicencesAssigned = Assignment & { readonly type: 'LicencesAssigned' };
export type LicencesRemoved = Assignment & { readonly type: 'LicencesRemoved' };

/** A seat each for those who have none yet; refused for all where there are too few, or where one has no usage location. */
export function assignLicences(world: World, { profile, directory, users, subscription }: AssignLicences): Decision {
  const at = usersAt(world, profile, directory, 'assign-licences', users);
  if ('code' in at) return reject(at);
  const owned = world.office365Subscriptions.find((one) => one.id === subscription && one.directory === directory);
  if (!owned) return reject({ code: 'subscription-unknown' });
  const without = at.found.filter((user) => !user.licences.includes(subscription));
  if (without.some((user) => user.usageLocation === '')) return reject({ code: 'needs-usage-location' });
  const free = owned.seats - seatsTaken(world, subscription);
  if (without.length > free) return reject({ code: 'no-free-licence', free });

  return accept({ type: 'LicencesAssigned', directory, users: without.map(({ id }) => id), subscription });
}

export function removeLicences(world: World, { profile, directory, users, subscription }: RemoveLicences): Decision {
  const at = usersAt(world, profile, directory, 'assign-licences', users);
  if ('code' in at) return reject(at);

  return accept({ type: 'LicencesRemoved', directory, users, subscription });
}

export function evolveLicences(world: World, event: LicencesAssigned | LicencesRemoved): World {
  const { directory, users, subscription } = event;
  return withUsers(world, directory, users, (user) => {
    const others = user.licences.filter((licence) => licence !== subscription);
    return { ...user, licences: event.type === 'LicencesAssigned' ? [...others, subscription] : others };
  });
}

/** How many seats of an Office 365 subscription are taken (law 7: never more than it has). */
export function seatsTaken(world: World, subscription: SubscriptionId): number {
  const owned = world.office365Subscriptions.find((one) => one.id === subscription);
  const directory = owned && findDirectory(world, owned.directory);
  return directory ? holdersOf(directory, subscription) : 0;
}
