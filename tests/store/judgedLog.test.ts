import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { logReader, readLog } from '../../src/core/index';
import { loadLesson } from '../../src/scenarios/lessonList';
import { judgedLog } from '../../src/store/lesson/judgedLog';
import { solutionOf } from '../../src/training/lesson';
import { LAW_SEED } from '../core/laws/walk';
import { attemptAt } from '../kit/attempt';
import { anyCommand } from '../kit/random';

const LESSON = await loadLesson('office-first');

test('to judge a log at once comes to what it comes to entry by entry, with undo and redo', () => {
  const anyMove = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('undo', 'redo', 'next', 'next', 'next') },
    { weight: 2, arbitrary: anyCommand() },
  );
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
      const attempt = attemptAt(LESSON);
      const acts = [...solutionOf(LESSON)];
      for (const move of moves) {
        if (move === 'undo') attempt.undo();
        else if (move === 'redo') attempt.redo();
        else if (typeof move === 'object') attempt.play(move);
        else attempt.play(...acts.splice(0, 1));
      }
      const log = attempt.log();
      const { follow } = judgedLog(LESSON, LESSON.tokens);
      const read = logReader();
      const stepwise = log.map((entry, at) => follow(log.slice(0, at + 1), read(entry)).at(-1));
      expect(judgedLog(LESSON, LESSON.tokens).follow(log, readLog(log)).at(-1)).toEqual(stepwise.at(-1));
      expect(attempt.progress()).toEqual(stepwise.at(-1));
    }),
    { numRuns: 60, seed: LAW_SEED },
  );
});
