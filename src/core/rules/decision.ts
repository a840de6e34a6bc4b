import type { Event } from '../shapes/events';
import type { Rejection } from '../shapes/rejections';

/** What became of a command: facts that now hold, or the one reason why nothing changed. */
export type Decision = { readonly events: readonly Event[] } | { readonly rejection: Rejection };

export function accept(...events: Event[]): Decision {
  return { events };
}

export function reject(rejection: Rejection): Decision {
  return { rejection };
}
