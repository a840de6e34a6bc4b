import { decide, type Command } from './commands';
import type { Did, Refused } from './log';
import type { World } from './world';

/** What a command writes into the log. */
export function answer(world: World, command: Command): Did | Refused {
  const decision = decide(world, command);
  return 'events' in decision
    ? { type: 'did', command, events: decision.events }
    : { type: 'refused', command, rejection: decision.rejection };
}
