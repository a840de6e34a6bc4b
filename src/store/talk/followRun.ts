import { readLog, readOn } from '../../core/index';
import { addToLog, heldLog } from '../log/keptLog';
import { FORMAT } from '../log/migrations';
import { catchUp, load } from '../log/openLog';
import { show } from '../log/writeLog';
import { useRun } from '../runState';
import { inTurn } from '../storage/inTurn';
import { parseStored } from '../storage/stored';

/**
 * Shows a run as far as this window can read it in the storage. Answers with how many entries of it are shown: fewer than
 * `length` where another window has to tell the rest.
 */
export function followRun(id: string, length: number): Promise<number> {
  return inTurn(async () => {
    if (held(id) === 0) await load(id).catch(() => undefined);
    else if (held(id) < length) await catchUp(id);
    return held(id);
  });
}

/**
 * Shows what another window has told of a run, from an entry on, and answers with whether it is shown. What is none of a
 * log changes nothing.
 */
export function takeEntries(id: string, from: number, entries: readonly unknown[]): Promise<boolean> {
  return inTurn(async () => {
    const known = held(id);
    if (from > known) return false;
    try {
      const told = entries.slice(known - from).map((entry) => ({ entry, format: FORMAT }));
      const news = await parseStored(told, known === 0 ? [] : heldLog());
      const { run } = useRun.getState();
      if (known > 0 && run) {
        const next = readOn(run, news);
        addToLog(news);
        useRun.setState({ run: next });
      } else if (news.length > 0) show(id, news, readLog(news), news.length);
      return held(id) > 0;
    } catch {
      // It cannot be followed, and what is shown stays.
      return false;
    }
  });
}

function held(id: string): number {
  const { id: shown, run } = useRun.getState();
  return shown === id ? (run?.length ?? 0) : 0;
}
