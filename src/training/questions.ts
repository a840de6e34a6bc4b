import * as v from 'valibot';
import { ROLES } from '../core/index';
import { PROFILES, type Read } from '../core/schemas';

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Kind = v.picklist(['organizational', 'microsoft']);
const owned = { owner: v.exactOptional(Name) };

function question<const Ask extends string, Parts extends v.ObjectEntries>(ask: Ask, parts: Parts) {
  return v.strictObject({ ask: v.literal(ask), ...parts });
}

/**
 * What may be asked of the world. A directory is named by the first part of its initial domain, an account by its user
 * name, an Azure subscription by its owner. Canceled subscriptions count where a state is asked for, and nowhere else.
 */
export const Question = v.variant('ask', [
  /** Is some Azure subscription in the same directory as some Office 365 subscription: in this one, where it is named? */
  question('subscriptionsShareDirectory', { directory: v.exactOptional(Name) }),
  question('azureTrusts', { directory: Name, ...owned }),
  /** Is some Azure subscription in another directory than this? */
  question('azureOutside', { directory: Name, ...owned }),
  question('azureIs', {
    ...owned,
    state: v.exactOptional(v.picklist(['active', 'disabled', 'canceled'])),
    offer: v.exactOptional(v.picklist(['MS-AZR-0044P', 'MS-AZR-0003P'])),
  }),
  /** Are the days of the owner's free trial over, upgraded or not? */
  question('azureTrialOver', { owner: Name }),
  question('office365In', { directory: Name }),
  question('office365Outside', { directory: Name }),
  question('directoryExists', { directory: Name }),
  question('userExists', { user: Name }),
  /** In the user's home, unless another directory is named. */
  question('userHasRole', { user: Name, role: v.picklist(ROLES), directory: v.exactOptional(Name) }),
  question('signInBlocked', { user: Name }),
  /** Has the user a seat of some Office 365 subscription that works? */
  question('licenceAssigned', { user: Name }),
  question('isUserOf', { account: Name, directory: Name, kind: v.exactOptional(Kind) }),
  question('serviceAdministratorIs', { ...owned, account: Name, kind: v.exactOptional(Kind) }),
  question('coAdministratorIs', { ...owned, account: Name }),
  question('signedIn', { account: Name, kind: v.exactOptional(Kind), profile: v.exactOptional(v.picklist(PROFILES)) }),
]);
export type Question = Read<typeof Question>;
