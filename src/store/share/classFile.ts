import * as v from 'valibot';
import { Text } from '../../core/schemas';
import { FORMAT } from '../log/migrations';
import type { RunFlaw } from '../log/parseFlaw';
import { readLogOf } from '../log/parseLog';
import { readAtOnce, readInSlices, type Reading } from '../log/reading';
import { NAME_OF_CLASS_FORMAT, type NamedLog } from './makeClassFile';
import { LARGEST_FILE_MEGABYTES } from './runFile';

/** More than any class has. */
export const MOST_RUNS = 2_000;
const LONGEST_NAME = 100;

/** Why a file is none of a class: what is wrong with it, or with one of its runs, counted from 1. */
export type ClassFlaw =
  | { readonly code: 'not-a-class' }
  | { readonly code: 'run'; readonly number: number; readonly flaw: RunFlaw }
  | RunFlaw;

/** What comes of reading the file of a class: all of its runs, or none. */
export type ReadClass = { readonly runs: readonly NamedLog[] } | { readonly flaw: ClassFlaw };

const ClassFile = v.strictObject({
  format: v.literal(NAME_OF_CLASS_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  runs: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(Text, v.maxLength(LONGEST_NAME)),
        // Looked at one by one, once they are brought to today's form.
        entries: v.array(v.unknown()),
      }),
    ),
    v.maxLength(MOST_RUNS),
  ),
});

/** The runs in the text of a class's file, each as strictly judged as a run's file. Never throws. */
export function parseClassFile(text: string): ReadClass {
  return readAtOnce(readRunsIn(text));
}

/** The same of a file that somebody has chosen, in slices. One that is too large is not read at all. Never rejects. */
export async function readClassFile(file: Blob): Promise<ReadClass> {
  if (file.size > LARGEST_FILE_MEGABYTES * 1_000_000) {
    return { flaw: { code: 'too-large', megabytes: LARGEST_FILE_MEGABYTES } };
  }
  const text = await file.text().catch(() => undefined);
  const read = text === undefined ? undefined : await readInSlices(readRunsIn(text));
  return read ?? { flaw: { code: 'unreadable' } };
}

function* readRunsIn(text: string): Reading<ReadClass> {
  const parsed = v.safeParse(ClassFile, jsonIn(text), { abortEarly: true });
  if (!parsed.success) return { flaw: { code: 'not-a-class' } };
  const { version, runs } = parsed.output;
  if (version > FORMAT) return { flaw: { code: 'newer-version', version } };
  const logs: NamedLog[] = [];
  for (const { name, entries } of runs) {
    const read = yield* readLogOf(entries, version);
    if ('flaw' in read) return { flaw: { code: 'run', number: logs.length + 1, flaw: read.flaw } };
    logs.push({ name, log: read.log });
  }
  return { runs: logs };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
