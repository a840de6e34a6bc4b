import { type DirectoryMap, type Place, type Thing, type Tie } from './things';

/** A line of the table that says what a map shows: a thing, what it is in, and the ties that begin at it. */
export type MapRow = {
  readonly thing: Thing;
  readonly within: Thing | undefined;
  readonly ties: readonly Tie[];
};

/** The table of a map: every thing and every tie of it once, each thing before what is inside it. */
export function rowsOf({ directories, outside, ties }: DirectoryMap): MapRow[] {
  const from = new Map<string, Tie[]>();
  for (const tie of ties) {
    const same = from.get(tie.from);
    if (same) same.push(tie);
    else from.set(tie.from, [tie]);
  }
  const rows = ({ thing, inside }: Place, within: Thing | undefined): MapRow[] => [
    { thing, within, ties: from.get(thing.key) ?? [] },
    ...inside.flatMap((one) => rows(one, thing)),
  ];
  return [...directories, ...outside].flatMap((place) => rows(place, undefined));
}
