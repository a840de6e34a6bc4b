import { evolveAll, logReader, type Entry, type Run, type What } from '../../core/index';
import { judging } from '../../training/judge';
import type { Lesson } from '../../training/lesson';
import type { Progress } from '../../training/progress';
import type { Tokens } from '../../training/tokens';

type Did = Extract<What, { type: 'did' }>;

/** A log that is judged as it grows. */
export type JudgedLog = {
  /**
   * Given the whole log and the run at its end, answers with the progress after each entry. Only what is new is judged,
   * unless another tab's entry has taken the place of one that was judged.
   */
  readonly follow: (log: readonly Entry[], run: Run) => readonly Progress[];
  /** What a deed would come to, done after what was followed last. Nothing where nothing was followed yet. */
  readonly foresee: (did: Did) => Progress | undefined;
};

/** Judges a log from its beginning. */
export function judgedLog(lesson: Lesson, tokens: Tokens): JudgedLog {
  let judge = judging(lesson, tokens);
  let progress: Progress[] = [];
  let last: { readonly entry: Entry; readonly run: Run } | undefined;

  return {
    follow: (log, run) => {
      if (last && log[progress.length - 1] !== last.entry) {
        judge = judging(lesson, tokens);
        progress = [];
        last = undefined;
      }
      const news = log.slice(progress.length);
      const entry = news.at(-1);
      if (!entry) return progress;
      // The world after one entry is known; those between several are not.
      const read = news.length === 1 ? () => run : logReader(last?.run);
      for (const one of news) progress.push(judge.judge(one, read(one).world));
      last = { entry, run };
      return progress;
    },
    foresee: (did) =>
      last && judge.foresee({ ...last.entry, seq: progress.length, what: did }, evolveAll(last.run.world, did.events)),
  };
}
