import {
  answer,
  evolveAll,
  logReader,
  redoing,
  undoing,
  type AttemptWhat,
  type Command,
  type Entry,
  type Rejection,
  type Run,
  type What,
  type World,
} from '../../src/core/index';
import { startOf } from '../../src/scenarios/lessonStarts';
import type { AttemptEntry } from '../../src/training/attempt';
import { judging } from '../../src/training/judge';
import type { Act, Lesson } from '../../src/training/lesson';
import type { Progress } from '../../src/training/progress';
import { withIds } from '../../src/training/things';
import { withTokens, type Tokens } from '../../src/training/tokens';
import { entryOf } from './logs';

/** Somebody who plays a lesson, judged entry by entry. */
export type Attempt = {
  readonly world: () => World;
  readonly progress: () => Progress;
  readonly entries: readonly AttemptEntry[];
  /** Its whole log. */
  readonly log: () => readonly Entry[];
  readonly refusals: readonly Rejection['code'][];
  readonly play: (...acts: readonly Act[]) => Progress;
  /** What a command would lead to; nothing is done. */
  readonly foresee: (command: Command) => Progress;
  readonly tell: (what: AttemptWhat) => Progress;
  readonly undo: () => Progress;
  readonly redo: () => Progress;
};

/** A new attempt at a lesson; other tokens than its own may be given. */
export function attemptAt(lesson: Lesson, others: Tokens = {}, seed = 'test'): Attempt {
  const tokens = { ...lesson.tokens, ...others };
  const { judge, foresee } = judging(lesson, tokens);
  const read = logReader();
  const entries: AttemptEntry[] = [];
  const refusals: Rejection['code'][] = [];
  const first = entryOf(0, { type: 'began', start: lesson.start, seed, events: startOf(lesson, tokens).events });
  const log = [first];
  let run: Run = read(first);
  let progress = judged({ ...first, what: { type: 'began', start: lesson.start, seed, events: [] } });

  function judged(entry: AttemptEntry): Progress {
    entries.push(entry);
    return judge(entry, run.world);
  }

  function write(what: What): Progress {
    if (what.type === 'refused') refusals.push(what.rejection.code);
    const entry = entryOf(run.length, what);
    log.push(entry);
    run = read(entry);
    progress = judged(entry);
    return progress;
  }

  function playOne(one: Act): Progress {
    const act = withIds(withTokens(one, tokens), run.world);
    if (act.type === 'visit') return write({ type: 'visited', address: act.address });
    if (act.type === 'answer') return write({ type: 'answered', step: act.step, answer: act.answer });
    return write(answer(run.world, act));
  }

  return {
    world: () => run.world,
    progress: () => progress,
    entries,
    log: () => log,
    refusals,
    foresee: (command) => {
      const what = answer(run.world, withIds(withTokens(command, tokens), run.world));
      const world = what.type === 'did' ? evolveAll(run.world, what.events) : run.world;
      return foresee(entryOf(run.length, what), world);
    },
    tell: write,
    play: (...acts) => acts.reduce<Progress>((_, act) => playOne(act), progress),
    undo: () => {
      const what = undoing(run);
      return what ? write(what) : progress;
    },
    redo: () => {
      const what = redoing(run);
      return what ? write(what) : progress;
    },
  };
}

/** The goals that are met. */
export function metIn({ verdicts }: Progress): string[] {
  return verdicts.flatMap(({ goal, state }) => (state === 'met' ? [goal] : []));
}

/** The points in all. */
export function pointsIn({ verdicts }: Progress): { points: number; of: number } {
  const sum = (of: 'points' | 'of') => verdicts.reduce((all, verdict) => all + verdict[of], 0);
  return { points: sum('points'), of: sum('of') };
}
