import type { Began } from '../shapes/entries';

/** The organization that a run is about, and whose brand it has: the directory, and its name as the run began. */
export type Organization = { readonly directory: string; readonly name: string };

/** The first directory of the beginning; nothing of a run that begins without one. */
export function organizationOf({ events }: Pick<Began, 'events'>): Organization | undefined {
  const created = events.find((event) => event.type === 'DirectoryCreated');
  return created && { directory: created.directory, name: created.name };
}
