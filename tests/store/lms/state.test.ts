import { describe, expect, it } from 'vitest';
import { readLog, type Entry } from '../../../src/core/index';
import { LESSON_IDS, loadLesson } from '../../../src/scenarios/lessonList';
import { LESSONS } from '../../../src/scenarios/lessonSource';
import { startState } from '../../../src/scenarios/startStates';
import { lessonLog, takeLessonsFrom } from '../../../src/store/lesson';
import { attemptAt } from '../../../src/store/lesson/attempts';
import { playedLog, playSteps } from '../../../src/store/lesson/played';
import { LONGEST_STATE } from '../../../src/store/lms/lms';
import { logInState, makeState, NO_STATE, parseState, runInState } from '../../../src/store/lms/state';
import type { StartEvents } from '../../../src/store/share/linkStory';
import type { Lesson } from '../../../src/training/lesson';

takeLessonsFrom(LESSONS);
const starts: StartEvents = (id, people) => startState(id, people?.toString())?.events;

async function played(lesson: Lesson, steps: number): Promise<readonly Entry[]> {
  const log = (await lessonLog(lesson.id, 'practice', {}, 'a'.repeat(32))) ?? [];
  const story = playedLog(log, '2026-08-01T12:00:00.000Z', lesson.tokens);
  playSteps(story, lesson.steps.slice(0, steps));
  return story.log;
}

function kept(log: readonly Entry[], most = LONGEST_STATE) {
  const checkpoints = log.flatMap(({ seq, what }) => (what.type === 'did' ? [seq] : []));
  return runInState({ log, checkpoints, goals: 'nnn', told: [] }, starts, most);
}

describe('what an LMS keeps of an attempt', () => {
  it.each(LESSON_IDS)('gives the same world, step and score of %s, after each of its steps', async (id) => {
    const lesson = await loadLesson(id);
    for (let steps = 0; steps <= lesson.steps.length; steps += 1) {
      const log = await played(lesson, steps);
      const run = kept(log);
      const state = parseState(makeState({ ...NO_STATE, ...(run && { run }) }));
      const again = state?.run && (await logInState(state.run, starts));
      if (!again) throw new Error(`it cannot be played after ${steps} steps`);
      expect(state.run?.isCut).toBeUndefined();
      expect(readLog(again).world).toEqual(readLog(log).world);
      expect(readLog(again).frames).toEqual(readLog(log).frames);
      expect(attemptAt(lesson, again)).toEqual(attemptAt(lesson, log));
      expect(again[0]?.at).toBe(log[0]?.at);
      expect(again.at(-1)?.at).toBe(again.length === 1 ? log[0]?.at : log.at(-1)?.at);
    }
  });

  it('is cut at a deed where there is no room for all of it, and keeps what became of the goals', async () => {
    const lesson = await loadLesson('office-first');
    const log = await played(lesson, lesson.steps.length);
    const whole = kept(log);
    if (!whole) throw new Error('it does not fit');
    const cut = kept(log, JSON.stringify(whole).length - 1);
    expect(cut).toMatchObject({ isCut: true, goals: 'nnn', began: whole.began, last: whole.last });
    const again = cut && (await logInState(cut, starts));
    expect(again?.length).toBeLessThan(log.length);
    expect(again?.map(({ what }) => what)).toEqual(log.slice(0, again?.length).map(({ what }) => what));
  });

  it('is nothing where there is no room for its beginning', async () => {
    expect(kept(await played(await loadLesson('office-first'), 2), 100)).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['of somebody else', '{"form":"articulate"}'],
    ['of a newer form', '{"form":2,"tries":1}'],
    ['that cannot be', '{"form":1,"tries":-1}'],
  ])('is none of ours where it is %s', (_what, text) => {
    expect(parseState(text)).toBeUndefined();
  });
});
