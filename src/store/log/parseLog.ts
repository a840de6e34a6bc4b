import { foreignLog, type ReadRun } from './foreignLog';
import type { Reading } from './reading';

/** Years of clicking. */
export const MOST_ENTRIES = 50_000;

/** The log in entries of a format that came from elsewhere, brought to today's, or what is wrong with it. */
export function* readLogOf(entries: readonly unknown[], format: number): Reading<ReadRun> {
  if (entries.length > MOST_ENTRIES) {
    return { flaw: { code: 'part-wrong', place: { part: 'entries' }, wrong: 'too-many' } };
  }
  const foreign = foreignLog();
  for (const [at, entry] of entries.entries()) {
    const flaw = foreign.take(entry, format);
    if (flaw) return { flaw };
    yield (at + 1) / entries.length;
  }
  return foreign.end();
}
