import type { Flaws } from './aboutYou';
import type { AccountKind } from './accounts';
import type { Deed, Role } from './roles';
import type { Event } from './events';
import type { PlanId } from './subscriptions';

/** What became of a command: facts that now hold, or the one reason why nothing changed. */
export type Decision = { readonly events: readonly Event[] } | { readonly rejection: Rejection };

/** A reason that a person can act on: a code and its facts. Sentences belong to the languages (`rejection.<code>`). */
export type Rejection =
  /** The log entry that would tell of it could not be read again: a fault of the simulator. */
  | { readonly code: 'not-recordable' }
  | { readonly code: 'text-too-long'; readonly most: number }
  | { readonly code: 'needs-sign-in' }
  | { readonly code: 'account-unknown'; readonly userName: string }
  | { readonly code: 'account-of-other-kind'; readonly userName: string; readonly kind: AccountKind }
  | { readonly code: 'needs-organizational-account'; readonly userName: string }
  | { readonly code: 'needs-microsoft-account'; readonly userName: string }
  | { readonly code: 'two-accounts-of-this-name'; readonly userName: string }
  | { readonly code: 'sign-in-blocked'; readonly userName: string }
  | { readonly code: 'not-eligible-for-free-trial'; readonly userName: string }
  | { readonly code: 'enterprise-agreement'; readonly directory: string }
  | { readonly code: 'about-you-incomplete'; readonly flaws: Flaws }
  | { readonly code: 'earlier-part-missing'; readonly part: 'about-you' | 'phone' | 'card' }
  | { readonly code: 'part-already-done'; readonly part: 'about-you' | 'phone' | 'card' }
  | { readonly code: 'phone-not-fictional' }
  | { readonly code: 'phone-is-voip' }
  | { readonly code: 'no-code-sent' }
  | { readonly code: 'code-expired' }
  | { readonly code: 'code-used-up' }
  | { readonly code: 'card-declined' }
  | { readonly code: 'card-prepaid' }
  | { readonly code: 'needs-agreement' }
  | { readonly code: 'time-moves-forward' }
  | { readonly code: 'date-too-far' }
  | { readonly code: 'form-incomplete' }
  | { readonly code: 'earlier-step-missing' }
  | { readonly code: 'domain-taken-meanwhile' }
  | { readonly code: 'needs-role'; readonly deed: Deed; readonly role: Role }
  | { readonly code: 'needs-global-admin-for-admins'; readonly userName: string }
  | { readonly code: 'trial-already-used'; readonly directory: string }
  | { readonly code: 'directory-unknown' }
  | { readonly code: 'user-gone' }
  | { readonly code: 'user-name-missing' }
  | { readonly code: 'user-name-malformed' }
  | { readonly code: 'user-name-taken'; readonly userName: string }
  | { readonly code: 'domain-unknown'; readonly domain: string }
  | { readonly code: 'display-name-missing' }
  | { readonly code: 'alternate-email-malformed' }
  | { readonly code: 'in-twenty-directories'; readonly userName: string }
  | { readonly code: 'last-global-admin' }
  | { readonly code: 'not-to-oneself' }
  | { readonly code: 'password-kept-elsewhere'; readonly userName: string }
  | { readonly code: 'needs-usage-location' }
  | { readonly code: 'no-free-licence'; readonly free: number }
  | { readonly code: 'subscription-unknown' }
  | { readonly code: 'subscription-canceled' }
  | { readonly code: 'azure-subscription-disabled'; readonly subscription: string }
  | { readonly code: 'subscription-disabled'; readonly plan: PlanId }
  | { readonly code: 'subscription-not-a-trial' }
  | { readonly code: 'subscription-name-missing' }
  | { readonly code: 'needs-account-administrator' }
  | { readonly code: 'needs-service-administrator'; readonly subscription: string }
  | { readonly code: 'needs-subscription-administrator' }
  | { readonly code: 'directory-unchanged'; readonly directory: string }
  | { readonly code: 'no-association' }
  | { readonly code: 'already-in-directory'; readonly directory: string }
  | { readonly code: 'address-of-global-admin'; readonly userName: string; readonly directory: string }
  | { readonly code: 'address-in-directory'; readonly userName: string; readonly directory: string }
  | { readonly code: 'account-of-other-organization'; readonly userName: string }
  | { readonly code: 'already-administrator'; readonly userName: string }
  | { readonly code: 'too-many-co-administrators'; readonly most: number }
  | { readonly code: 'group-name-missing' }
  | { readonly code: 'group-name-malformed' }
  | { readonly code: 'group-name-taken'; readonly group: string }
  | { readonly code: 'group-unknown' }
  | { readonly code: 'needs-owner'; readonly group: string }
  | { readonly code: 'access-already-given'; readonly userName: string };

export function accept(...events: Event[]): Decision {
  return { events };
}

export function reject(rejection: Rejection): Decision {
  return { rejection };
}
