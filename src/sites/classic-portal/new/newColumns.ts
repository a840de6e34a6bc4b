/** The columns of the NEW drawer: each is opened by the one entry of the column before it that leads on. */
export const NEW_COLUMNS = [
  {
    of: 'classicPortal.command.new',
    entries: ['compute', 'dataServices', 'appServices', 'networkServices', 'store'],
    way: 'appServices',
  },
  {
    of: 'classicPortal.new.appServices',
    entries: [
      'mediaService',
      'serviceBus',
      'mobileEngagement',
      'teamServices',
      'cdn',
      'scheduler',
      'apiManagement',
      'activeDirectory',
    ],
    way: 'activeDirectory',
  },
  {
    of: 'classicPortal.new.activeDirectory',
    entries: ['directory', 'accessControl', 'multiFactor'],
    way: 'directory',
  },
  { of: 'classicPortal.new.directory', entries: ['customCreate'], way: 'customCreate' },
] as const;

export type NewName = (typeof NEW_COLUMNS)[number]['entries'][number];
