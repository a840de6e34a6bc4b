import { withDirectory, type DirectoryId } from './directories';
import type { SubscriptionId } from './subscriptions';
import type { UserId } from './users';
import type { World } from './world';

export type LicenceAssigned = {
  readonly type: 'LicenceAssigned';
  readonly directory: DirectoryId;
  readonly user: UserId;
  readonly subscription: SubscriptionId;
};

export function evolveLicences(world: World, event: LicenceAssigned): World {
  return withDirectory(world, event.directory, (directory) => {
    const at = directory.users.findIndex((user) => user.id === event.user);
    const user = directory.users[at];
    if (!user) return directory;
    return {
      ...directory,
      users: directory.users.with(at, { ...user, licences: [...user.licences, event.subscription] }),
    };
  });
}

/** How many seats of an Office 365 subscription are taken (law 7: never more than it has). */
export function seatsTaken(world: World, subscription: SubscriptionId): number {
  return world.directories
    .flatMap((directory) => directory.users)
    .filter((user) => user.licences.includes(subscription)).length;
}
