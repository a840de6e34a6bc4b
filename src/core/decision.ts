import type { Flaws } from './aboutYou';
import type { Event } from './events';

/** What became of a command: facts that now hold, or the one reason why nothing changed. */
export type Decision = { readonly events: readonly Event[] } | { readonly rejection: Rejection };

/** A reason that a person can act on: a code and its facts. Sentences belong to the languages (`rejection.<code>`). */
export type Rejection =
  | { readonly code: 'needs-sign-in' }
  | { readonly code: 'account-unknown'; readonly userName: string }
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
  | { readonly code: 'date-too-far' };

export function accept(...events: Event[]): Decision {
  return { events };
}

export function reject(rejection: Rejection): Decision {
  return { rejection };
}
