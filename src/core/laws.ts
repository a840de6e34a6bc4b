import { CO_ADMINISTRATORS_AT_MOST, DIRECTORIES_AT_MOST } from './editions/august2016';
import { deletedMember, findAccount } from './world/accounts';
import { domainOf } from './world/domains';
import { findAzureSubscription, seatsTaken } from './world/subscriptions';
import { globalAdminsOf, isMember, usersOf } from './world/userList';
import type { World } from './world/world';

/** A sentence that is true of every world, with the number of its law. Laws 3, 9 and 10 are about steps, not worlds. */
export type Invariant = { readonly law: number; readonly sentence: string; readonly holds: (world: World) => boolean };

export const INVARIANTS: readonly Invariant[] = [
  {
    law: 1,
    sentence: 'a subscription is in exactly one directory',
    holds: (world) => {
      const ids = new Set(world.directories.map((directory) => directory.id));
      return (
        subscriptions(world).every(({ directory }) => ids.has(directory)) &&
        unique(subscriptions(world).map(({ id }) => id))
      );
    },
  },
  {
    law: 2,
    sentence: 'every organizational account is a member of exactly one directory',
    holds: (world) =>
      unique(
        users(world)
          .filter(isMember)
          .map(({ id }) => id),
      ),
  },
  {
    law: 2,
    sentence: 'an account has one row in a directory, and rows in twenty directories at most',
    holds: (world) => {
      const rows = new Map<string, number>();
      for (const { account } of users(world)) rows.set(account, (rows.get(account) ?? 0) + 1);
      const oneEach = world.directories.every((one) => unique(usersOf(one).map(({ account }) => account)));
      return oneEach && [...rows.values()].every((count) => count <= DIRECTORIES_AT_MOST);
    },
  },
  {
    law: 2,
    sentence: 'a row of a directory has an id that no other row has, deleted ones included',
    holds: (world) => unique([...users(world), ...deletedUsers(world)].map(({ id }) => id)),
  },
  {
    law: 2,
    sentence: 'a guest’s account exists, or was deleted',
    holds: (world) => users(world).every((user) => isMember(user) || existsOrExisted(world, user.account)),
  },
  {
    law: 4,
    sentence: 'an Azure subscription is owned by one account that exists, or was deleted',
    holds: (world) => world.azureSubscriptions.every((one) => existsOrExisted(world, one.accountAdministrator)),
  },
  {
    law: 4,
    sentence: 'the Service Administrator is an account that exists, or was deleted',
    holds: (world) => world.azureSubscriptions.every((one) => existsOrExisted(world, one.serviceAdministrator)),
  },
  {
    law: 4,
    sentence: 'a Co-administrator is an account that exists, or was deleted, and not the Service Administrator too',
    holds: (world) =>
      world.azureSubscriptions.every(
        ({ coAdministrators, serviceAdministrator }) =>
          unique([serviceAdministrator, ...coAdministrators]) &&
          coAdministrators.length <= CO_ADMINISTRATORS_AT_MOST &&
          coAdministrators.every((account) => existsOrExisted(world, account)),
      ),
  },
  {
    law: 4,
    sentence: 'whoever has access to a resource group is, or was, a user of the directory that its subscription trusts',
    holds: (world) =>
      world.resourceGroups.every(({ subscription, access }) => {
        const trusted = findAzureSubscription(world, subscription)?.directory;
        const directory = world.directories.find(({ id }) => id === trusted);
        const rows = directory ? [...usersOf(directory), ...directory.deletedUsers.map(({ user }) => user)] : [];
        const accounts = new Set(rows.map(({ account }) => account));
        return unique(access.map(({ account }) => account)) && access.every(({ account }) => accounts.has(account));
      }),
  },
  {
    law: 1,
    sentence: 'a resource group is in one subscription that there is, under a name that no other has there',
    holds: (world) =>
      world.resourceGroups.every(({ subscription }) => findAzureSubscription(world, subscription)) &&
      unique(world.resourceGroups.map(({ subscription, name }) => `${subscription}/${name.toLowerCase()}`)),
  },
  {
    law: 5,
    sentence: 'every directory has a global administrator',
    holds: (world) => world.directories.every((directory) => globalAdminsOf(directory).length > 0),
  },
  {
    law: 6,
    sentence: 'user names are unique in a directory, letter case aside',
    holds: (world) =>
      world.directories.every((one) => unique(usersOf(one).map(({ userName }) => userName.toLowerCase()))),
  },
  {
    law: 6,
    sentence: 'a member’s user name ends in a domain of the directory',
    holds: (world) =>
      world.directories.every((one) =>
        usersOf(one)
          .filter(isMember)
          .every(({ userName }) => one.domains.includes(domainOf(userName))),
      ),
  },
  {
    law: 6,
    sentence: 'initial domains are unique in the world',
    holds: (world) => unique(world.directories.map(({ initialDomain }) => initialDomain)),
  },
  {
    law: 7,
    sentence: 'assigned licences never exceed the seats',
    holds: (world) => world.office365Subscriptions.every(({ id, seats }) => seatsTaken(world, id) <= seats),
  },
  {
    law: 7,
    sentence: 'a licence has a usage location, and is of a subscription of the same directory',
    holds: (world) =>
      world.directories.every((one) => {
        const owned = new Set(
          world.office365Subscriptions.filter(({ directory }) => directory === one.id).map(({ id }) => id),
        );
        return usersOf(one).every(({ licences, usageLocation }) =>
          licences.every((licence) => owned.has(licence) && usageLocation !== ''),
        );
      }),
  },
  {
    law: 7,
    sentence: 'a deleted user holds no licence',
    holds: (world) => deletedUsers(world).every(({ licences }) => licences.length === 0),
  },
];

/** The sentences that do not hold in this world: none, in a world that commands have made. */
export function brokenInvariants(world: World): Invariant[] {
  return INVARIANTS.filter(({ holds }) => !holds(world));
}

function users(world: World) {
  return world.directories.flatMap(usersOf);
}

function deletedUsers(world: World) {
  return world.directories.flatMap((directory) => directory.deletedUsers.map(({ user }) => user));
}

function existsOrExisted(world: World, account: string): boolean {
  return findAccount(world, account) !== undefined || deletedMember(world, account) !== undefined;
}

function subscriptions(world: World) {
  return [...world.azureSubscriptions, ...world.office365Subscriptions];
}

function unique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
