import { answer, isAllWellFormed, recorded, type Command, type Decision, type What } from '../core/index';
import { write } from './log/writeLog';

// Apart from the run itself: who only looks at a run, as the start page does, need not load the rules.

/**
 * Answers a command with what was written: the events that came of it, or why it was refused. That is stored before
 * this resolves. A command that could not be read again is refused without a record.
 */
export async function send(command: Command, page: string): Promise<Decision> {
  let answered: What | undefined;
  const written = await write(page, (run) => {
    const what = answer(run.world, command);
    answered = what;
    return recorded(what);
  });
  if (answered?.type === 'refused') return { rejection: answered.rejection };
  if (written === 'unreadable') {
    return { rejection: { code: isAllWellFormed(command) ? 'not-recordable' : 'text-malformed' } };
  }
  return { events: answered?.type === 'did' ? answered.events : [] };
}
