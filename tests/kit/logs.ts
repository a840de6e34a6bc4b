import { answer, readEntry, readLog, type Command, type Entry, type What } from '../../src/core/index';
import type { StartStateId } from '../../src/scenarios/startStates';
import { eventsOf } from './given';

export function entryOf(seq: number, what: What): Entry {
  return { seq, at: '2026-01-01T12:00:00.000Z', tab: 'a tab', page: `page ${seq}`, what };
}

/** The log of somebody who did these things, none of which was refused. */
export function logOf(start: StartStateId, ...commands: readonly (Command | 'undo')[]): Entry[] {
  const log = [entryOf(0, { type: 'began', start, seed: 'test', events: eventsOf(start) })];
  let run = readLog(log);
  for (const command of commands) {
    const last = run.done.at(-1)?.seq ?? 0;
    const what: What = command === 'undo' ? { type: 'undid', seq: last } : answer(run.world, command);
    if (what.type === 'refused') throw new Error(`refused: ${what.rejection.code}`);
    const entry = entryOf(log.length, what);
    log.push(entry);
    run = readEntry(run, entry);
  }
  return log;
}
