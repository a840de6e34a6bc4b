import { heldLog } from '../log/keptLog';
import { useRun } from '../runState';
import { inTurn } from '../storage/inTurn';
import { changeSeat } from './seatRecord';

/**
 * Notes which runs of this browser belong to its seat: those that are begun while it is taken, and those in which
 * something is done. What was done before, and is only looked at, is nobody's business. `onWritten` is called once
 * something new is stored; the answer stops it.
 */
export function followOwnRuns(onWritten: () => void): () => void {
  let shown = { id: '', length: 0 };

  const follow = () => {
    const { id, run } = useRun.getState();
    if (!run || (id === shown.id && run.length === shown.length)) return;
    const began = heldLog()[0]?.at ?? '';
    const isGrown = id === shown.id && run.length > shown.length;
    shown = { id, length: run.length };
    changeSeat(({ runs, since }) => (!runs.includes(id) && (isGrown || began >= since) ? { runs: [...runs, id] } : {}));
    // What was written is shown before it is stored.
    void inTurn(async () => undefined).then(onWritten);
  };
  follow();
  return useRun.subscribe(follow);
}
