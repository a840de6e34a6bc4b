import type { AccountId } from './accounts';
import { directoryName } from './domains';
import { userOf, type UserList } from './userList';
import type { DeletedUser } from './users';
import type { World } from './world';

export type DirectoryId = string;

/** A container of users and subscriptions. Subscriptions name the directory they are in; users live inside it. */
export type Directory = {
  readonly id: DirectoryId;
  readonly name: string;
  /** Unique in the world; never changes. */
  readonly initialDomain: string;
  /** All domains that user names may end in, the initial one first. */
  readonly domains: readonly string[];
  readonly country: string;
  /** Bought under an Enterprise Agreement: then neither sign-up of the source article applies. */
  readonly enterpriseAgreement: boolean;
  readonly users: UserList;
  readonly deletedUsers: readonly DeletedUser[];
};

export type DirectoryCreated = {
  readonly type: 'DirectoryCreated';
  readonly directory: DirectoryId;
  readonly name: string;
  readonly initialDomain: string;
  readonly country: string;
  readonly enterpriseAgreement?: boolean;
};

export function evolveDirectories(world: World, event: DirectoryCreated): World {
  const { directory: id, name, initialDomain, country, enterpriseAgreement = false } = event;
  const created: Directory = {
    id,
    name,
    initialDomain,
    domains: [initialDomain],
    country,
    enterpriseAgreement,
    users: [],
    deletedUsers: [],
  };
  return { ...world, issued: world.issued + 1, directories: [...world.directories, created] };
}

export function findDirectory(world: World, id: DirectoryId): Directory | undefined {
  return world.directories.find((directory) => directory.id === id);
}

/** The directory that an address of a screen names by the first part of its initial domain (`contoso`). */
export function directoryNamed(world: World, name: string): Directory | undefined {
  return world.directories.find((directory) => directoryName(directory.initialDomain) === name.toLowerCase());
}

/** The directories that an account is a user of, member or guest: those that the classic portal lists for it. */
export function directoriesOf(world: World, account: AccountId): Directory[] {
  return world.directories.filter((directory) => userOf(directory, account) !== undefined);
}

/** The same world with one directory replaced; the same object where nothing changes. */
export function withDirectory(world: World, id: DirectoryId, change: (directory: Directory) => Directory): World {
  const at = world.directories.findIndex((directory) => directory.id === id);
  const found = world.directories[at];
  return found ? { ...world, directories: world.directories.with(at, change(found)) } : world;
}
