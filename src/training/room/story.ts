import { logReader, type Entry, type Moment, type Run } from '../../core/index';
import type { Facts } from '../facts';
import { judging, type Judge } from '../judge';
import type { Lesson } from '../lesson';
import type { Progress } from '../progress';
import type { Tokens } from '../tokens';

/** A wrong turn that was taken, and at which step; taken again, it is another one. Moments are numbers of log entries. */
export type TurnTaken = { readonly id: string; readonly step: string | undefined; readonly at: number };

/** What the log of a learner's run tells so far. */
export type Story = {
  readonly run: Run;
  readonly log: readonly Entry[];
  /** The lesson that it is judged by; nothing of a free run, and where the lesson is not here in its version. */
  readonly lesson: Lesson | undefined;
  /** What stands for `{name}` in the lesson and its texts. */
  readonly tokens: Tokens;
  readonly progress: Progress | undefined;
  readonly turns: readonly TurnTaken[];
  /** How often something was refused since a step was done, or since the beginning. */
  readonly refusals: number;
};

/**
 * Reads the log of a learner's run as it comes and judges it on the way, so that an entry costs the same at the end of a
 * long log as at its beginning. `lessonOf` knows the lessons that are loaded. Throws where an entry does not follow on.
 * Of its answers only the last holds, as with `logReader`.
 */
export function storyReader(lessonOf: (id: string) => Lesson | undefined): (entry: Entry) => Story {
  const read = logReader();
  const log: Entry[] = [];
  let judge: Judge | undefined;
  let story: Story | undefined;

  return (entry) => {
    const run = read(entry);
    log.push(entry);
    const lesson = story ? story.lesson : lessonIn(run, lessonOf);
    // A run that was begun before the lesson had a token has the lesson's own.
    const tokens = story?.tokens ?? { ...lesson?.tokens, ...run.lesson?.tokens };
    if (!story && lesson) judge = judging(lesson, tokens);
    const progress = judge?.judge(entry, run.world);
    story = {
      run,
      log,
      lesson,
      tokens,
      progress,
      turns: turnsAfter(story, progress),
      refusals: refusalsAfter(story, entry, progress),
    };
    return story;
  };
}

/** The last thing that was done in a run and stands, as a timeline tells it; nothing where nothing was. */
export function lastDeedOf({ world, done }: Run): Moment | undefined {
  const step = done.at(-1);
  if (!step) return undefined;
  const { seq, page, did, before } = step;
  return { seq, page, command: did.command, events: did.events, before, after: world, undone: false };
}

function lessonIn({ lesson: named }: Run, lessonOf: (id: string) => Lesson | undefined): Lesson | undefined {
  const lesson = named && lessonOf(named.id);
  return lesson?.version === named?.version ? lesson : undefined;
}

function turnsAfter(before: Story | undefined, progress: Progress | undefined): readonly TurnTaken[] {
  const turns = before?.turns ?? [];
  if (!progress || progress.wrong === before?.progress?.wrong) return turns;
  const step = before?.progress?.current ?? progress.current;
  // Known by both: what is undone and redone is no second turn.
  const taken = progress.wrong.filter(({ id, at }) => !turns.some((turn) => turn.id === id && turn.at === at));
  return taken.length > 0 ? [...turns, ...taken.map(({ id, at }) => ({ id, step, at }))] : turns;
}

function refusalsAfter(before: Story | undefined, { what }: Entry, progress: Progress | undefined): number {
  if (!before || stepsDoneIn(progress) > stepsDoneIn(before.progress)) return 0;
  return what.type === 'refused' ? before.refusals + 1 : before.refusals;
}

/** How many steps of an attempt are done; none in a free run. */
export function stepsDoneIn(progress: Progress | undefined): number {
  return progress?.steps.filter(({ doneAt }) => doneAt !== undefined).length ?? 0;
}

/** What the text of a wrong turn that was taken is filled in with. */
export function factsOfTurn({ progress }: Story, turn: string): Facts | undefined {
  return progress?.wrong.find(({ id }) => id === turn)?.facts;
}
