import { offerFile } from '../../store/share/offerFile';
import { logOfRun, useRun } from '../../store/run';
import { makeRunFile } from '../../store/share/makeRunFile';

/** Offers the present run as a file: its log, which holds no secret, as JSON. */
export function downloadRun(): void {
  const start = useRun.getState().run?.start ?? '';
  // A start state of a foreign run may be called anything.
  offerFile(`onetenant-${start.replaceAll(/[^\w-]/g, '') || 'run'}.json`, makeRunFile(logOfRun()));
}
