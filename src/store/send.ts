import { answer, type Command, type Rejection } from '../core/index';
import { write } from './writeLog';

// Apart from the run itself: who only looks at a run, as the start page does, need not load the rules.

/** Answers a command. What it answers is stored before this resolves: nothing where the command was accepted. */
export async function send(command: Command, page: string): Promise<Rejection | undefined> {
  const written = await write(page, (run) => answer(run.world, command));
  return written?.type === 'refused' ? written.rejection : undefined;
}
