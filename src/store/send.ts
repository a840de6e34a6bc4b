import { answer, type Command, type Rejection, type What } from '../core/index';
import { write } from './writeLog';

// Apart from the run itself: who only looks at a run, as the start page does, need not load the rules.

/**
 * Answers a command. What it answers is stored before this resolves: nothing where the command was accepted. A command
 * that could not be read again is refused without a record.
 */
export async function send(command: Command, page: string): Promise<Rejection | undefined> {
  let answered: What | undefined;
  const written = await write(page, (run) => (answered = answer(run.world, command)));
  if (answered?.type === 'refused') return answered.rejection;
  return written === 'unreadable' ? { code: 'not-recordable' } : undefined;
}
