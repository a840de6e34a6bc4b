import * as v from 'valibot';
import { AnyEntry, Id } from '../../core/schemas';
import { NAME_OF_FORMAT } from './makeRunFile';
import { FORMAT } from '../log/migrations';
import { flawOfIssue, type RunFlaw } from '../log/parseFlaw';
import type { ReadRun } from '../log/foreignLog';
import { MOST_ENTRIES, readLogOf } from '../log/parseLog';
import { readAtOnce, readInSlices, type Reading, type Watch } from '../log/reading';

/** A run with a hundred thousand people needs half of it. */
export const LARGEST_FILE_MEGABYTES = 64;

/** A run file as it is written today. `public/run-file.schema.json` is made of it. */
export const RunFile = v.strictObject({
  format: v.literal(NAME_OF_FORMAT),
  /** The form of the entries: a file goes through the same migrations as what is stored. */
  version: v.literal(FORMAT),
  entries: v.pipe(v.array(AnyEntry), v.minLength(1), v.maxLength(MOST_ENTRIES)),
});

// What is in the entries is looked at one by one, once they are brought to today's form. Files once named their run.
const Envelope = v.strictObject({
  format: v.literal(NAME_OF_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: v.exactOptional(Id),
  entries: v.array(v.unknown()),
});

/** The log in the text of a run file, or what is wrong with it. Never throws. */
export function parseRunFile(text: string): ReadRun {
  return readAtOnce(readTextOf(text));
}

/**
 * The same of a file that somebody has chosen or dropped, in slices. One that is too large for a run is not read at all.
 * Resolves to nothing where the reading was stopped.
 */
export async function readRunFile(file: Blob, watch?: Watch): Promise<ReadRun | undefined> {
  if (file.size > LARGEST_FILE_MEGABYTES * 1_000_000) {
    return { flaw: { code: 'too-large', megabytes: LARGEST_FILE_MEGABYTES } };
  }
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { flaw: { code: 'unreadable' } } : readInSlices(readTextOf(text), watch);
}

function* readTextOf(text: string): Reading<ReadRun> {
  const read = parseJson(text);
  if ('flaw' in read) return read;
  const { json } = read;
  if (!isOfFormat(json)) return { flaw: { code: 'not-a-run' } };
  const parsed = v.safeParse(Envelope, json, { abortEarly: true });
  if (!parsed.success) return { flaw: flawOfIssue(parsed.issues[0]) };

  const { version, entries } = parsed.output;
  if (version > FORMAT) return { flaw: { code: 'newer-version', version } };
  return yield* readLogOf(entries, version);
}

function parseJson(text: string): { readonly json: unknown } | { readonly flaw: RunFlaw } {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1];
    return { flaw: { code: 'not-json', ...(line !== undefined && { line: Number(line) }) } };
  }
}

function isOfFormat(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === NAME_OF_FORMAT;
}
