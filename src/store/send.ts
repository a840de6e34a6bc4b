import { answer, isAllWellFormed, recorded, type Command, type Decision, type What } from '../core/index';
import { mayBeAnswered } from './guard';
import { write } from './log/writeLog';
import { noteVisits } from './visit';

// Apart from the run itself: who only looks at a run, as the start page does, need not load the rules.

/** What came of a command; one that was held back was neither answered nor written. */
export type Sent = Decision | { readonly held: true };

/**
 * Answers a command with what was written: the events that came of it, or why it was refused. That is stored before
 * this resolves. A command that could not be read again is refused without a record. A lesson may ask first whether it
 * is meant.
 */
export async function send(command: Command, page: string): Promise<Sent> {
  const may = mayBeAnswered(command);
  if (may !== true && !(await may)) return { held: true };

  noteVisits();
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
