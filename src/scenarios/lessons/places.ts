import { classicPortal } from '../../map/sites/classicPortal';
import type { Check } from '../../training/check';

/** Where the users of Contoso are listed in the classic portal; the directory opens on them. */
export const USERS = classicPortal.directory.patternOf({ directory: '{domain}', tab: 'users' });
export const USERS_SEEN: Check = {
  any: [{ visited: USERS }, { visited: classicPortal.directoryWithoutTab.patternOf({ directory: '{domain}' }) }],
};

/** Where the role of Contoso's administrator stands. */
export const PROFILE = classicPortal.user.patternOf({ directory: '{domain}', user: 'admin', tab: 'profile' });
export const PROFILE_SEEN: Check = {
  any: [
    { visited: PROFILE },
    { visited: classicPortal.userWithoutTab.patternOf({ directory: '{domain}', user: 'admin' }) },
  ],
};
