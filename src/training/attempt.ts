import * as v from 'valibot';
import type { What } from '../core/index';
import { Id, Text, type Read } from '../core/schemas';

/** The stages of help. The last does the step, and costs its points. */
export const HELP = ['again', 'where', 'show', 'do'] as const;

/** What an attempt writes into the log of its run besides what a run without a lesson does. */
const AttemptWhat = v.variant('type', [
  v.strictObject({ type: v.literal('helped'), step: Id, help: v.picklist(HELP) }),
  v.strictObject({ type: v.literal('answered'), step: Id, answer: Text }),
  v.strictObject({ type: v.literal('submitted') }),
  /** The answer to this step's question is forgotten; what was done is undone by entries of its own. */
  v.strictObject({ type: v.literal('restarted'), step: Id }),
]);
export type AttemptWhat = Read<typeof AttemptWhat>;

/** A log entry as an attempt is judged by it. */
export type AttemptEntry = { readonly seq: number; readonly what: What | AttemptWhat };
