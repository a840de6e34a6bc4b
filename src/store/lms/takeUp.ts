import type { Brand, Entry } from '../../core/index';
import type { StartEvents } from '../share/linkStory';
import { recall } from '../storage/remember';
import { adopt, logOfRun } from '../run';
import type { Launched } from './lms';
import { LMS_STATE, merged } from './session';
import { logInState, NO_STATE, parseState, type LmsState } from './state';

/**
 * Goes on with the attempt at the lesson that is the newest: the one of this browser, or the one that the LMS has kept.
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
  if (there.run && (!last || Date.parse(last.at) < there.run.last)) await takeUpRun(there, starts, brand);
  return merged(there, here);
}

async function takeUpRun({ run }: LmsState, starts: StartEvents, brand: Brand | undefined): Promise<void> {
  const log = run && (await logInState(run, starts));
  if (log) await adopt(branded(log, brand));
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
