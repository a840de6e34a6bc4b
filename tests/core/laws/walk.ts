import * as fc from 'fast-check';
import {
  answer,
  readEntry,
  redoing,
  undoing,
  type Command,
  type Entry,
  type Event,
  type ProfileId,
  type Run,
  type What,
} from '../../../src/core/index';
import { type Did } from '../../../src/core/shapes/entries';
import { anyCommand, anyStart } from '../../kit/random';
import { anyChanges, anyPlan, anyProfile as profile, anyRole } from '../../kit/randomDeeds';
import { associate } from './associating';
import { administer, nextOfNewCustomer, nextOfSignUp, signInAsSomebody, type Mind } from './moves';

/** Which walks are taken: `LAW_SEED=… LAW_RUNS=… npx vitest run tests/core/laws` takes the same ones again. */
export const LAW_SEED = numberFrom('LAW_SEED') ?? 20_160_817;
export const LAW_RUNS = numberFrom('LAW_RUNS') ?? 100;

/** One move of somebody who clicks about. What it comes to is decided by where the run is by then. */
export type Move =
  | { readonly move: 'send'; readonly command: Command }
  | { readonly move: 'signInAsSomebody'; readonly profile: ProfileId; readonly who: number }
  | { readonly move: 'goOnSigningUp'; readonly profile: ProfileId; readonly who: number }
  | { readonly move: 'goOnAsNewCustomer'; readonly profile: ProfileId; readonly who: number }
  | { readonly move: 'administer' | 'associate'; readonly mind: Mind }
  | { readonly move: 'backAndForth'; readonly undo: number; readonly redo: number }
  | { readonly move: 'visit' };

export type Walk = { readonly events: readonly Event[]; readonly moves: readonly Move[] };

/** What one move wrote into the log, and the run before and after it. */
export type Pace = { readonly before: Run; readonly after: Run; readonly entry: Entry };

/** A pace on which a command was accepted. */
export type Deed = Pace & { readonly did: Did };

export function deeds(paces: readonly Pace[]): Deed[] {
  return paces.flatMap((pace) => (pace.entry.what.type === 'did' ? [{ ...pace, did: pace.entry.what }] : []));
}

/** As the calendar lets time pass. */
// Some visits are in a second frame, which some of the next ones close.
const FRAMES = [{}, { frame: 'beside' }, {}, { frame: 'only' }] as const;

const someDays = fc.constantFrom(1, 7, 30, 30).map((days): Command => {
  return { type: 'letTimePass', minutes: days * 24 * 60 };
});

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 14, arbitrary: fc.record({ move: fc.constant('goOnSigningUp'), profile, who: fc.nat(30) }) },
  {
    weight: 9,
    arbitrary: fc.record({
      move: fc.constant('goOnAsNewCustomer'),
      profile: fc.constantFrom('default', 'inprivate'),
      who: fc.nat(30),
    }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      move: fc.constant('administer'),
      mind: fc.record({
        profile,
        what: fc.nat(71),
        who: fc.nat(30),
        role: anyRole,
        changes: anyChanges,
        plan: anyPlan,
      }),
    }),
  },
  {
    weight: 18,
    arbitrary: fc.record({
      move: fc.constant('associate'),
      mind: fc.record({
        profile,
        what: fc.nat(71),
        who: fc.nat(30),
        role: anyRole,
        changes: anyChanges,
        plan: anyPlan,
      }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ move: fc.constant('signInAsSomebody'), profile, who: fc.nat(30) }) },
  { weight: 5, arbitrary: fc.record({ move: fc.constant('send'), command: anyCommand() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      move: fc.constant('backAndForth'),
      undo: fc.constantFrom(0, 1, 1, 2, 3, 7),
      redo: fc.constantFrom(0, 0, 1, 2, 7),
    }),
  },
  { weight: 2, arbitrary: fc.record({ move: fc.constant('send'), command: someDays }) },
  { weight: 1, arbitrary: fc.record({ move: fc.constant('visit') }) },
);

export const anyWalk: fc.Arbitrary<Walk> = fc.record({
  events: anyStart,
  moves: fc.array(move, { minLength: 1, maxLength: 80, size: 'max' }),
});

/** Takes a walk, pace by pace. Nothing on the way can be changed in place: who tries, throws. */
export function* walk({ events, moves }: Walk): Generator<Pace> {
  const began: What = { type: 'began', start: 'a walk', seed: 'test', events };
  let run = freeze(readEntry(undefined, entryOf(0, began)));
  for (const one of moves.flatMap(steps)) {
    const what = whatComesOf(run, one);
    if (!what) continue;
    const entry = freeze(entryOf(run.length, what));
    const after = freeze(readEntry(run, entry));
    yield { before: run, after, entry };
    run = after;
  }
}

/** The first entry of the log of a walk. */
export function beginningOf({ events }: Walk): Entry {
  return entryOf(0, { type: 'began', start: 'a walk', seed: 'test', events });
}

export function entryOf(seq: number, what: What): Entry {
  return { seq, at: '2026-01-01T12:00:00.000Z', tab: 'walk', page: `page ${seq}`, what };
}

type Step = Exclude<Move, { move: 'backAndForth' }> | { readonly move: 'undo' | 'redo' };

function steps(one: Move): Step[] {
  if (one.move !== 'backAndForth') return [one];
  const { undo, redo } = one;
  return Array.from({ length: undo + redo }, (_, at) => ({ move: at < undo ? 'undo' : 'redo' }));
}

function whatComesOf(run: Run, one: Step): What | undefined {
  switch (one.move) {
    case 'undo':
      return undoing(run);
    case 'redo':
      return redoing(run);
    case 'visit':
      return { type: 'visited', address: `portal.azure.com/${run.length}`, ...FRAMES[run.length % FRAMES.length] };
    case 'send':
      return answer(run.world, one.command);
    case 'signInAsSomebody':
      return answer(run.world, signInAsSomebody(run.world, one.profile, one.who));
    case 'goOnSigningUp':
      return answer(run.world, nextOfSignUp(run.world, one.profile, one.who));
    case 'goOnAsNewCustomer':
      return answer(run.world, nextOfNewCustomer(run.world, one.profile, one.who));
    case 'administer':
      return answer(run.world, administer(run.world, one.mind));
    case 'associate':
      return answer(run.world, associate(run.world, one.mind));
  }
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
}

function numberFrom(variable: string): number | undefined {
  const text = process.env[variable];
  if (!text) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value)) throw new Error(`${variable} must be a whole number, and is ${text}`);
  return value;
}
