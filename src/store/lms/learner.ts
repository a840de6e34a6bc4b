import { recall, remember } from '../storage/remember';
import type { LmsDoor } from './lms';

/** For whom this browser keeps what is done in a package. */
export type Learner = {
  /** Said by the LMS; made up for this launch, where no LMS says who is learning. */
  readonly name: string;
  readonly isKnown: boolean;
};

const OF_LAUNCH = 'launch-';

/** What of a package is kept in this browser is named after it and its learner: others sit at the same computer. */
export function placeOf(packageId: string, learner: string): string {
  return ['', packageId, learner].join('.');
}

/**
 * The learner, as the LMS says. One that has closed this launch does not say it, where the page is loaded again in it; where
 * there is none, a page that is loaded again is of the learner of before. Any other launch may be somebody else's.
 */
export function learnerOf(packageId: string, door: LmsDoor | undefined): Learner {
  const before = recall('session', keyOf(packageId)) ?? '';
  const isSame = isLoadedAgain() || (door !== undefined && !before.startsWith(OF_LAUNCH));
  const name = door?.learner || (isSame && before) || nameOfLaunch();
  return rememberLearner(packageId, name);
}

/** Remembers the learner for this tab: where the page is loaded again, it may be asked for. */
export function rememberLearner(packageId: string, name: string): Learner {
  remember('session', keyOf(packageId), name);
  return { name, isKnown: !name.startsWith(OF_LAUNCH) };
}

// Not by `randomId`: with that comes the program, which must not be there before it is known whose storage it is.
function nameOfLaunch(): string {
  return OF_LAUNCH + crypto.getRandomValues(new Uint32Array(4)).join('-');
}

function keyOf(packageId: string): string {
  return `onetenant.learner.${packageId}`;
}

/** Whether this page was there before, in this very launch. */
export function isLoadedAgain(): boolean {
  return performance.getEntriesByType('navigation').some((one) => 'type' in one && one.type === 'reload');
}
