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
export const SETTINGS_TABS = ['subscriptions', 'administrators'] as const;

export type SettingsTab = (typeof SETTINGS_TABS)[number];
