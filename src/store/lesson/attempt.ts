import { create } from 'zustand';
import { answer, type Command, type Mode } from '../../core/index';
import type { Lesson } from '../../training/lesson';
import type { Progress } from '../../training/progress';
import { endOfTest } from '../../training/timeLimit';
import type { Tokens } from '../../training/tokens';
import { heldLog } from '../log/keptLog';
import { useRun } from '../runState';
import type { judgedLog, JudgedLog } from './judgedLog';
import { loadedLesson, loadLesson } from './source';

/** The present run as an attempt at its lesson. */
export type Attempt = {
  readonly lesson: Lesson;
  readonly mode: Mode;
  /** What stands for `{name}` in the lesson and its texts. */
  readonly tokens: Tokens;
  readonly progress: Progress;
  /** When the time of the test is over, in milliseconds since the beginning of 1970; nothing where it has no limit. */
  readonly endsAt: number | undefined;
};

/** Why a run of a lesson is not judged, and is shown as a free run. */
export type Unjudged = {
  readonly lesson: string;
  readonly why: 'unknown-lesson' | 'other-version' | 'not-loaded';
};

type Judged = {
  readonly attempt: Attempt | undefined;
  readonly unjudged: Unjudged | undefined;
  /** The progress after each entry of the log. */
  readonly after: readonly Progress[];
};

const NOTHING: Judged = { attempt: undefined, unjudged: undefined, after: [] };

/** What the log of the present run amounts to. It is made of the log alone, and of nothing that is kept beside it. */
export const useJudged = create<Judged>(() => NOTHING);

// It comes with the first lesson: free runs need none of it.
let judged: typeof judgedLog | undefined;
let followed: { readonly id: string; readonly tokens: Tokens; readonly judged: JudgedLog } | undefined;
// Of the run whose lesson is on its way.
let awaited: string | undefined;

useRun.subscribe(follow);

/** Judges what is new of the present run; of another run than before, all of it once its lesson is loaded. */
export function follow(): void {
  const { id, run } = useRun.getState();
  const named = run?.lesson;
  if (!named) return forget();
  const lesson = loadedLesson(named.id);
  if (!lesson || !judged) {
    if (awaited !== id) void askFor(id, named.id);
    return undefined;
  }
  if (lesson.version !== named.version) return forget({ lesson: named.id, why: 'other-version' });

  const log = heldLog();
  if (log.length !== run.length) return undefined;
  if (followed?.id !== id) {
    // A run that was begun before the lesson had a token has the lesson's own.
    const tokens = { ...lesson.tokens, ...named.tokens };
    followed = { id, tokens, judged: judged(lesson, tokens) };
  }
  const { tokens } = followed;
  const after = followed.judged.follow(log, run);
  const progress = after.at(-1);
  if (!progress) return undefined;
  const { mode } = named;
  const endsAt = endOfTest(lesson, log[0]);
  const { attempt } = useJudged.getState();
  const isSame = attempt?.lesson === lesson && attempt.mode === mode && attempt.tokens === tokens;
  if (!isSame || attempt.progress !== progress) {
    useJudged.setState({ attempt: { lesson, mode, tokens, progress, endsAt }, unjudged: undefined, after });
  }
  return undefined;
}

/** The progress that a command would lead to, sent now; nothing where nothing is judged, and where it would be refused. */
export function foresee(command: Command): Progress | undefined {
  const { id, run } = useRun.getState();
  if (!run || followed?.id !== id) return undefined;
  const what = answer(run.world, command);
  return what.type === 'did' ? followed.judged.foresee(what) : undefined;
}

/** Judges all of the present run again, such as once lessons come from elsewhere. */
export function followAnew(): void {
  forget();
  follow();
}

function forget(unjudged?: Unjudged): void {
  followed = undefined;
  awaited = undefined;
  const known = useJudged.getState();
  if (known.attempt || known.unjudged?.lesson !== unjudged?.lesson) useJudged.setState({ ...NOTHING, unjudged });
}

async function askFor(run: string, lesson: string): Promise<void> {
  forget();
  awaited = run;
  const found = await load(lesson).catch(() => 'not-loaded' as const);
  if (useRun.getState().id !== run) return;
  if (found === undefined || found === 'not-loaded') {
    useJudged.setState({ ...NOTHING, unjudged: { lesson, why: found ?? 'unknown-lesson' } });
  } else follow();
}

async function load(id: string): Promise<Lesson | undefined> {
  const [lesson, { judgedLog: loaded }] = await Promise.all([loadLesson(id), import('./judgedLog')]);
  judged = loaded;
  return lesson;
}
