import { expect, test, vi } from 'vitest';
import { LESSON_IDS, loadLesson } from '../../../src/scenarios/lessonList';
import { LESSONS } from '../../../src/scenarios/lessonSource';
import { lessonScript } from '../../../src/shell/player/lessonScript';
import type { Stage } from '../../../src/shell/player/script';
import { beginLesson, takeLessonsFrom } from '../../../src/store/lesson';
import { useJudged } from '../../../src/store/lesson/attempt';
import { openRun } from '../../../src/store/run';
import { memoryStorage } from '../../../src/store/storage/storage';
import { visit } from '../../../src/store/visit';

const nothing = () => undefined;
const soon = async () => undefined;
const stage: Stage = {
  go: nothing,
  pointer: { moveTo: nothing, press: nothing, rest: nothing },
  pace: { wait: soon, soon, isHurried: () => true },
  isStill: true,
  elsewhere: nothing,
};

async function playToTheEnd() {
  for (let cue = lessonScript.next(); cue; cue = lessonScript.next()) expect(await cue.play(stage)).toBe('played');
}

test.each(LESSON_IDS)(
  '%s is gone back in from its end to each of its steps, and played to its end again',
  async (id) => {
    const { steps } = await loadLesson(id);
    await openRun(async () => memoryStorage());
    takeLessonsFrom(LESSONS);
    await beginLesson(id, 'watch', {}, 'seed');
    await vi.waitFor(() => expect(useJudged.getState().attempt).toBeDefined());
    await playToTheEnd();
    expect(lessonScript.next()).toBeUndefined();

    for (const { id: step } of steps.toReversed()) {
      const page = await lessonScript.back(step);
      if (page !== undefined) await visit(page);
      expect(lessonScript.next()?.step).toBe(step);
    }
    await playToTheEnd();
    expect(useJudged.getState().attempt?.progress.passed).toBe(true);
    const [first] = steps;
    const page = await lessonScript.back(first?.id);
    if (page !== undefined) await visit(page);
    expect(lessonScript.next()?.step).toBe(first?.id);
  },
);
