/** The simulated browser's profiles. */
export const PROFILES = ['default', 'inprivate'] as const;

/** A user's organizational roles in one directory. The same role is seen in every portal. */
export const ROLES = [
  'user',
  'global-admin',
  'billing-admin',
  'service-admin',
  'user-admin',
  'password-admin',
] as const;

/** What a user may do with a resource group, or with all of a subscription. */
export const ACCESS_ROLES = ['owner', 'contributor', 'reader'] as const;

/** How a lesson is taken. */
export const MODES = ['watch', 'guided', 'practice', 'test'] as const;

/** The stages of help. The last does the step, and costs its points. */
export const HELP = ['again', 'where', 'show', 'do'] as const;

/** In which frame a page was shown, where that was not the first one beside a second as it was. */
export const VISITED_IN = ['beside', 'only'] as const;

/** No world is older: the first morning of the oldest edition. */
export const EARLIEST_DATE = '2016-08-17T09:00';

/** No world is younger: far enough for every rule of 2016, and near enough for every way to write a date. */
export const LATEST_DATE = '2099-12-31T23:59';
