import { isOver } from '../isOver';
import { endOfTest } from '../timeLimit';
import { compareNames } from './compareNames';
import { stepsDoneIn, type Story } from './story';

/** Why a learner needs help, the most urgent first; the last three need none. */
export const NEEDS = ['wrong-turn', 'refused', 'still', 'away', 'helped', 'going', 'waiting', 'done'] as const;

/** What a trainer should know of a seat first: of a wrong turn which one it is, of being still for how long. */
export type Need =
  | { readonly code: 'wrong-turn'; readonly turn: string; readonly level: Level }
  | { readonly code: 'refused'; readonly times: number }
  | { readonly code: 'still'; readonly minutes: number }
  | { readonly code: 'away' | 'helped' | 'going' | 'waiting' | 'done' };
type Level = 'essential' | 'actionable';

/** A seat as it is ordered. */
export type Seated = {
  readonly key: string;
  readonly name: string;
  /** Whether its browser is connected. */
  readonly isHere: boolean;
  /** What its present run tells; nothing before it has begun one. */
  readonly story: Story | undefined;
};

// One refusal is read and understood; at the third, somebody goes round in circles.
const REFUSALS = 3;
// A task is read, and looked for, in less.
const STILL_MINUTES = 3;
const MINUTE = 60_000;

/** What a learner needs at this moment, in milliseconds since the beginning of 1970. */
export function needOf({ story, isHere }: Seated, now: number): Need {
  if (!story) return { code: isHere ? 'waiting' : 'away' };
  const { progress, run, log, refusals } = story;
  if (isDone(story, now)) return { code: 'done' };
  const turn = progress && gravestIn(progress.wrong);
  if (turn) return { code: 'wrong-turn', ...turn };
  if (refusals >= REFUSALS) return { code: 'refused', times: refusals };
  if (!isHere) return { code: 'away' };
  const minutes = Math.floor((now - Date.parse(log.at(-1)?.at ?? '')) / MINUTE);
  if (run.lesson && minutes >= STILL_MINUTES) return { code: 'still', minutes };
  const helped = progress?.steps.find(({ id }) => id === progress.current)?.helped;
  return { code: helped === 'show' || helped === 'do' ? 'helped' : 'going' };
}

/** A seat with what its learner needs. */
export type Needing<S extends Seated> = { readonly seat: S; readonly need: Need };

/** Seats in the order in which they need help: the more urgent first, of equals the one that has come least far. */
export function byNeed<S extends Seated>(seats: readonly S[], now: number): readonly Needing<S>[] {
  return seats
    .map((seat) => ({ seat, need: needOf(seat, now), done: stepsDoneIn(seat.story?.progress) }))
    .toSorted(
      (one, other) =>
        urgencyOf(one.need) - urgencyOf(other.need) ||
        one.done - other.done ||
        compareNames(one.seat.name, other.seat.name) ||
        one.seat.key.localeCompare(other.seat.key),
    );
}

function urgencyOf(need: Need): number {
  // Between those of the list, where one reason has two degrees.
  return NEEDS.indexOf(need.code) + (need.code === 'wrong-turn' && need.level === 'actionable' ? 0.5 : 0);
}

/** Whether an attempt is over; a free run never is. */
export function isDone({ run, lesson, log, progress }: Story, now: number): boolean {
  const end = lesson && endOfTest(lesson, log[0]);
  if (end !== undefined && now >= end) return true;
  return progress !== undefined && run.lesson !== undefined && isOver({ mode: run.lesson.mode, progress });
}

type Wrong = NonNullable<Story['progress']>['wrong'];

function gravestIn(wrong: Wrong): { readonly turn: string; readonly level: Level } | undefined {
  const standing = wrong.filter(({ stands }) => stands);
  const turn =
    standing.find(({ level }) => level === 'essential') ?? standing.find(({ level }) => level === 'actionable');
  return turn && { turn: turn.id, level: turn.level === 'essential' ? 'essential' : 'actionable' };
}
