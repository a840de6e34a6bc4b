import type { Command } from '../core/index';

/** Asked before a command is answered: whether it may be. */
export type Guard = (command: Command) => Promise<boolean>;

let guard: Guard | undefined;

/** Asks this about every command of this tab from now on, until what it answers with is called. */
export function guardCommands(given: Guard): () => void {
  guard = given;
  return () => {
    if (guard === given) guard = undefined;
  };
}

/** Whether a command may be answered; at once where nothing asks. */
export function mayBeAnswered(command: Command): Promise<boolean> | true {
  return guard?.(command) ?? true;
}
