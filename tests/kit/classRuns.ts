import { beginning, logReader, undoing, type Entry, type Mode, type Run, type What } from '../../src/core/index';
import { startOf } from '../../src/scenarios/lessonStarts';
import { whatOf } from '../../src/store/lesson/played';
import type { ClassRun } from '../../src/training/room/debrief';
import { storyReader, type Story } from '../../src/training/room/story';
import { solutionOf, type Act, type Lesson } from '../../src/training/lesson';

const MINUTE = 60_000;
export const CLASS_BEGAN = Date.parse('2026-11-30T09:00:00.000Z');

type Move = Act | 'undo' | 'submit';
type Played = { readonly mode?: Mode; readonly seed?: string; readonly began?: number };

/** The log of a learner who did these things in a run of a lesson: one entry a minute, refusals too. */
export function logOfLearner(
  lesson: Lesson,
  acts: readonly Move[],
  { mode = 'practice', seed = 'test', began = CLASS_BEGAN }: Played = {},
): readonly Entry[] {
  const { page, events } = startOf(lesson, lesson.tokens);
  const named = { id: lesson.id, version: lesson.version, mode, tokens: lesson.tokens };
  const what = beginning(lesson.start, seed, events, { lesson: named });
  const log: Entry[] = [];
  const read = logReader();
  const write = (said: What | undefined): Run | undefined => {
    if (!said) return undefined;
    const at = new Date(began + log.length * MINUTE).toISOString();
    const entry = { seq: log.length, at, tab: 'a tab', page, what: said };
    log.push(entry);
    return read(entry);
  };
  let run = write(what);
  for (const act of acts) {
    if (run) run = write(wordFor(act, run, lesson)) ?? run;
  }
  return log;
}

function wordFor(act: Move, run: Run, { tokens }: Lesson): What | undefined {
  if (act === 'submit') return { type: 'submitted' };
  return act === 'undo' ? undoing(run) : whatOf(act, run.world, tokens);
}

/** What a lesson's steps do, up to and without this one. */
export function actsBefore(lesson: Lesson, step: string): readonly Act[] {
  return solutionOf({
    ...lesson,
    steps: lesson.steps.slice(
      0,
      lesson.steps.findIndex(({ id }) => id === step),
    ),
  });
}

/** What a log tells, read to its end. */
export function storyOf(log: readonly Entry[], ...lessons: readonly Lesson[]): Story {
  const read = storyReader((id) => lessons.find((lesson) => lesson.id === id));
  let story: Story | undefined;
  for (const entry of log) story = read(entry);
  if (!story) throw new Error('an empty log tells nothing');
  return story;
}

/** A run of a class, by the name of its learner. */
export function classRun(name: string, log: readonly Entry[], ...lessons: readonly Lesson[]): ClassRun {
  return { key: name, name, story: storyOf(log, ...lessons) };
}
