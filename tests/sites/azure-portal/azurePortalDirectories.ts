import type { Command } from '../../../src/core/index';
import { CONTOSO } from '../../../src/scenarios/cast';

const profile = 'default';

export const KELLEY_PERSONAL = 'kelley.wall@outlook.com';
export const KELLEY_WALL = 'kelley.wall@contoso.onmicrosoft.com';
export const JANE_GOULD = 'jane.gould@contoso.onmicrosoft.com';
/** The subscription of the start state `bought-separately`. */
export const PERSONAL_TRIAL = 'd1a743ae-1c58-46f0-b2e7-6f1a4d8c3010';

export const signInAs = (userName: string): Command => ({ type: 'signIn', profile, userName });

/** The third story up to where Kelley's personal account sees both directories. */
export const ASSOCIATED: readonly Command[] = [
  signInAs(KELLEY_PERSONAL),
  { type: 'beginAssociation', profile },
  signInAs(KELLEY_WALL),
  { type: 'confirmAssociation', profile },
  { type: 'signOut', profile },
  signInAs(KELLEY_PERSONAL),
];

export const CHANGE: Command = {
  type: 'changeDirectory',
  profile,
  subscription: PERSONAL_TRIAL,
  directory: CONTOSO.id,
};

/** And on to where the subscription trusts Contoso. */
export const MOVED: readonly Command[] = [...ASSOCIATED, CHANGE];

/** And to its end: Jane administers the subscription too. */
export const SHARED: readonly Command[] = [
  ...MOVED,
  { type: 'addCoAdministrator', profile, userName: JANE_GOULD, subscriptions: [PERSONAL_TRIAL] },
];
