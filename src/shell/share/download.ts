import { findRun } from '../../store/findRun';
import { logOfRun, useRun } from '../../store/run';
import { fileNameOf } from '../../store/share/fileName';
import { makeRunFile } from '../../store/share/makeRunFile';
import { offerFile } from '../../store/share/offerFile';
import type { Told } from '../../store/share/share';

/** Offers a run as a file, by default the present one: its log, which holds no secret, as JSON. */
export async function downloadRun(told?: Told): Promise<void> {
  const { log, learner } = told ?? { log: logOfRun(), learner: (await findRun(useRun.getState().id))?.learner };
  offerFile(`${fileNameOf({ log, learner })}.json`, makeRunFile(log));
}
