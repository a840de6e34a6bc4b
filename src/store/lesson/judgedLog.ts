import { logReader, type Entry, type Run } from '../../core/index';
import { judging } from '../../training/judge';
import type { Lesson } from '../../training/lesson';
import type { Progress } from '../../training/progress';
import type { Tokens } from '../../training/tokens';

/**
 * Judges a log as it grows: given the whole log and the run at its end, answers with the progress after each entry. Only
 * what is new is judged, unless another tab's entry has taken the place of one that was judged.
 */
export function judgedLog(lesson: Lesson, tokens: Tokens): (log: readonly Entry[], run: Run) => readonly Progress[] {
  let judge = judging(lesson, tokens);
  let progress: Progress[] = [];
  let last: { readonly entry: Entry; readonly run: Run } | undefined;

  return (log, run) => {
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
    for (const one of news) progress.push(judge(one, read(one).world));
    last = { entry, run };
    return progress;
  };
}
