import type { Event } from '../shapes/events';
import type { Rejection } from '../shapes/rejections';

/**
 * Why there is no answer. Whatever a rule asks answers with what it was asked for or with this, and `'rejection' in`
 * tells them apart.
 */
export type Refusal = { readonly rejection: Rejection };

/** What became of a command: facts that now hold, or the one reason why nothing changed. */
export type Decision = { readonly events: readonly Event[] } | Refusal;

export function accept(...events: Event[]): Decision {
  return { events };
}

export function reject(rejection: Rejection): Refusal {
  return { rejection };
}
