import { differencesOf, goalsMetIn, pointsOf, type Difference, type Result } from './result';

/** A run's file that was handed in, judged here. */
export type HandedInFile = {
  readonly name: string;
  readonly result: Result;
  /** What its first so many entries come to; nothing where they cannot be judged. */
  readonly resultUntil: (entries: number) => Result | undefined;
};

/** What stands behind a line: a code alone, a file alone, or both, and whether they say the same. */
export type Proof =
  { readonly of: 'code' | 'file' | 'both' } | { readonly of: 'differs'; readonly differences: readonly Difference[] };

export type ClassRow = {
  readonly key: string;
  readonly name: string;
  readonly result: Result;
  readonly proof: Proof;
};

type HandedInCode = { readonly code: string; readonly result: Result };

/**
 * A line for each code, held against the file of the same run where there is one, and for each file without a code. Of
 * several files of a run, the one that differs least counts.
 */
export function classRowsOf(codes: readonly HandedInCode[], files: readonly HandedInFile[]): readonly ClassRow[] {
  const runs = new Set(codes.map(({ result }) => result.run));
  return [
    ...codes.map(({ code, result }) => ({ key: code, name: result.name, result, proof: proofOf(result, files) })),
    ...files
      .filter(({ result }) => !runs.has(result.run))
      .map(({ name, result }): ClassRow => ({ key: `${name} ${result.log}`, name, result, proof: { of: 'file' } })),
  ];
}

/** By what a class can be sorted. */
export const CLASS_COLUMNS = ['name', 'lesson', 'mode', 'goals', 'points', 'wrong', 'help', 'time', 'proof'] as const;
export type ClassColumn = (typeof CLASS_COLUMNS)[number];

const VALUES: Readonly<Record<ClassColumn, (row: ClassRow) => string | number>> = {
  name: ({ name }) => name,
  lesson: ({ result: { lesson, version } }) => `${lesson} ${version}`,
  mode: ({ result }) => result.mode,
  goals: ({ result }) => goalsMetIn(result),
  points: ({ result }) => pointsOf(result).points,
  wrong: ({ result }) => result.wrong,
  help: ({ result }) => result.helped,
  time: ({ result }) => result.seconds,
  proof: ({ proof }) => proof.of,
};

/** The same lines in another order; what is equal stays as it was. */
export function sortedRows(rows: readonly ClassRow[], by: ClassColumn, descending: boolean): readonly ClassRow[] {
  const valueOf = VALUES[by];
  const sign = descending ? -1 : 1;
  return rows.toSorted((one, other) => sign * compare(valueOf(one), valueOf(other)));
}

function proofOf(result: Result, files: readonly HandedInFile[]): Proof {
  const [differences] = files
    .filter((file) => file.result.run === result.run)
    .flatMap((file) => {
      const judged = file.resultUntil(result.entries);
      return judged ? [differencesOf(result, judged)] : [];
    })
    .toSorted((one, other) => one.length - other.length);
  if (!differences) return { of: 'code' };
  return differences.length === 0 ? { of: 'both' } : { of: 'differs', differences };
}

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other));
}
