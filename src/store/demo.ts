import { logReader, type Entry, type Run } from '../core/index';
import { withoutLesson } from './lesson/played';
import { TAB } from './log/writeLog';

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

/** The page that was shown first after an entry, before anything else was done. */
function pageAfter(log: readonly Entry[], seq: number): string | undefined {
  for (const { what } of log.slice(seq + 1)) {
    if (what.type === 'visited' && what.frame !== 'beside') return what.address;
    if (what.type === 'did' || what.type === 'undid' || what.type === 'redid') return undefined;
  }
  return undefined;
}
