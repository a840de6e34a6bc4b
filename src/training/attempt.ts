import type { What } from '../core/index';

/** A log entry as an attempt is judged by it. */
export type AttemptEntry = { readonly seq: number; readonly what: What };
