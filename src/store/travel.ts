import { redoing, undoing, type Run, type What } from '../core/index';
import { write } from './log/writeLog';
import { noteVisits } from './visit';

/** Takes back what was done last. Answers with the page on which it was done. */
export function undo(page: string): Promise<string | undefined> {
  return travel(page, undoing, (run) => run.done.at(-1)?.page);
}

/** Brings back what was taken back last. Answers with the page on which that was, which shows what the deed led to. */
export function redo(page: string): Promise<string | undefined> {
  return travel(page, redoing, (run) => {
    const step = run.undone.at(-1);
    return step?.undoneOn ?? step?.page;
  });
}

// The page is that of the step which is taken, and known only when it is its turn.
async function travel(
  page: string,
  move: (run: Run) => What | undefined,
  pageOf: (run: Run) => string | undefined,
): Promise<string | undefined> {
  noteVisits();
  let target: string | undefined;
  const written = await write(page, (run) => {
    target = pageOf(run);
    return move(run);
  });
  return written === 'unreadable' ? undefined : target;
}
