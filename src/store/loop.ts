import type { Entry } from '../core/index';
import { keepIn, keptIn } from './log/keptLog';
import { keep } from './log/writeLog';
import { openRun } from './run';
import { useRun } from './runState';
import { inTurn } from './storage/inTurn';
import { memoryStorage, type Storage } from './storage/storage';

type Loop = { readonly log: readonly Entry[]; readonly onShow: () => void };
let loop: Loop | undefined;
/** Where runs are kept when nothing is shown over and over. */
let before: Storage | undefined;

/**
 * Shows a lawful log again and again, in memory only: no run of this browser comes of it, however often it starts over.
 * `onShow` is called in each instant in which its beginning is shown.
 */
export function beginLoop(log: readonly Entry[], onShow: () => void): Promise<void> {
  loop = { log, onShow };
  return startOver();
}

/** Shows its beginning again; what was done since is gone. Nothing where nothing is shown over and over. */
export function startOver(): Promise<void> {
  return inTurn(async () => {
    if (!loop) return;
    before ??= keptIn();
    // Each time another one: it forgets what came before.
    keepIn(memoryStorage());
    // What a storage cannot do is of no interest here.
    useRun.setState({ trouble: undefined });
    await keep(loop.log, undefined, loop.onShow);
  });
}

/** Back to the runs of this browser, and to the one that was shown before. */
export async function endLoop(): Promise<void> {
  const storage = before;
  loop = undefined;
  before = undefined;
  if (storage) await openRun(async () => storage);
}
