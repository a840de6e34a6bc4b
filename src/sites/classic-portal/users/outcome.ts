import { findDirectory, userNamed, type DirectoryId, type World } from '../../../core/index';

/** What has become of a command, and the user that is there, or is gone, because of it. */
export type Outcome = { readonly text: string; readonly userName: string };

export function isThere(world: World, id: DirectoryId, userName: string): boolean {
  const directory = findDirectory(world, id);
  return directory !== undefined && userNamed(directory, userName) !== undefined;
}
