import { locationOfFrames } from '../../map/locationOfFrames';
import type { RunFlaw } from '../../store/log/parseFlaw';
import type { ReadRun } from '../../store/log/foreignLog';
import { adopt, useRun } from '../../store/run';

/**
 * Keeps a run that was read as one of this browser's, if it may be believed, and goes where it is to be shown. The
 * answer is why it was refused: nothing changes then.
 */
export async function openForeign(read: ReadRun, go: (location: string) => void): Promise<RunFlaw | undefined> {
  if ('flaw' in read) return read.flaw;
  await adopt(read.log, () => go(locationOfFrames(useRun.getState().run?.frames ?? { main: '' })));
  return undefined;
}
