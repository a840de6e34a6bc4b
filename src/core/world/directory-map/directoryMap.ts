import { azureStateOf, office365StateOf } from '../subscriptionStates';
import { office365SubscriptionsOf } from '../subscriptions';
import { countUsers, holdersOf } from '../userList';
import type { Directory, User, World } from '../world';
import { deletedShown, peopleShown, weightyAccounts, type Choice } from './people';
import { accountOn, groupKey, placesOf, type DirectoryMap, type Place, type ThingOf } from './things';
import { tiesBetween } from './ties';

/**
 * A world as a map of its directories: what is in what, and what binds it. Of a large directory it shows some people by
 * themselves, and says how many more there are; `most: Infinity` shows everybody.
 */
export function mapOf(world: World, choice: Choice = {}): DirectoryMap {
  const weighty = weightyAccounts(world);
  const directories = world.directories.map((directory) =>
    placeOf(world, directory, peopleShown(directory, weighty, choice), deletedShown(directory, weighty, choice)),
  );
  const outside = world.microsoftAccounts.map((account): Place<ThingOf<'account'>> => ({
    thing: { type: 'account', key: account.id, account },
    inside: [],
  }));
  const places = placesOf({ directories, outside });
  return { directories, outside, ties: tiesBetween(world, places), numbers: numbersOf(places) };
}

function placeOf(
  world: World,
  directory: Directory,
  people: readonly User[],
  deleted: readonly User[],
): Place<ThingOf<'directory'>> {
  const { id, deletedUsers } = directory;
  const users = countUsers(directory);
  const row = (user: User, isDeleted: boolean): Place<ThingOf<'person'>> => ({
    thing: { type: 'person', key: user.id, directory, user, deleted: isDeleted },
    inside: [],
  });
  const azure = world.azureSubscriptions
    .filter((one) => one.directory === id)
    .map((subscription): Place<ThingOf<'azure'>> => ({
      thing: { type: 'azure', key: subscription.id, subscription, state: azureStateOf(world, subscription) },
      inside: world.resourceGroups
        .filter((group) => group.subscription === subscription.id)
        .map((group): Place<ThingOf<'group'>> => ({
          thing: { type: 'group', key: groupKey(group), group },
          inside: [],
        })),
    }));
  const office = office365SubscriptionsOf(world, id).map((subscription): Place<ThingOf<'office'>> => ({
    thing: {
      type: 'office',
      key: subscription.id,
      subscription,
      state: office365StateOf(world, subscription),
      seatsTaken: holdersOf(directory, subscription.id),
    },
    inside: [],
  }));
  return {
    thing: {
      type: 'directory',
      key: id,
      directory,
      users,
      more: users - people.length,
      moreDeleted: deletedUsers.length - deleted.length,
    },
    inside: [...people.map((user) => row(user, false)), ...deleted.map((user) => row(user, true)), ...azure, ...office],
  };
}

// By the order on the map, so that the same person has the same number for as long as nobody comes before.
function numbersOf(places: readonly Place[]): ReadonlyMap<string, number> {
  const keys = new Map<string, string[]>();
  for (const { thing } of places) {
    const account = accountOn(thing);
    if (account === undefined) continue;
    const same = keys.get(account);
    if (same) same.push(thing.key);
    else keys.set(account, [thing.key]);
  }
  const repeated = [...keys.values()].filter(({ length }) => length > 1);
  return new Map(repeated.flatMap((same, at) => same.map((key) => [key, at + 1] as const)));
}
