import { offerFile } from '../../store/share/offerFile';
import type { Entry } from '../../core/index';
import { logOfRun } from '../../store/run';
import { makeRunFile } from '../../store/share/makeRunFile';

/** Offers a run as a file, by default the present one: its log, which holds no secret, as JSON. */
export function downloadRun(log: readonly Entry[] = logOfRun()): void {
  const [first] = log;
  const start = first?.what.type === 'began' ? first.what.start : '';
  // A start state of a foreign run may be called anything.
  offerFile(`onetenant-${start.replaceAll(/[^\w-]/g, '') || 'run'}.json`, makeRunFile(log));
}
