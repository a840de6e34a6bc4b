import type { World } from '../core/index';
import { factsIn, type Facts } from './facts';
import type { GoalOutcome } from './outcome';
import type { Goal } from './lesson';

/**
 * What became of a goal. `unmet` is what has gone wrong for one of its reasons; half-done is `notYet`, and what cannot be
 * told, since what it is about is not there, is `invalid`: neither costs anything.
 */
export type Verdict = {
  readonly goal: string;
  readonly state: 'met' | 'unmet' | 'notYet' | 'invalid';
  readonly points: number;
  readonly of: number;
  /** Why it is unmet, and the number of the entry at which it went wrong; of a goal that is met, when. */
  readonly why?: { readonly code: string; readonly facts: Facts; readonly at: number };
};

/** `kept` is the share of the points that help has left. */
export function verdictOf(goal: Goal, { check, because }: GoalOutcome, kept: number, world: World): Verdict {
  const { id, points: of } = goal;
  if (check.value === true) {
    const why = check.since === undefined ? {} : { why: { code: 'met', facts: {}, at: check.since } };
    return { goal: id, state: 'met', points: Math.round(of * kept), of, ...why };
  }
  const index = because.findIndex(({ value }) => value === true);
  const [reason, mark] = [goal.because[index], because[index]];
  if (reason && mark?.since !== undefined) {
    const why = { code: reason.say, facts: factsIn(world, reason.facts), at: mark.since };
    return { goal: id, state: 'unmet', points: 0, of, why };
  }
  return { goal: id, state: check.value === undefined ? 'invalid' : 'notYet', points: 0, of };
}
