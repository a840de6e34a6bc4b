import { logReader, type Entry, type Run } from '../core/index';
import { withoutLesson } from './lesson/played';
import { heldLog, keptIn } from './log/keptLog';
import { TAB } from './log/writeLog';
import { recordOf } from './runRecord';
import { useRun } from './runState';
import { RUNS, tellNews } from './storage/news';
import { inTurn } from './storage/inTurn';
import { randomId } from './storage/randomId';

/**
 * The log of a run as a demo of it: a free run in which all that was done is undone, so that redo shows it, one deed
 * after the other, each followed by the page that it led to.
 */
export function demoOf(log: readonly Entry[]): readonly Entry[] {
  const told = [...withoutLesson(log)];
  const read = logReader();
  let run: Run | undefined;
  for (const entry of told) run = read(entry);
  const at = new Date().toISOString();
  for (const { seq, page } of run?.done.toReversed() ?? []) {
    const led = pageAfter(log, seq) ?? page;
    told.push({ seq: told.length, at, tab: TAB, page: led, what: { type: 'undid', seq } });
  }
  return told;
}

/**
 * Keeps the present run, as it is, once more beside it: before something is done by which what is undone cannot be
 * redone any more. Answers with the id of the copy; nothing where it could not be stored.
 */
export function keepAside(): Promise<string | undefined> {
  return inTurn(async () => {
    const { id } = useRun.getState();
    try {
      const record = await keptIn().find(id);
      const copy = randomId();
      await keptIn().append(copy, heldLog(), 0);
      await keptIn().note({ ...recordOf(copy, heldLog()), ...(record?.name !== undefined && { name: record.name }) });
      await keptIn().makeLatest(id);
      tellNews(RUNS);
      return copy;
    } catch {
      return undefined;
    }
  });
}

/** The page that was shown first after an entry, before anything else was done. */
function pageAfter(log: readonly Entry[], seq: number): string | undefined {
  for (const { what } of log.slice(seq + 1)) {
    if (what.type === 'visited' && what.frame !== 'beside') return what.address;
    if (what.type === 'did' || what.type === 'undid' || what.type === 'redid') return undefined;
  }
  return undefined;
}
