import { ours } from './storage/ours';

/** One tab of this browser plays a run at a time, where the browser has locks: a page on plain http has none. */
type Turn = { readonly run: string; readonly end: () => void };
let turn: Turn | undefined;
/** The turn that was asked for last, unless it has been given back meanwhile. */
let asked: Turn | undefined;

/**
 * Takes the turn to play a run: from another tab that has it, or only where none has. Answers with whether this tab has
 * it now. `onLost` is called once another tab takes it away.
 */
export async function takeTurn(run: string, from: 'others' | 'nobody', onLost: () => void): Promise<boolean> {
  if (turn?.run === run) return true;
  giveTurn();
  const { locks } = navigator as { readonly locks?: LockManager | null };
  if (!locks) return true;

  return new Promise((answer) => {
    const mine = { run, end: () => undefined as void };
    asked = mine;
    const options: LockOptions = from === 'others' ? { steal: true } : { ifAvailable: true };
    const hold = (lock: Lock | null) => {
      answer(lock !== null);
      // It may come after it was given back: held all the same, it would be lost to the next one that is asked for.
      if (!lock || asked !== mine) return undefined;
      turn = mine;
      return new Promise<void>((resolve) => {
        mine.end = resolve;
      });
    };
    locks.request(ours(`onetenant.play.${run}`), options, hold).catch(() => {
      // A page in a sandbox is refused: it plays as if it were alone.
      answer(true);
      if (turn !== mine) return;
      turn = undefined;
      onLost();
    });
  });
}

/** Gives the turn back, if this tab has it. */
export function giveTurn(): void {
  turn?.end();
  turn = undefined;
  asked = undefined;
}
