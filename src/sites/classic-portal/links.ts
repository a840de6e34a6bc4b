const ACTIVE_DIRECTORY = 'manage.windowsazure.com/activedirectory';
const SETTINGS = 'manage.windowsazure.com/settings';

export const DIRECTORY_TABS = [
  'quickstart',
  'users',
  'groups',
  'applications',
  'domains',
  'directory-integration',
  'configure',
  'reports',
  'licenses',
] as const;

export type DirectoryTab = (typeof DIRECTORY_TABS)[number];
export const USER_TABS = ['profile', 'work-info', 'devices', 'activity'] as const;

export type UserTab = (typeof USER_TABS)[number];
export type SettingsTab = 'subscriptions' | 'administrators';

/** The addresses that the screens of this site lead to. */
export const links = {
  directories: ACTIVE_DIRECTORY,
  existingDirectory: `${ACTIVE_DIRECTORY}/use-existing`,
  directory: (directory: string, tab: DirectoryTab) => `${ACTIVE_DIRECTORY}/${directory}/${tab}`,
  profile: (directory: string, user: string) => userAddress(directory, user, 'profile'),
  user: userAddress,
  settings: (tab: SettingsTab) => `${SETTINGS}/${tab}`,
  signedOut: 'manage.windowsazure.com/signout/complete',
  newPortal: 'portal.azure.com',
  accountCenterHome: 'account.windowsazure.com/subscriptions',
  freeTrial: 'azure.microsoft.com/pricing/free-trial',
  accountCenter: (id: string) => `account.windowsazure.com/subscriptions/${id}`,
  azureHome: 'azure.microsoft.com',
} as const;

function userAddress(directory: string, user: string, tab: UserTab): string {
  return `${ACTIVE_DIRECTORY}/${directory}/users/${partOf(user)}/${tab}`;
}

// A user name may hold characters that mean something in an address; an @ means nothing there and reads better as it is.
function partOf(text: string): string {
  return encodeURIComponent(text).replaceAll('%40', '@');
}
