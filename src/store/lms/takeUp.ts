import type { Brand, Entry } from '../../core/index';
import type { StartEvents } from '../share/linkStory';
import { recall } from '../storage/remember';
import { adopt, logOfRun } from '../run';
import type { Launched } from './lms';
import { LMS_STATE } from './keptState';
import { logInState, merged, NO_STATE, parseState, type LmsState } from './state';

/**
 * Goes on with the attempt at the lesson that is the newest: the one of this browser, or the one that the LMS has kept, or
 * was to keep.
 * Answers with all that both know of the learner.
 */
export async function takeUp(
  lesson: string,
  launched: Launched | undefined,
  starts: StartEvents,
  brand?: Brand,
): Promise<LmsState> {
  const here = parseState(recall('always', LMS_STATE) ?? '') ?? NO_STATE;
  const there = parseState(launched?.state ?? '') ?? NO_STATE;
  if (launched && launched.mode !== 'normal') {
    await takeUpRun(there, starts, brand);
    return there;
  }
  const mine = attemptAt(lesson, logOfRun());
  const last = mine.at(-1);
  const both = merged(there, here);
  if (both.run && (!last || Date.parse(last.at) < both.run.last)) await takeUpRun(both, starts, brand);
  return both;
}

async function takeUpRun({ run }: LmsState, starts: StartEvents, brand: Brand | undefined): Promise<void> {
  const log = run && (await logInState(run, starts));
  if (log) await goOnWith(log, brand);
}

/** Goes on with a log that an LMS has kept. `onShow` is called in the instant in which it is shown. */
export function goOnWith(log: readonly Entry[], brand: Brand | undefined, onShow?: () => void): Promise<void> {
  return adopt(branded(log, brand), onShow);
}

// A picture is too long for what an LMS keeps.
function branded(log: readonly Entry[], brand: Brand | undefined): readonly Entry[] {
  const [first, ...rest] = log;
  if (first?.what.type !== 'began' || !brand) return log;
  return [{ ...first, what: { ...first.what, brand } }, ...rest];
}

function attemptAt(lesson: string, log: readonly Entry[]): readonly Entry[] {
  const [first] = log;
  return first?.what.type === 'began' && first.what.lesson?.id === lesson ? log : [];
}
