import type { Entry } from '../../core/index';
import type { HandedInFile } from '../../training/result/classRows';
import { resultOf, type Result } from '../../training/result/result';
import type { RunFlaw } from '../log/parseFlaw';
import { readRunFile } from '../share/runFile';
import type { Attempt } from './attempt';
import { attemptAt, attemptIn, isTold } from './attempts';

/** Why a file tells no result: it is no run, a free run, one of a lesson that is not here, or a test that still goes on. */
export type FileFlaw = RunFlaw | { readonly code: 'free-run' | 'not-judged' | 'not-handed-in' };

/** A file that was handed in: judged anew by its log, or why not. */
export type ReadFile = HandedInFile | { readonly name: string; readonly flaw: FileFlaw };

/** Reads a run's file as the result that it proves. Nothing is kept of it. Never rejects. */
export async function readHandedInFile(file: File): Promise<ReadFile> {
  const name = file.name.replace(/\.json$/i, '');
  const read = await readRunFile(file).catch(() => undefined);
  if (!read) return { name, flaw: { code: 'unreadable' } };
  if ('flaw' in read) return { name, flaw: read.flaw };
  const { log } = read;
  const [first] = log;
  if (first?.what.type !== 'began' || !first.what.lesson) return { name, flaw: { code: 'free-run' } };
  const attempt = await attemptIn(log).catch(() => undefined);
  if (!attempt) return { name, flaw: { code: 'not-judged' } };
  if (!isTold(attempt)) return { name, flaw: { code: 'not-handed-in' } };
  return { name, result: resultOf(attempt, log), resultUntil: resultsOf(attempt, log) };
}

/** Judges the beginnings of a log, each once. */
function resultsOf({ lesson }: Attempt, log: readonly Entry[]): HandedInFile['resultUntil'] {
  const known = new Map<number, Result | undefined>();
  return (entries) => {
    const beginning = log.slice(0, entries);
    const attempt = known.has(entries) ? undefined : attemptAt(lesson, beginning);
    if (!known.has(entries)) known.set(entries, attempt && resultOf(attempt, beginning));
    return known.get(entries);
  };
}
