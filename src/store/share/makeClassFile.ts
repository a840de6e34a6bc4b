import type { Entry } from '../../core/index';
import { FORMAT } from '../log/migrations';

export const NAME_OF_CLASS_FORMAT = 'onetenant-class';

/** A run of a class, by the name of its learner. */
export type NamedLog = { readonly name: string; readonly log: readonly Entry[] };

/** All runs of a class as the text of one file: a run a line, and nothing of it that its log does not hold. */
export function makeClassFile(runs: readonly NamedLog[]): string {
  const lines = runs.map(({ name, log }) => JSON.stringify({ name, entries: log }));
  return `{"format":"${NAME_OF_CLASS_FORMAT}","version":${FORMAT},"runs":[\n${lines.join(',\n')}\n]}\n`;
}
