import { CO_ADMINISTRATORS_AT_MOST, DIRECTORIES_AT_MOST } from './editions/august2016';
import { hasOneRowEach, isInDirectoryOfSignedIn, givesNewIds, refusesWithoutTrace, type Taken } from './rules/steps';
import { domainOf } from './world/domains';
import { everyAccount, everyAccountIn } from './world/everyAccount';
import { administratorsOf, office365SubscriptionsOf } from './world/subscriptions';
import { globalAdminsOf, holdersOf, isMember, usersOf } from './world/userList';
import type { World } from './world/world';

/** One of the ten laws, as docs/rules.md prints it, and how to see that it holds. */
export type Law = {
  readonly number: number;
  readonly sentence: string;
  /** What is true of every world because of it. */
  readonly invariants: readonly Invariant[];
  /** What is true of every step because of it, where it is about what happens. */
  readonly ofStep?: (step: Taken) => boolean;
};

/** A sentence that is true of every world. */
type Invariant = { readonly sentence: string; readonly holds: (world: World) => boolean };

export const LAWS: readonly Law[] = [
  {
    number: 1,
    sentence:
      'A subscription is in exactly one directory. It is created in a directory; a directory is never created in a subscription.',
    invariants: [
      {
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
        sentence: 'a resource group is in one subscription that there is, under a name that no other has there',
        holds: ({ azureSubscriptions, resourceGroups }) => {
          const ids = new Set(azureSubscriptions.map(({ id }) => id));
          const names = resourceGroups.map(({ subscription, name }) => `${subscription}/${name.toLowerCase()}`);
          return unique(names) && resourceGroups.every(({ subscription }) => ids.has(subscription));
        },
      },
    ],
  },
  {
    number: 2,
    sentence:
      'An organizational account is a member of exactly one directory, its home. Any account may be a guest elsewhere, each time as a row of its own with a role of its own; it is a user of twenty directories at most.',
    invariants: [
      {
        sentence: 'every organizational account is a member of exactly one directory',
        holds: (world) =>
          unique(
            users(world)
              .filter(isMember)
              .map(({ id }) => id),
          ),
      },

      {
        sentence: 'an account has one row in a directory, and rows in twenty directories at most',
        holds: (world) => {
          const rows = new Map<string, number>();
          for (const { account } of users(world)) rows.set(account, (rows.get(account) ?? 0) + 1);
          const oneEach = world.directories.every((one) => unique(usersOf(one).map(({ account }) => account)));
          return oneEach && [...rows.values()].every((count) => count <= DIRECTORIES_AT_MOST);
        },
      },

      {
        sentence: 'a row of a directory has an id that no other row has, deleted ones included',
        holds: (world) => unique([...users(world), ...deletedUsers(world)].map(({ id }) => id)),
      },

      {
        sentence: 'a guest’s account exists, or was deleted',
        holds: (world) => users(world).every((user) => isMember(user) || everyAccount(world).has(user.account)),
      },
    ],
  },
  {
    number: 3,
    sentence:
      'A new subscription is in the directory of the account that is signed in when it is created, whatever was typed into a form before.',
    invariants: [],
    ofStep: isInDirectoryOfSignedIn,
  },
  {
    number: 4,
    sentence:
      'An Azure subscription is owned by one account, its Account Administrator, who is also its first Service Administrator. An Office 365 subscription is owned by its directory.',
    invariants: [
      {
        sentence: 'an Azure subscription is owned by one account that exists, or was deleted',
        holds: (world) => world.azureSubscriptions.every((one) => everyAccount(world).has(one.accountAdministrator)),
      },

      {
        sentence: 'the Service Administrator is an account that exists, or was deleted',
        holds: (world) => world.azureSubscriptions.every((one) => everyAccount(world).has(one.serviceAdministrator)),
      },

      {
        sentence: 'a Co-administrator is an account that exists, or was deleted, and not the Service Administrator too',
        holds: (world) =>
          world.azureSubscriptions.every(
            (one) =>
              unique(administratorsOf(one)) &&
              one.coAdministrators.length <= CO_ADMINISTRATORS_AT_MOST &&
              one.coAdministrators.every((account) => everyAccount(world).has(account)),
          ),
      },

      {
        sentence:
          'everybody with access to a subscription or a resource group is, or was, a user of the directory that it trusts',
        holds: (world) => {
          const trusted = new Map(world.azureSubscriptions.map(({ id, directory }) => [id, directory]));
          const directories = new Map(world.directories.map((directory) => [directory.id, directory]));
          const whole = world.azureSubscriptions.map(({ id, access }) => ({ subscription: id, access }));
          return [...whole, ...world.resourceGroups].every(({ subscription, access }) => {
            const directory = directories.get(trusted.get(subscription) ?? '');
            const accounts = directory && everyAccountIn(directory);
            const allowed = access.map(({ account }) => account);
            return unique(allowed) && allowed.every((account) => accounts?.has(account));
          });
        },
      },
    ],
  },
  {
    number: 5,
    sentence:
      'A directory always has a Global Admin who can sign in: the last one cannot be demoted, blocked or deleted.',
    invariants: [
      {
        sentence: 'every directory has a global administrator',
        holds: (world) => world.directories.every((directory) => globalAdminsOf(directory).length > 0),
      },
    ],
  },
  {
    number: 6,
    sentence:
      'User names are unique in a directory, letter case aside, and those of members end in one of its domains. An initial domain is unique in the world and never changes.',
    invariants: [
      {
        sentence: 'user names are unique in a directory, letter case aside',
        holds: (world) =>
          world.directories.every((one) => unique(usersOf(one).map(({ userName }) => userName.toLowerCase()))),
      },

      {
        sentence: 'a member’s user name ends in a domain of the directory',
        holds: (world) =>
          world.directories.every((one) =>
            usersOf(one)
              .filter(isMember)
              .every(({ userName }) => one.domains.includes(domainOf(userName))),
          ),
      },

      {
        sentence: 'initial domains are unique in the world',
        holds: (world) => unique(world.directories.map(({ initialDomain }) => initialDomain)),
      },
    ],
  },
  {
    number: 7,
    sentence:
      'The licences of a subscription that are assigned never exceed its seats. A licence needs a usage location, and a deleted user holds none.',
    invariants: [
      {
        sentence: 'assigned licences never exceed the seats',
        holds: (world) => {
          const directories = new Map(world.directories.map((directory) => [directory.id, directory]));
          return world.office365Subscriptions.every(({ id, directory: owner, seats }) => {
            const directory = directories.get(owner);
            return !directory || holdersOf(directory, id) <= seats;
          });
        },
      },

      {
        sentence: 'a licence has a usage location, and is of a subscription of the same directory',
        holds: (world) =>
          world.directories.every((one) => {
            const owned = new Set(office365SubscriptionsOf(world, one.id).map(({ id }) => id));
            return usersOf(one).every(({ licences, usageLocation }) =>
              licences.every((licence) => owned.has(licence) && usageLocation !== ''),
            );
          }),
      },

      {
        sentence: 'a deleted user holds no licence',
        holds: (world) => deletedUsers(world).every(({ licences }) => licences.length === 0),
      },
    ],
  },
  {
    number: 8,
    sentence: 'A directory has one list of users, and every screen of every portal reads it.',
    invariants: [],
    ofStep: hasOneRowEach,
  },
  {
    number: 9,
    sentence: 'A refused command changes nothing but the log, which records the refusal.',
    invariants: [],
    ofStep: refusesWithoutTrace,
  },
  {
    number: 10,
    sentence: 'An id is given once, even if what got it was undone.',
    invariants: [],
    ofStep: givesNewIds,
  },
];

/** The sentences that are true of every world, each with the number of its law. */
export const INVARIANTS = LAWS.flatMap(({ number: law, invariants }) => invariants.map((one) => ({ law, ...one })));

/** The sentences that do not hold in this world: none, in a world that commands have made. */
export function brokenInvariants(world: World): (typeof INVARIANTS)[number][] {
  return INVARIANTS.filter(({ holds }) => !holds(world));
}

function users(world: World) {
  return world.directories.flatMap(usersOf);
}

function deletedUsers(world: World) {
  return world.directories.flatMap((directory) => directory.deletedUsers.map(({ user }) => user));
}

function subscriptions(world: World) {
  return [...world.azureSubscriptions, ...world.office365Subscriptions];
}

function unique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
