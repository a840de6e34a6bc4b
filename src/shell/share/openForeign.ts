import type { Run } from '../../core/index';
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
  await adopt(read.log, () => go(locationOfRun(useRun.getState().run)));
  return undefined;
}

// Simulated addresses begin with a host. Anything else would be a page of the simulator, such as one that begins a run.
function locationOfRun(run: Run | undefined): string {
  const [host = ''] = run?.frames.main.split(/[/?#]/) ?? [];
  return run && host.includes('.') ? locationOfFrames(run.frames) : '/';
}
