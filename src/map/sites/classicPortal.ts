import { HOSTS } from '../hosts';
import { page } from '../page';
import type { DirectoryTab, SettingsTab, UserTab } from '../tabs';

const ACTIVE_DIRECTORY = `${HOSTS.classic}/activedirectory`;

/** In a list: the row that is selected, and the one that has the dotted outline. */
type InList = { selected?: string; focused?: string };

/** The classic portal. A directory is named by the first part of its initial domain, a user by what is before the @. */
export const classicPortal = {
  home: page<InList>(HOSTS.classic),
  directories: page<InList>(ACTIVE_DIRECTORY),
  existingDirectory: page(`${ACTIVE_DIRECTORY}/use-existing`),
  directoryWithoutTab: page<InList & { directory: string }>(`${ACTIVE_DIRECTORY}/:directory`),
  directory: page<InList & { directory: string; tab: DirectoryTab }>(`${ACTIVE_DIRECTORY}/:directory/:tab`),
  userWithoutTab: page<{ directory: string; user: string }>(`${ACTIVE_DIRECTORY}/:directory/users/:user`),
  user: page<{ directory: string; user: string; tab: UserTab }>(`${ACTIVE_DIRECTORY}/:directory/users/:user/:tab`),
  settingsWithoutTab: page<InList>(`${HOSTS.classic}/settings`),
  settings: page<InList & { tab: SettingsTab }>(`${HOSTS.classic}/settings/:tab`),
  signedOut: page(`${HOSTS.classic}/signout/complete`),
};
