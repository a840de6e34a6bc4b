import type { EventOf } from '../shapes/events';
import type { DirectoryId, SubscriptionId } from '../shapes/words';
import { seatsTaken } from '../world/subscriptions';
import { hasWorkingLicences } from '../world/subscriptionStates';
import { withUsers } from '../world/users';
import type { User, World } from '../world/world';
import { reject, type Refusal } from './decision';

/** The Office 365 subscriptions in which some users are to have a seat from now on, and those in which no more. */
type LicenceWish = { readonly give?: readonly SubscriptionId[]; readonly take?: readonly SubscriptionId[] };

type LicencesAssigned = EventOf<'LicencesAssigned'>;
type LicencesRemoved = EventOf<'LicencesRemoved'>;
type LicenceChanges = { readonly removed: readonly LicencesRemoved[]; readonly assigned: readonly LicencesAssigned[] };

/**
 * The facts that follow where users of a directory are given and taken licences: a seat for each who has none yet, and
 * none left where one is taken; what is wished both ways is given. For all of them or for nobody: refused where there
 * are too few free seats, where a subscription is disabled, or where somebody would have a licence and no usage location
 * (docs/rules.md, law 7).
 */
export function changeLicences(
  world: World,
  directory: DirectoryId,
  users: readonly Pick<User, 'id' | 'licences' | 'usageLocation'>[],
  { give = [], take = [] }: LicenceWish,
): LicenceChanges | Refusal {
  const toGive = [...new Set(give)];
  const toTake = [...new Set(take)].filter((subscription) => !toGive.includes(subscription));
  const keepsOne = (licences: readonly SubscriptionId[]) => licences.some((licence) => !toTake.includes(licence));
  const hasOne = toGive.length > 0 ? () => true : keepsOne;
  if (users.some(({ usageLocation, licences }) => usageLocation === '' && hasOne(licences))) {
    return reject({ code: 'needs-usage-location' });
  }

  const assigned: LicencesAssigned[] = [];
  for (const subscription of toGive) {
    const owned = world.office365Subscriptions.find((one) => one.id === subscription && one.directory === directory);
    if (!owned) return reject({ code: 'subscription-unknown' });
    const without = users.filter(({ licences }) => !licences.includes(subscription)).map(({ id }) => id);
    if (without.length > 0 && !hasWorkingLicences(world, owned)) {
      return reject({ code: 'subscription-disabled', plan: owned.plan });
    }
    const free = owned.seats - seatsTaken(world, subscription);
    if (without.length > free) return reject({ code: 'no-free-licence', free });
    if (without.length > 0) assigned.push({ type: 'LicencesAssigned', directory, users: without, subscription });
  }

  const removed = toTake.flatMap((subscription): LicencesRemoved[] => {
    const holders = users.filter(({ licences }) => licences.includes(subscription)).map(({ id }) => id);
    return holders.length > 0 ? [{ type: 'LicencesRemoved', directory, users: holders, subscription }] : [];
  });
  return { removed, assigned };
}

export function licencesAssigned(world: World, event: LicencesAssigned): World {
  const { directory, users, subscription } = event;
  return withUsers(world, directory, users, (user) => ({
    ...user,
    licences: [...user.licences.filter((licence) => licence !== subscription), subscription],
  }));
}

export function licencesRemoved(world: World, event: LicencesRemoved): World {
  const { directory, users, subscription } = event;
  return withUsers(world, directory, users, (user) => ({
    ...user,
    licences: user.licences.filter((licence) => licence !== subscription),
  }));
}
