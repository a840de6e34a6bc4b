import type { Command } from '../shapes/commands';
import type { Did, Refused } from '../shapes/entries';
import { decide } from '../rules/rules';
import type { World } from '../world/world';

/** What a command writes into the log. */
export function answer(world: World, command: Command): Did | Refused {
  const decision = decide(world, command);
  return 'events' in decision
    ? { type: 'did', command, events: decision.events }
    : { type: 'refused', command, rejection: decision.rejection };
}
