import type { Entry } from '../../core/index';
import { FORMAT } from '../log/migrations';
import { readLogOf } from '../log/parseLog';
import { readInSlices } from '../log/reading';
import { adopt, useRun } from '../run';
import { renameRun } from '../runs';

/**
 * Keeps a learner's run up to an entry, that one included, as a run of this browser's own, under a name. Answers with its
 * id; nothing, and nothing is kept, where it is no lawful log.
 */
export async function forkRun(log: readonly Entry[], seq: number, name: string): Promise<string | undefined> {
  const read = await readInSlices(readLogOf(log.slice(0, seq + 1), FORMAT));
  if (!read || 'flaw' in read) return undefined;
  await adopt(read.log);
  const { id } = useRun.getState();
  await renameRun(id, name);
  return id;
}
