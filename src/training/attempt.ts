import type { What } from '../core/index';

/** A log entry as an attempt is judged by it. `at` is when it was written: ISO 8601, UTC. */
export type AttemptEntry = { readonly seq: number; readonly at: string; readonly what: What };
