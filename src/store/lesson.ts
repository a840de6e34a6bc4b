import { useMemo } from 'react';
import {
  beginning,
  LONGEST_ADDRESS,
  redoing,
  undoing,
  type AttemptWhat,
  type Brand,
  type Entry,
  type HELP,
  type Mode,
} from '../core/index';
import { restartFrom } from '../training/outcome';
import type { Tokens } from '../training/tokens';
import { followAnew, useJudged, type Attempt, type Unjudged } from './lesson/attempt';
import { placeOf, playedLog, playSteps, prepareSteps, stepsBefore, whatOf, withoutLesson } from './lesson/played';
import { loadLesson, startOfLesson, takeFrom, type LessonSource } from './lesson/source';
import { heldLog } from './log/keptLog';
import { BY_LESSON, keep, write } from './log/writeLog';
import { usePast } from './past';
import { useRun } from './runState';
import { inTurn } from './storage/inTurn';
import { randomId } from './storage/randomId';

export { isOver } from '../training/isOver';
export { foresee, type Attempt, type Unjudged } from './lesson/attempt';
type Help = (typeof HELP)[number];

/** Says where lessons are loaded from. Until then, and for lessons that are not there, runs are free runs. Saying it again changes nothing. */
export function takeLessonsFrom(source: LessonSource): void {
  if (takeFrom(source)) followAnew();
}

/**
 * The run that is shown as an attempt at its lesson, judged up to the moment that is looked at; the same object while
 * nothing of it changes. Nothing in a free run, and until the lesson is loaded.
 * @public
 */
export function useAttempt(): Attempt | undefined {
  const seq = usePast()?.seq;
  const { attempt, after } = useJudged();
  const then = seq === undefined ? undefined : after[seq];
  return useMemo(() => (attempt && then ? { ...attempt, progress: then } : attempt), [attempt, then]);
}

/** The same of the present moment: what is looked at of the past is none of it. */
export function usePresentAttempt(): Attempt | undefined {
  return useJudged(({ attempt }) => attempt);
}

/** The same outside of a component. */
export function attemptNow(): Attempt | undefined {
  return useJudged.getState().attempt;
}

/** Why the present run of a lesson is not judged; nothing where it is, and in a free run. */
export function useUnjudged(): Unjudged | undefined {
  return useJudged(({ unjudged }) => unjudged);
}

/** Tries again to load the lesson of the present run, and judges it. */
export function judgeAgain(): void {
  followAnew();
}

/**
 * Begins a new run of the lesson with this id, at its start or at a step, before which all others are done. Tokens that
 * are not given are the lesson's own; the seed decides ids and codes. To watch a lesson is to redo it: its run begins
 * with all deeds done and undone. Answers with the page of its beginning; nothing, and begins nothing, where there is no
 * such lesson or step. Rejects where the lesson cannot be loaded.
 */
export async function beginLesson(
  id: string,
  mode: Mode,
  tokens: Tokens = {},
  seed: string = randomId(),
  step?: string,
  brand?: Brand,
): Promise<string | undefined> {
  const log = await lessonLog(id, mode, tokens, seed, step, brand);
  if (!log) return undefined;
  await inTurn(() => keep(log));
  return useRun.getState().run?.page;
}

/** The log that `beginLesson` begins with, of a run that is not begun yet. */
export async function lessonLog(
  id: string,
  mode: Mode,
  tokens: Tokens = {},
  seed: string = randomId(),
  step?: string,
  brand?: Brand,
): Promise<readonly Entry[] | undefined> {
  const lesson = await loadLesson(id);
  const before = lesson && (step === undefined ? [] : stepsBefore(lesson, step));
  if (!lesson || !before) return undefined;

  const all = { ...lesson.tokens, ...tokens };
  const { page, events } = await startOfLesson(lesson, all);
  const named = { id, version: lesson.version, mode, tokens: all };
  const at = new Date().toISOString();
  const what = beginning(lesson.start, seed, events, { lesson: named, brand });
  const story = playedLog([{ seq: 0, at, tab: BY_LESSON, page: page.slice(0, LONGEST_ADDRESS), what }], at, all);
  playSteps(story, before);
  const next = lesson.steps[before.length]?.at;
  if (step !== undefined && next !== undefined) story.play({ type: 'visit', address: next });
  if (mode === 'watch') prepareSteps(story, lesson.steps.slice(before.length));
  return story.log;
}

/**
 * Goes on in another mode, in a run of its own: what was done stays done, and handing in is taken back. The run so far
 * stays as it is. A test begins at its start: this answers with nothing, and changes nothing, where one is asked for,
 * in a free run, and while the lesson is not loaded. Else with the page of the run.
 * @public
 */
export async function changeMode(mode: Mode): Promise<string | undefined> {
  const { attempt, after } = useJudged.getState();
  if (!attempt || mode === 'test') return undefined;
  const { lesson, tokens } = attempt;
  await inTurn(async () => {
    const held = heldLog();
    const end = held.findIndex(({ what }) => what.type === 'submitted');
    const kept = held.slice(0, end < 0 ? held.length : end);
    const [first, ...rest] = kept;
    if (first?.what.type !== 'began' || !first.what.lesson) return;
    const what = { ...first.what, lesson: { ...first.what.lesson, mode } };
    const story = playedLog([{ ...first, what }, ...rest], new Date().toISOString(), tokens);
    const done = new Set(after[kept.length - 1]?.steps.flatMap((one) => (one.doneAt === undefined ? [] : [one.id])));
    const isPrepared = (useRun.getState().run?.undone.length ?? 0) > 0;
    if (mode === 'watch' && !isPrepared) {
      prepareSteps(
        story,
        lesson.steps.filter((one) => !done.has(one.id)),
      );
    }
    await keep(story.log);
  });
  return useRun.getState().run?.page;
}

/**
 * Goes on without the lesson, in a free run of its own with all that was done and seen. The run so far stays as it is.
 * Answers with the page of the run; nothing in a free run.
 */
export async function leaveLesson(): Promise<string | undefined> {
  if (!useRun.getState().run?.lesson) return undefined;
  await inTurn(() => keep(withoutLesson(heldLog())));
  return useRun.getState().run?.page;
}

/**
 * Notes that help with a step was asked for. The last stage costs the step's points; `doStep` then does it.
 * @public
 */
export function askForHelp(step: string, help: Help): Promise<void> {
  return tell({ type: 'helped', step, help });
}

/**
 * Notes the answer to a step's question.
 * @public
 */
export function answerQuestion(step: string, answer: string): Promise<void> {
  return tell({ type: 'answered', step, answer });
}

/** Notes that somebody wants to come back to a goal of a test, or no longer. */
export function flagGoal(goal: string, up: boolean): Promise<void> {
  return tell({ type: 'flagged', goal, up });
}

/**
 * Hands the attempt in: its verdicts then stay as they are. Once is enough, of several tabs too.
 * @public
 */
export async function submit(): Promise<void> {
  await write(pageNow(), (run) => (run.lesson && !isHandedIn() ? { type: 'submitted' } : undefined));
}

/**
 * When the time of the present test is over, in milliseconds since the beginning of 1970; nothing without a limit, and
 * once it was handed in before that. A past that is looked at changes nothing of it.
 */
export function useEndOfTest(): number | undefined {
  return useJudged(({ attempt }) => {
    const isRunning = attempt?.progress.submittedAt === undefined || attempt.progress.timeIsUp;
    return isRunning ? attempt?.endsAt : undefined;
  });
}

/**
 * Begins a step again: all that was done since the steps before it were done is taken back, later steps included, and
 * what was seen, refused and answered since counts no longer. Answers with the page on which that was; nothing where the
 * lesson has no such step.
 */
export async function restartStep(step: string): Promise<string | undefined> {
  const { attempt } = useJudged.getState();
  if (!attempt?.lesson.steps.some(({ id }) => id === step)) return undefined;
  const { lesson, progress } = attempt;
  const done = progress.steps.map(({ doneAt }) => doneAt);
  const from = restartFrom(lesson, done, step);
  const goBack = () => write(pageNow(), (run) => ((run.done.at(-1)?.seq ?? 0) > from ? undoing(run) : undefined));
  while ((await goBack()) !== undefined);
  await tell({ type: 'restarted', step });
  return heldLog()[from]?.page;
}

/**
 * Does the next thing of a step for the learner: what was prepared is redone, anything else is done. `at` counts the
 * step's acts. Answers with whether it was done: not where there is no such act, and not where it was refused.
 * @public
 */
export async function doStep(step: string, at: number): Promise<boolean> {
  const { attempt } = useJudged.getState();
  const found = attempt?.lesson.steps.find(({ id }) => id === step);
  const act = found?.does[at];
  const { run } = useRun.getState();
  if (!attempt || !act || !run) return false;
  const { tokens } = attempt;
  const wanted = whatOf(act, run.world, tokens);
  // The page may have noted it by itself.
  if (wanted.type === 'visited' && wanted.address === run.page) return true;
  const page = placeOf(wanted, found.at, run, tokens);
  const written = await write(page, ({ world, undone, ...rest }) => {
    const what = whatOf(act, world, tokens);
    if (what.type === 'refused') return undefined;
    const prepared = undone.at(-1)?.did.command;
    const isPrepared = what.type === 'did' && JSON.stringify(prepared) === JSON.stringify(what.command);
    return isPrepared ? redoing({ world, undone, ...rest }) : what;
  });
  return written !== undefined && written !== 'unreadable';
}

function isHandedIn(): boolean {
  return heldLog().some(({ what }) => what.type === 'submitted');
}

async function tell(what: AttemptWhat): Promise<void> {
  await write(pageNow(), (run) => (run.lesson ? what : undefined));
}

function pageNow(): string {
  return useRun.getState().run?.page ?? '';
}
