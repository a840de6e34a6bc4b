import type { AccessRole, UserId } from '../../../core/index';

/** The steps of giving access, in order, each named as its title's text is. */
export const ACCESS_STEPS = ['selectRole', 'addUsers'] as const;
export type AccessStepName = (typeof ACCESS_STEPS)[number];

/** What was chosen in the steps so far. */
export type Chosen = { readonly role: AccessRole | undefined; readonly user: UserId | undefined };
