import {
  answer,
  logReader,
  redoing,
  undoing,
  type Rejection,
  type Run,
  type What,
  type World,
} from '../../src/core/index';
import { startOf } from '../../src/scenarios/lessonStarts';
import type { AttemptEntry, AttemptWhat } from '../../src/training/attempt';
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
  readonly refusals: readonly Rejection['code'][];
  readonly play: (...acts: readonly Act[]) => Progress;
  readonly tell: (what: AttemptWhat) => Progress;
  readonly undo: () => Progress;
  readonly redo: () => Progress;
};

/** A new attempt at a lesson; other tokens than its own may be given. */
export function attemptAt(lesson: Lesson, tokens: Tokens = lesson.tokens, seed = 'test'): Attempt {
  const judge = judging(lesson, tokens);
  const read = logReader();
  const entries: AttemptEntry[] = [];
  const refusals: Rejection['code'][] = [];
  let run: Run = read(entryOf(0, { type: 'began', start: lesson.start, seed, events: startOf(lesson, tokens).events }));
  let progress = judged({ seq: 0, what: { type: 'began', start: lesson.start, seed, events: [] } });

  function judged(entry: AttemptEntry): Progress {
    entries.push(entry);
    return judge(entry, run.world);
  }

  function write(what: What): Progress {
    if (what.type === 'refused') refusals.push(what.rejection.code);
    const entry = entryOf(run.length, what);
    run = read(entry);
    progress = judged(entry);
    return progress;
  }

  // Log entries of today cannot hold what an attempt tells: it stands at the number of the last.
  function tell(what: AttemptWhat): Progress {
    progress = judged({ seq: run.length - 1, what });
    return progress;
  }

  function playOne(given: Act): Progress {
    const act = withIds(withTokens(given, { ...lesson.tokens, ...tokens }), run.world);
    if (act.type === 'visit') return write({ type: 'visited', address: act.address });
    if (act.type === 'answer') return tell({ type: 'answered', step: act.step, answer: act.answer });
    return write(answer(run.world, act));
  }

  return {
    world: () => run.world,
    progress: () => progress,
    entries,
    refusals,
    tell,
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
