import type { Command, Event } from '../core/index';
import { begin, openRun } from './run';
import { send } from './send';
import { memoryStorage } from './storage/storage';

/** Shows a world of its own, made of a start state and commands, in memory only: the stored run waits for `leaveScene`. */
export async function showScene(
  start: string,
  events: readonly Event[],
  commands: readonly Command[],
  page: string,
): Promise<void> {
  await openRun(async () => memoryStorage());
  await begin(start, events, page, start);
  for (const command of commands) await send(command, page);
}

/** Back from a scene to the run that was open before it. */
export function leaveScene(): Promise<void> {
  return openRun();
}
