import type { AccountId, DirectoryId } from '../shapes/words';
import { directoryName } from './domains';
import { userOf } from './userList';
import type { Directory, World } from './world';

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

/** A directory's name, with its domain where another directory has the same name: `Contoso (contoso.onmicrosoft.com)`. */
export function distinctName(world: World, { id, name, initialDomain }: Directory): string {
  const isShared = world.directories.some((other) => other.id !== id && sameText(other.name, name));
  return isShared ? `${name} (${initialDomain})` : name;
}

/** The same world with one directory replaced; the same object where nothing changes. */
export function withDirectory(world: World, id: DirectoryId, change: (directory: Directory) => Directory): World {
  const at = world.directories.findIndex((directory) => directory.id === id);
  const found = world.directories[at];
  return found ? { ...world, directories: world.directories.with(at, change(found)) } : world;
}

function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
