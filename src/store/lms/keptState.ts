import { ours } from '../storage/ours';
import { placeOf } from './learner';

const NAME = 'onetenant.lms';

/** What this browser keeps for the LMS, of the learner for whom the page was opened. */
export const LMS_STATE = ours(NAME);

/** The same of a learner who became known later. */
export function lmsStateOf(packageId: string, learner: string): string {
  return NAME + placeOf(packageId, learner);
}
